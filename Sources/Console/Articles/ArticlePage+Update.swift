import Canvas
import Helpdesk
import Primitives
import Wording

extension Model {
    /// The topmost article that is being read; what is set is what was changed in it.
    var articlePage: ArticlePage? {
        get {
            for overlay in overlays.reversed() { if case .article(let page) = overlay { return page } }
            return nil
        }
        set {
            guard let newValue,
                let index = overlays.lastIndex(where: { if case .article = $0 { true } else { false } })
            else { return }
            overlays[index] = .article(newValue)
        }
    }

    mutating func readArticle(_ id: ArticleID) -> [Effect] {
        remember()
        return openArticle(id)
    }

    /// Shows an article over the panes.
    mutating func openArticle(_ id: ArticleID) -> [Effect] {
        let request = nextRequest()
        overlays.append(.article(ArticlePage(id: id, request: request)))
        return [.loadArticle(request, id)]
    }

    /// Asks again for the article on top: somebody changed it, or it has become visible again.
    mutating func reloadArticle() -> [Effect] {
        guard var page = articlePage else { return [] }
        let request = nextRequest()
        page.request = request
        articlePage = page
        return [.loadArticle(request, page.id)]
    }

    mutating func articleLoaded(_ id: RequestID, _ detail: ArticleDetail?) -> [Effect] {
        if takeProposal(id, detail?.article) { return [] }
        if let effects = takeArticleForm(id, detail) { return effects }
        showLoaded(id, detail)
        return []
    }

    private mutating func showLoaded(_ id: RequestID, _ detail: ArticleDetail?) {
        guard
            let index = overlays.firstIndex(where: { overlay in
                if case .article(let page) = overlay { page.request == id } else { false }
            }), case .article(var page) = overlays[index]
        else { return }
        guard let detail else {
            overlays.remove(at: index)
            notify(words(.screen(.articleGone), ["id": page.id.description]), .warning)
            return
        }
        page.request = nil
        if page.article?.revision != detail.article.revision { page.width = 0 }
        page.detail = detail
        overlays[index] = .article(page)
        layOutArticle()
    }

    /// Sets the articles that are being read for the width of this moment, as far as the screen shows them.
    mutating func layOutArticle() {
        for index in overlays.indices {
            guard case .article(var page) = overlays[index], page.detail != nil else { continue }
            // Most articles are set whole, so that one knows how long they are.
            layOut(&page, atLeast: page.scroll + max(300, articleHeight))
            page.scroll = max(0, min(page.scroll, page.count - 1))
            overlays[index] = .article(page)
        }
    }

    var articleHeight: Int { max(1, layout.sheet.size.rows - 2) }

    private func layOut(_ page: inout ArticlePage, atLeast wanted: Int) {
        guard let detail = page.detail else { return }
        let width = layout.sheet.size.columns - 3
        page.head = articleHead(detail, width: width)
        let lines = wanted == .max ? wanted : wanted - page.head.count
        if page.width == width, page.sheet.isComplete || page.sheet.lines.count >= lines { return }
        // Twice as much as is asked for, so that scrolling through sets it a few times only.
        let more = lines == .max ? lines : max(lines, page.width == width ? page.sheet.lines.count * 2 : 0)
        page.sheet = MarkdownPage.sheet(detail.article.text, width: width, atLeast: more, words)
        if page.width != width, let search = page.search { refresh(search, &page) }
        page.width = width
        if page.chosen == nil { page.stop = nil }
    }

    private func refresh(_ search: PageSearch, _ page: inout ArticlePage) {
        if !page.sheet.isComplete, let text = page.article?.text {
            page.sheet = MarkdownPage.sheet(text, width: layout.sheet.size.columns - 3, words)
        }
        var again = PageSearch(search.text, in: page.sheet.lines)
        again.current = search.current.flatMap { again.matches.indices.contains($0) ? $0 : nil }
        page.search = again
    }

    /// The page set to its end, for what needs to know all of it.
    func wholePage(_ page: ArticlePage) -> ArticlePage {
        var page = page
        layOut(&page, atLeast: .max)
        return page
    }

    mutating func updateArticle(_ action: Action) -> [Effect] {
        guard case .article(let page)? = overlays.last else { return [] }
        let height = articleHeight
        switch action {
        case .moveDown: scrollArticle(by: 1)
        case .moveUp: scrollArticle(by: -1)
        case .pageDown: scrollArticle(by: height - 1)
        case .pageUp: scrollArticle(by: 1 - height)
        case .halfPageDown: scrollArticle(by: height / 2)
        case .halfPageUp: scrollArticle(by: -height / 2)
        case .goTop: scrollArticle(by: -page.scroll)
        case .goBottom: scrollArticle(by: 1_000_000_000)
        case .goBack: return goBack()
        case .goForward: return goForward()
        case .nextLink, .previousLink, .findNext, .findPrevious: seek(action)
        case .open: return followLink(page)
        case .copyTarget: return copyFrom(page)
        case .findInPage: openSearch(.article)
        case .showContents: openContents(page)
        case .zoom: isZoomed.toggle()
        case .link: return linkArticle(page.id)
        case .unlink: return unlinkArticle(page.id)
        case .insertReference: return insertReference()
        case .nextLanguage: return showNextLanguage(page)
        case .openReplacement: return page.detail?.replacement.map { readArticle($0.id) } ?? []
        case .editArticle, .retireArticle, .reviewArticle, .translateArticle, .nameOriginal:
            return openArticleForm(action, page.id)
        case .rateHelpful, .rateUnhelpful: return rate(page.id, action)
        case .showVersions: return openVersions(page.id)
        case .back: return closeArticle()
        default: break
        }
        return []
    }

    /// The same article in another language, in the place of this one.
    private mutating func showNextLanguage(_ page: ArticlePage) -> [Effect] {
        guard let next = page.detail?.nextLanguage else { return [] }
        remember()
        overlays.removeLast()
        return openArticle(next.id)
    }

    /// Back to what lies below, which may have changed while it was covered.
    private mutating func closeArticle() -> [Effect] {
        if case .article(var page)? = overlays.last, page.search != nil || page.stop != nil {
            (page.search, page.stop) = (nil, nil)
            overlays[overlays.count - 1] = .article(page)
            return []
        }
        overlays.removeLast()
        if case .article? = overlays.last { return reloadArticle() }
        return []
    }

    private mutating func scrollArticle(by distance: Int) {
        guard var page = articlePage else { return }
        page.scroll = max(0, min(page.scroll + distance, 1_000_000_000))
        layOut(&page, atLeast: page.scroll >= 1_000_000_000 ? .max : page.scroll + articleHeight * 2)
        page.scroll = max(0, min(page.count - articleHeight, page.scroll))
        articlePage = page
    }

    /// Brings a line of the sheet onto the page, with a little above it.
    func show(_ line: Int, of page: inout ArticlePage) {
        let place = page.head.count + line
        guard place < page.scroll || place >= page.scroll + articleHeight else { return }
        page.scroll = max(0, min(place - articleHeight / 4, page.count - articleHeight))
    }
}
