import Canvas
import Helpdesk
import Primitives

extension Model {
    mutating func loadKnowledge(for row: QueueRow) -> Effect {
        let request = nextRequest()
        if knowledge.subject != row.id { knowledge.forget() }
        (knowledge.subject, knowledge.typed) = (row.id, nil)
        knowledge.request = request
        return .loadKnowledge(
            request,
            KnowledgeRequest(
                ticket: row.id, text: row.title, category: row.category, service: row.service,
                reader: words.language.tag))
    }

    mutating func knowledgeLoaded(_ id: RequestID, _ hits: KnowledgeHits) -> [Effect] {
        guard id == knowledge.request else { return [] }
        knowledge.request = nil
        knowledge.take(hits)
        layOutKnowledge()
        return []
    }

    mutating func updateKnowledge(_ action: Action) -> [Effect] {
        let page = max(1, knowledgeHeight / 2)
        switch action {
        case .moveDown: moveKnowledge(1)
        case .moveUp: moveKnowledge(-1)
        case .pageDown: moveKnowledge(page)
        case .pageUp: moveKnowledge(-page)
        case .halfPageDown: moveKnowledge(max(1, page / 2))
        case .halfPageUp: moveKnowledge(-max(1, page / 2))
        case .goTop: moveKnowledge(-knowledge.hits.count)
        case .goBottom: moveKnowledge(knowledge.hits.count)
        case .open: return openHit()
        case .link: return linkArticle(selectedArticle)
        case .unlink: return unlinkArticle(selectedArticle)
        case .insertReference: return insertReference()
        case .explainHit:
            knowledge.explains.toggle()
            layOutKnowledge()
        case .back: return back()
        default: break
        }
        return []
    }

    /// The article under the cursor.
    var selectedArticle: ArticleID? {
        for overlay in shownOverlays.reversed() {
            switch overlay {
            case .article(let page): return page.id
            case .library(let library): return library.selected?.id
            case .versions(let page): return page.id
            default: break
            }
        }
        if case .article(let title)? = knowledge.selected { return title.id }
        return nil
    }

    private mutating func openHit() -> [Effect] {
        switch knowledge.selected {
        case .article(let title)?: return readArticle(title.id)
        case .solved(let solved)?: return find(TicketReference(solved.id.description))
        case nil: return []
        }
    }

    private mutating func moveKnowledge(_ distance: Int) {
        knowledge.cursor = max(0, min(knowledge.hits.count - 1, knowledge.cursor + distance))
        if knowledge.explains { layOutKnowledge() } else { scrollKnowledge() }
    }

    var knowledgeHeight: Int { max(1, (layout.knowledge?.size.rows ?? size.rows) - 1) }

    /// Brings the lines up to date: hits, width, links and times.
    mutating func layOutKnowledge() {
        knowledge.lines = layout.knowledge == nil ? [] : knowledgeLines()
        scrollKnowledge()
    }

    /// Keeps the selected hit on the screen.
    mutating func scrollKnowledge() {
        let lines = knowledge.lines
        guard let first = lines.firstIndex(where: { $0.hit == knowledge.cursor }),
            let last = lines.lastIndex(where: { $0.hit == knowledge.cursor })
        else {
            knowledge.scroll = 0
            return
        }
        if last >= knowledge.scroll + knowledgeHeight { knowledge.scroll = last - knowledgeHeight + 1 }
        let start = knowledge.cursor == 0 ? 0 : first
        if start < knowledge.scroll { knowledge.scroll = start }
    }

    /// Refers to what is selected in the note that is being written, or begins one.
    mutating func insertReference() -> [Effect] {
        guard let text = reference else { return [] }
        let isWriting = overlays.contains { if case .form = $0 { true } else { false } }
        isFormParked = false
        putArticlesAway()
        if isWriting {
            insertIntoForm(text)
            return []
        }
        let effects = openForm(.note)
        insertIntoForm(text)
        return effects
    }

    private var reference: String? {
        if case .article(let page)? = overlays.last {
            let title = page.article?.title ?? ""
            return words(.knowledge(.reference), ["id": page.id.description, "title": title])
        }
        switch knowledge.selected {
        case .article(let title)?:
            return words(.knowledge(.reference), ["id": title.id.description, "title": title.title])
        case .solved(let solved)?:
            return words(.knowledge(.referenceSolved), ["id": solved.id.description, "title": solved.title])
        case nil: return nil
        }
    }

    mutating func linkArticle(_ article: ArticleID?) -> [Effect] {
        if let article, actsOnMarked { return actOnMarked(.link, article: article) }
        guard let article, let id = selected else { return [] }
        let said = words(.knowledge(.linkedNow), ["article": article.description, "id": id.description])
        return perform([.change(id, LinkArticle(article), seen: nil)], on: [id], success: said)
    }
}
