import Helpdesk
import Wording

/// What comes of an article's form.
extension Model {
    /// Says who changed the article meanwhile, and lays the form over what it says now.
    mutating func explainConflict(_ id: RequestID, _ history: ArticleHistory) -> Bool {
        guard var form, form.articleRequest == id else { return false }
        form.articleRequest = nil
        guard let seen = form.seen, let newest = history.entries.last else { return true }
        form.conflict = Int64(history.entries.count)
        form.content = newest.content
        let fields = articleFields(form.action, newest.content)
        form.fields = form.fields.map { field in fields.first { $0.key == field.key }.map(field.rebased) ?? field }
        let newer = history.entries.dropFirst(Int(max(1, seen)) - 1)
        let said = zip(newer, newer.dropFirst()).map { before, entry in
            let headline = words.words(for: entry.event, EventContext(now: now, zone: zone)).headline
            let fields = ArticleHistory.changedFields(from: before.content, to: entry.content)
            let names = fields.map { words.name(of: $0) }.joined(separator: ", ")
            return fields.isEmpty ? headline : headline + " – " + words(.article(.changed), ["fields": names])
        }
        if !said.isEmpty { form.trouble = said.joined(separator: "; ") }
        if form.has(.text) { form.preview = .difference }
        self.form = form
        return true
    }

    /// What is to be done once an article was written: it is linked to the ticket that it answers, or else shown.
    mutating func articleWritten(_ outcomes: [CommandOutcome], _ errand: Errand) -> [Effect] {
        guard errand.writesArticle, case .done(.article(let id), _)? = outcomes.first else { return [] }
        guard let ticket = errand.answers else {
            notify(words(.article(.written), ["id": id.description]), .success)
            return readArticle(id)
        }
        let said = words(.article(.writtenLinked), ["article": id.description, "id": ticket.description])
        let wish: any TicketCommand = errand.isLesson ? TakeLesson(id) : LinkArticle(id)
        return perform([.change(ticket, wish, seen: nil)], on: [ticket], success: said)
    }

    mutating func unlinkArticle(_ article: ArticleID?) -> [Effect] {
        guard let article, let id = selected else { return [] }
        let said = words(.article(.unlinkedNow), ["article": article.description, "id": id.description])
        return perform([.change(id, UnlinkArticle(article), seen: nil)], on: [id], success: said)
    }

    /// Opens the form for an article about a ticket that was resolved with that wish.
    mutating func document(_ id: TicketID) -> [Effect] {
        let request = nextRequest()
        documenting = request
        return [.loadDetail(request, id, latest: 0)]
    }

    mutating func takeDocumented(_ id: RequestID, _ loaded: TicketDetail?) -> [Effect]? {
        guard id == documenting else { return nil }
        documenting = nil
        return loaded.map { openArticleFromTicket($0.ticket) } ?? []
    }
}
