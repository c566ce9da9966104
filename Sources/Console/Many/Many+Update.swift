import Helpdesk
import Primitives
import Wording

/// One action on all marked tickets: they are surveyed, the form filled in where there is one, the commands tried, and
/// performed as one batch after a yes.
extension Model {
    /// What is being read before an action on many tickets.
    enum Preparation: Sendable {
        case survey(RequestID, Action, ArticleID?)
        case rehearsal(RequestID, ManyPlan)
        case step(RequestID)

        var request: RequestID {
            switch self {
            case .survey(let id, _, _), .rehearsal(let id, _), .step(let id): id
            }
        }
    }

    /// Whether actions are about marked tickets.
    var actsOnMarked: Bool { !queue.marks.isEmpty && !isFormParked }

    mutating func actOnMarked(_ action: Action, article: ArticleID? = nil) -> [Effect] {
        let id = nextRequest()
        preparation = .survey(id, action, article)
        return [.survey(id, queue.marks.ids)]
    }

    mutating func surveyed(_ id: RequestID, _ survey: TicketSurvey) -> [Effect] {
        guard case .survey(id, let action, let article)? = preparation else { return [] }
        preparation = nil
        queue.marks.refresh(survey.rows)
        guard !survey.rows.isEmpty else { return [] }
        let me = actor.name
        switch action {
        case .assignToMe: return propose(action, survey.rows) { _ in AssignTicket(assignee: .to(me)) }
        case .acknowledge: return propose(action, survey.rows) { _ in AcknowledgeTicket() }
        case .reverseMerge: return propose(action, survey.rows) { _ in ReverseMerge() }
        case .watch:
            let watching = survey.watched < survey.rows.count
            return propose(action, survey.rows) { _ in WatchTicket(watching: watching) }
        case .link:
            guard let article else { return [] }
            return propose(action, survey.rows) { _ in LinkArticle(article) }
        case .states: openStates(survey)
        case .applyMacro: return openMacros(survey)
        default: return openForm(action, survey)
        }
        return []
    }

    /// Tries a command on each of several tickets.
    mutating func propose(
        _ action: Action, name: String? = nil, _ rows: [QueueRow], _ wish: (QueueRow) -> any TicketCommand
    ) -> [Effect] {
        let plan = ManyPlan(
            action: action, name: name ?? words(action.help), rows: rows,
            commands: rows.map { .change($0.id, wish($0), seen: $0.revision) })
        let id = nextRequest()
        preparation = .rehearsal(id, plan)
        return [.rehearse(id, plan.commands)]
    }

    mutating func rehearsed(_ id: RequestID, _ rehearsal: Rehearsal) {
        guard case .rehearsal(id, let plan)? = preparation else { return }
        preparation = nil
        let refused = refusals(plan.rows.map { ($0.id, $0.title) }, rehearsal.outcomes)
        let out = Set(refused.map(\.ticket))
        let fitting = plan.rows.filter { !out.contains($0.id) }
        let said = fitting.first.map { $0.id.description + ": " + words(for: rehearsal.events, on: $0.id) } ?? ""
        let page = ManyPage(
            plan: plan, name: plan.name, what: said, fitting: fitting,
            hidden: queue.marks.hidden.intersection(fitting.map(\.id)), fittingCount: fitting.count, refused: refused)
        overlays.append(.many(page))
    }

    private func words(for events: [any TicketEvent], on id: TicketID) -> String {
        let origin = Origin(at: now, by: actor.name)
        let context = EventContext(now: now, zone: zone)
        return events.map { event in
            words.words(
                for: RecordedEvent(sequence: 0, subject: .ticket(id), origin: origin, happening: .ticket(event)),
                context
            ).headline
        }.joined(separator: "; ")
    }

    /// Those of several outcomes that are no success.
    func refusals(_ tickets: [(TicketID, String)], _ outcomes: [CommandOutcome]) -> [ManyPage.Refusal] {
        zip(tickets, outcomes).compactMap { ticket, outcome in
            switch outcome {
            case .done: nil
            case .refused(let rejection):
                ManyPage.Refusal(
                    ticket: ticket.0, title: ticket.1, reason: words.words(for: rejection, now: now, zone: zone))
            case .failed(let failure):
                ManyPage.Refusal(ticket: ticket.0, title: ticket.1, reason: failure.summary)
            }
        }
    }

