import Helpdesk
import Wording

/// Forms that are about several tickets.
extension Model {
    /// Opens an action's form over marked tickets: what they don't have in common says so and stays as it is.
    mutating func openForm(_ action: Action, _ survey: TicketSurvey) -> [Effect] {
        guard let first = survey.first else { return [] }
        // An article is about one ticket: writing one next is not offered.
        var fields = formFields(action, first, missing: survey.missing).filter { $0.key != .document }
        for index in fields.indices {
            guard let field = fields[index].key.field, survey.differing.contains(field) else { continue }
            if fields[index].isGap || [.note, .notes, .cause].contains(fields[index].key) {
                fields[index].empty()
            } else {
                fields[index].differ()
            }
        }
        let form = Form(action, on: first, rows: survey.rows, fields: fields)
        if fields.isEmpty { return sendWithoutForm(form) }
        overlays.append(.form(form))
        defer { drafts.opening = nil }
        return resumeKnownDraft(drafts.opening)
    }

    /// Tries what the form asks for on all its tickets.
    mutating func sendMany(_ form: Form) throws(FormProblem) -> [Effect] {
        if let field = form.fields.first(where: { $0.differs && !$0.isChanged && $0.key == .priority }) {
            throw FormProblem(key: field.key, text: words(.many(.chooseOne)))
        }
        if let each = TicketDeed.of(form.action)?.wishForEach { return try sendEach(form, each) }
        var wishes: [any TicketCommand] = []
        if form.action == .classify {
            wishes.append(ReclassifyTicket(classificationChanges(form)))
        } else {
            if TicketDeed.of(form.action) == nil, let answers = form.gapAnswers { wishes.append(FillGaps(answers)) }
            guard let base = form.base else { return [] }
            if let deed = TicketDeed.of(form.action) {
                for case .change(base.id, let wish, _) in try deed.commands(deedDesk, form, base) {
                    wishes.append(wish)
                }
            } else {
                wishes.append(try command(form, base))
            }
        }
        guard let only = wishes.first else { return [] }
        let wish: any TicketCommand = wishes.count == 1 ? only : CommandSequence(wishes)
        // What was refused is sent again on top of what was told of it then.
        let rows = form.rows.map { queue.marks.rows[$0.id] ?? $0 }
        return propose(form.action, rows) { _ in wish }
    }

    /// Tries on each of the form's tickets what is asked of that one.
    private mutating func sendEach(
        _ form: Form, _ wish: (DeedDesk, Form, QueueRow) throws(FormProblem) -> any TicketCommand
    ) throws(FormProblem) -> [Effect] {
        let rows = form.rows.map { queue.marks.rows[$0.id] ?? $0 }
        var wishes: [TicketID: any TicketCommand] = [:]
        for row in rows { wishes[row.id] = try wish(deedDesk, form, row) }
        return propose(form.action, rows) { wishes[$0.id] ?? CommandSequence([]) }
    }

    /// Tries what the form asks for on its ticket, and on the open ones that hang on it.
    mutating func sendToParts(_ form: Form) throws(FormProblem) -> [Effect] {
        guard let ticket = form.base, let row = selectedRow, row.id == ticket.id else { return [] }
        var wishes: [any TicketCommand] = []
        for case .change(ticket.id, let wish, _) in try commands(of: form) { wishes.append(wish) }
        let own: any TicketCommand = CommandSequence(wishes)
        let note = form.value(.note)
        let links = deedDesk.detail?.links ?? TicketLinks()
        let rows = [row] + (form.action == .publicNote ? links.openParts : links.openDependents).map(\.row)
        return propose(form.action, rows) { row in
            if row.id == ticket.id { return own }
            return form.action == .publicNote ? AddNote(note, isPublic: true) : ResolveDependent(on: ticket.id)
        }
    }

    private func classificationChanges(_ form: Form) -> ClassificationChanges {
        var changes = ClassificationChanges()
        let told = classification(form, over: Classification())
        for key in FormKey.scope where form.isChanged(key) {
            switch key {
            case .kind: changes.kind = told.kind
            case .category: changes.category = told.category
            case .impact: changes.impact = told.impact
            case .urgency: changes.urgency = told.urgency
            case .severity: changes.severity = told.severity
            case .subkind: changes.subkind = told.subkind
            case .difficulty: changes.difficulty = told.difficulty
            case .affected: changes.affected = told.affected
            case .site: changes.site = told.site
            case .service: changes.service = form.value(.service).nonEmpty
            case .otherServices: changes.otherServices = form.value(.otherServices).listed
            default: break
            }
        }
        return changes
    }
}
