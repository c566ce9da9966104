import Canvas
import Helpdesk
import Wording

/// The pane follows what is typed: a new ticket's title, or another category and service.
extension Model {
    /// Looks anew when what the open form says has changed; once it says nothing more, the selected ticket is answered.
    mutating func followInKnowledge() -> [Effect] {
        let wanted = typedRequest
        guard knowledge.typed != wanted else { return [] }
        guard let wanted else {
            knowledge.forget()
            return selectedRow.map { [loadKnowledge(for: $0)] } ?? []
        }
        let request = nextRequest()
        (knowledge.typed, knowledge.subject, knowledge.request) = (wanted, nil, request)
        return [.loadKnowledge(request, wanted)]
    }

    private var typedRequest: KnowledgeRequest? {
        guard let index = formIndex, case .form(let form) = overlays[index], !form.isMany else { return nil }
        let category = CategoryPath(parsing: form.value(.category))
        let service = form.value(.service).nonEmpty
        switch form.action {
        case .newTicket, .openProblem:
            let text = [form.value(.title), form.value(.description)].filter { !$0.isEmpty }.joined(separator: "\n")
            guard !text.isEmpty else { return nil }
            return KnowledgeRequest(
                ticket: nil, text: text, category: category, service: service,
                isTyped: form.fields.indices.contains(form.focus) && form.fields[form.focus].key == .title,
                reader: words.language.tag)
        case .classify:
            guard let base = form.base, form.isChanged(.category) || form.isChanged(.service) else { return nil }
            return KnowledgeRequest(
                ticket: base.id, text: base.title, category: category, service: service, reader: words.language.tag)
        default: return nil
        }
    }

    /// Whether the hits are for a ticket that is not logged yet.
    var answersNewTicket: Bool { knowledge.typed.map { $0.ticket == nil } ?? false }

    /// The best of what helped before, in a line below the title where the pane has no room.
    var saidOfTyped: String? {
        guard let best = knowledge.hits.first, knowledge.typed != nil, layout.knowledge == nil || isFormOverKnowledge,
            let key = keymap.key(for: .lookUp, in: .form)?.name
        else { return nil }
        let name =
            switch best {
            case .article(let title): title.id.description + " " + title.title
            case .solved(let solved): solved.id.description + " " + solved.title
            }
        let more = knowledge.hits.count - 1
        if more == 0 { return words(.knowledge(.helped), ["key": key, "name": name]) }
        return words(.knowledge(.helpedAndMore), ["key": key, "name": name, "count": String(more)])
    }

    /// Whether a form over the right side leaves no room for the pane below it.
    private var isFormOverKnowledge: Bool {
        guard let index = formIndex, case .form(let form) = overlays[index] else { return false }
        return formSheet(form) == layout.sheet
    }

    /// Where a form may stand: of one that the knowledge pane follows, above that pane where both have room.
    func formSheet(_ form: Form) -> Rect {
        let sheet = layout.sheet
        guard [.newTicket, .openProblem, .classify].contains(form.action), !form.isMany, layout.divider != nil,
            let knowledge = layout.knowledge
        else { return sheet }
        let rows = knowledge.origin.row - sheet.origin.row
        guard rows >= Self.leastAboveKnowledge else { return sheet }
        return Rect(column: sheet.origin.column, row: sheet.origin.row, columns: sheet.size.columns, rows: rows)
    }

    /// Rows that a form needs at least to be worked in above the knowledge pane.
    private static var leastAboveKnowledge: Int { 18 }
}
