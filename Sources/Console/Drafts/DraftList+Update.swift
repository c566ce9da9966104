import Helpdesk
import Wording

extension Model {
    mutating func openDrafts() -> [Effect] {
        overlays.append(.drafts(DraftList()))
        return [.loadDrafts]
    }

    mutating func updateDrafts(_ action: Action) -> [Effect] {
        guard case .drafts(var list)? = overlays.last else { return [] }
        switch action {
        case .moveDown: list.cursor += 1
        case .moveUp: list.cursor -= 1
        case .pageDown, .halfPageDown: list.cursor += 10
        case .pageUp, .halfPageUp: list.cursor -= 10
        case .goTop: list.cursor = 0
        case .goBottom: list.cursor = drafts.kept.count - 1
        case .back:
            overlays.removeLast()
            return []
        case .open: return openSelectedDraft()
        case .discardDraft:
            if let id = selectedDraft?.id { overlays.append(.question(Question(subject: .discardDraft(id)))) }
            return []
        default: break
        }
        overlays[overlays.count - 1] = .drafts(list)
        clampDraftList()
        return []
    }

    /// The draft under the list's cursor.
    var selectedDraft: (id: DraftID, draft: Draft)? {
        for case .drafts(let list) in overlays.reversed() {
            let all = drafts.inOrder
            return all.indices.contains(list.cursor) ? all[list.cursor] : nil
        }
        return nil
    }

    mutating func clampDraftList() {
        for index in overlays.indices {
            guard case .drafts(var list) = overlays[index] else { continue }
            list.cursor = max(0, min(drafts.kept.count - 1, list.cursor))
            overlays[index] = .drafts(list)
        }
    }

    /// Goes to the draft's ticket and opens its form there.
    private mutating func openSelectedDraft() -> [Effect] {
        guard let (id, draft) = selectedDraft else { return [] }
        guard let action = Action(rawValue: draft.form) else {
            notify(words(.writing(.unknownForm), ["form": draft.form]), .warning)
            return []
        }
        if isFormParked || form != nil {
            notify(words(.screen(.openForm)), .warning)
            return []
        }
        overlays.removeLast()
        if draft.subjects.count > 1 { return openOnSeveral(id, draft, action) }
        if case .article(let article)? = draft.subjects.first {
            return openArticleForm(action, article, draft: id)
        }
        guard case .ticket(let ticket)? = draft.subjects.first else { return openForm(action, draft: id) }
        if selectedTicket?.id == ticket { return openForm(action, draft: id) }
        drafts.opening = id
        return find(TicketReference(ticket.description))
    }

    /// A form that was about several tickets is about the same ones again, whatever is marked by now.
    private mutating func openOnSeveral(_ id: DraftID, _ draft: Draft, _ action: Action) -> [Effect] {
        let tickets = draft.subjects.compactMap { subject in
            if case .ticket(let ticket) = subject { ticket } else { nil }
        }
        let request = nextRequest()
        preparation = .survey(request, action, nil)
        drafts.opening = id
        return [.survey(request, tickets)]
    }

    /// The ticket came for which a draft is to be opened.
    mutating func openWaitingDraft() -> [Effect] {
        guard let id = drafts.opening, let draft = drafts.kept[id], let action = Action(rawValue: draft.form),
            let ticket = selectedTicket, draft.subjects == [.ticket(ticket.id)]
        else { return [] }
        drafts.opening = nil
        return openForm(action, draft: id)
    }
}
