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
