import Canvas
import Helpdesk
import Primitives
import Wording

extension Model {
    mutating func readArticle(_ id: ArticleID) -> [Effect] {
        let request = nextRequest()
        overlays.append(.article(ArticlePage(id: id, request: request)))
        return [.loadArticle(request, id)]
    }

    mutating func articleLoaded(_ id: RequestID, _ article: Article?) {
        if takeProposal(id, article) { return }
        guard
            let index = overlays.firstIndex(where: { overlay in
                if case .article(let page) = overlay { page.request == id } else { false }
            }), case .article(var page) = overlays[index]
        else { return }
        guard let article else {
            overlays.remove(at: index)
            notify(words(.screen(.articleGone), ["id": page.id.description]), .warning)
            return
        }
        page.request = nil
        page.article = article
        overlays[index] = .article(page)
        layOutArticle()
    }

    /// Sets the article that is being read for the width of this moment.
    mutating func layOutArticle() {
        for index in overlays.indices {
            guard case .article(var page) = overlays[index], let article = page.article else { continue }
            let width = layout.sheet.size.columns - 3
            page.lines = articleHead(article, width: width) + MarkdownPage.lines(article.text, width: width, words)
            page.scroll = max(0, min(page.scroll, page.lines.count - 1))
            overlays[index] = .article(page)
        }
    }

    private func articleHead(_ article: Article, width: Int) -> [StyledLine] {
        let version = String(article.version)
        let head = words(
            .knowledge(.articleHead),
            [
                "kind": words.name(of: article.kind), "language": article.language, "version": version,
                "owner": article.owner,
            ])
        var lines = StyledLine.wrap(SafeText(article.title), CellStyle(.title, .bold), width: width)
        lines.append(StyledLine(head, .muted))
        if article.isRetired { lines.append(StyledLine(words(.knowledge(.retired)), .warning)) }
        if let review = article.reviewDate {
            let phrase: KnowledgePhrase = review < now ? .reviewOver : .reviewBy
            let text = words(.knowledge(phrase), ["time": words.time(review, now: now, zone: zone)])
            lines.append(StyledLine(text, review < now ? .warning : .muted))
        }
        return lines + [StyledLine()]
    }

    mutating func updateArticle(_ action: Action) -> [Effect] {
        guard case .article(var page)? = overlays.last else { return [] }
        let height = max(1, layout.sheet.size.rows - 2)
        switch action {
        case .moveDown: page.scroll += 1
        case .moveUp: page.scroll -= 1
        case .pageDown: page.scroll += height - 1
        case .pageUp: page.scroll -= height - 1
        case .halfPageDown: page.scroll += height / 2
        case .halfPageUp: page.scroll -= height / 2
        case .goTop: page.scroll = 0
        case .goBottom: page.scroll = page.lines.count
        case .link: return linkArticle(page.id)
        case .insertReference: return insertReference()
        case .back:
            overlays.removeLast()
            return []
        default: break
        }
        page.scroll = max(0, min(page.lines.count - height, page.scroll))
        overlays[overlays.count - 1] = .article(page)
        return []
    }
}
