import Canvas
import Helpdesk
import Wording

/// Going from place to place inside of an article and out of it.
extension Model {
    mutating func seek(_ action: Action) {
        guard let page = articlePage else { return }
        var whole = wholePage(page)
        switch action {
        case .nextLink: choose(1, &whole)
        case .previousLink: choose(-1, &whole)
        case .findNext: step(1, &whole)
        case .findPrevious: step(-1, &whole)
        default: break
        }
        articlePage = whole
    }

    /// The next stop; the first time one that is in sight.
    private func choose(_ step: Int, _ page: inout ArticlePage) {
        let count = page.sheet.stops.count
        guard count > 0 else { return }
        if let stop = page.stop {
            page.stop = (stop + step + count) % count
        } else {
            let top = page.scroll - page.head.count
            let inSight = page.sheet.lines.indices.first { line in
                line >= top && page.sheet.lines[line].spans.contains { $0.stop != nil }
            }
            let first = inSight.flatMap { line in page.sheet.lines[line].spans.lazy.compactMap(\.stop).first }
            page.stop = step > 0 ? first ?? 0 : ((first ?? 0) + count - 1) % count
        }
        if let stop = page.stop, let place = page.sheet.place(of: stop) { show(place.lowerBound, of: &page) }
    }

    private func step(_ step: Int, _ page: inout ArticlePage) {
        guard var search = page.search, !search.matches.isEmpty else { return }
        let count = search.matches.count
        search.current = search.current.map { ($0 + step + count) % count } ?? 0
        page.search = search
        showMatch(&page)
    }

    func showMatch(_ page: inout ArticlePage) {
        guard let search = page.search, let current = search.current,
            let line = search.matches[current].parts.first?.line
        else { return }
        show(line, of: &page)
    }

    /// Closes whatever shows articles, to give way to the panes or to a form.
    mutating func putArticlesAway() {
        overlays.removeAll { overlay in
            switch overlay {
            case .article, .library, .versions: true
            default: false
            }
        }
    }

    mutating func followLink(_ page: ArticlePage) -> [Effect] {
        guard let chosen = page.chosen else { return [] }
        switch chosen {
        case .link(.article(let id)): return readArticle(id)
        case .link(.ticket(let id)):
            // The ticket stands below what is being read; a form that is being written stays where it is.
            putArticlesAway()
            setFocus(.detail)
            return find(TicketReference(id.description))
        case .link(.heading(let slug)):
            var whole = wholePage(page)
            guard let heading = whole.sheet.headings.first(where: { PageTarget.slug($0.title) == slug }) else {
                return []
            }
            whole.scroll = max(0, min(whole.head.count + heading.line, whole.count - articleHeight))
            articlePage = whole
            return []
        case .link(.address), .code: return copyFrom(page)
        }
    }

    /// What is chosen onto the clipboard: an address, code as it was written; else the article's id.
    mutating func copyFrom(_ page: ArticlePage) -> [Effect] {
        switch page.chosen {
        case .link(let target)?:
            notify(words(.article(.copied), ["text": target.text]), .success)
            return [.copy(target.text)]
        case .code(let text)?:
            let count = text.split(separator: "\n", omittingEmptySubsequences: false).count
            notify(words(.article(.copiedCode), ["count": String(count)]), .success)
            return [.copy(text)]
        case nil:
            notify(words(.article(.copied), ["text": page.id.description]), .success)
            return [.copy(page.id.description)]
        }
    }
}