    /// Performs a plan, after its preview was agreed to.
    mutating func perform(_ plan: ManyPlan) -> [Effect] {
        let id = nextRequest()
        errands[id] = Errand(
            tickets: plan.tickets, success: nil, isOfForm: form?.isPlanned ?? false,
            many: Errand.Many(name: plan.name, tickets: plan.rows.map { ($0.id, $0.title) }))
        let kept = form?.isPlanned ?? false ? keepDraft() : []
        if var form, form.isPlanned {
            form.errand = id
            errands[id]?.draft = form.draft
            if form.value(.document) == Action.articleFromTicket.rawValue { errands[id]?.documents = form.ticket }
            self.form = form
        }
        tour?.note(id, plan.commands)
        return kept + [.perform(id, plan.commands)]
    }

    /// Tells what became of many: what was done is no longer marked, what was refused is listed.
    mutating func performedMany(
        _ id: RequestID, _ errand: Errand, _ many: Errand.Many, _ outcomes: [CommandOutcome]
    ) -> [Effect] {
        let refused = refusals(many.tickets, outcomes)
        let out = Set(refused.map(\.ticket))
        var dropped: [Effect] = []
        // What was typed is needed again for those on which nothing came of it.
        // Of a whole and its parts it is the whole that the form is about.
        let isOwnDone = isOfOpenForm(id, errand) && form?.ticket.map { !out.contains($0) } ?? false
        let isDone =
            refused.isEmpty || isOwnDone || refused.count < many.tickets.count && !isTextNeeded(id, errand)
        if isDone, let draft = isOfOpenForm(id, errand) ? form?.draft : errand.draft { dropped = dropDraft(draft) }
        if isOfOpenForm(id, errand) {
            form?.errand = nil
            if isDone { closeForm() } else { dropped += keepForm(for: out) }
        }
        if many.direction != nil { dropped += selectAgain(many.tickets.map(\.0).filter { !out.contains($0) }) }
        if many.direction == nil { for (id, _) in many.tickets where !out.contains(id) { queue.marks.remove(id) } }
        let done = many.tickets.count - refused.count
        guard refused.isEmpty else {
            if let only = refused.first, many.tickets.count == 1 {
                notify(only.reason, .warning)
                return dropped
            }
            let page = ManyPage(
                plan: nil, name: many.name, fittingCount: done, refused: refused,
                staysMarked: refused.contains { queue.marks.contains($0.ticket) })
            overlays.append(.many(page))
            return dropped
        }
        notify(success(many, done), .success)
        return dropped + (errand.documents.map { document($0) } ?? [])
    }

    /// Whether the form that waits for this has text in it that somebody typed.
    private func isTextNeeded(_ id: RequestID, _ errand: Errand) -> Bool {
        guard isOfOpenForm(id, errand), let form else { return false }
        return form.fields.contains { field in
            if case .choice = field.control { return false }
            return field.isChanged && !field.value.trimmedWhitespace.isEmpty
        }
    }

    /// Leaves the form with the tickets on which it was not done; its draft is about them from now on.
    private mutating func keepForm(for tickets: Set<TicketID>) -> [Effect] {
        guard var form, form.rows.contains(where: { !tickets.contains($0.id) }) else { return [] }
        form.rows.removeAll { !tickets.contains($0.id) }
        self.form = form
        drafts.isDirty = true
        return keepDraft()
    }

    private func success(_ many: Errand.Many, _ done: Int) -> String {
        let redo = keymap.key(for: .redo, in: .queue)?.name ?? ""
        let undo = keymap.key(for: .undo, in: .queue)?.name ?? ""
        let count = String(done)
        switch (many.direction, done) {
        case (.undo, 1): return words(.undo(.doneUndo), ["what": many.name, "key": redo])
        case (.undo, _): return words(.undo(.doneUndoMany), ["what": many.name, "count": count, "key": redo])
        case (.redo, 1): return words(.undo(.doneRedo), ["what": many.name])
        case (.redo, _): return words(.undo(.doneRedoMany), ["what": many.name, "count": count])
        case (nil, _): return words(.many(.done), ["what": many.name, "count": count, "key": undo])
        }
    }
}
