import Canvas
import Helpdesk
import Primitives
import Wording

/// Commands on their way, and what came of them.
extension Model {
    mutating func perform(
        _ commands: [Command], on tickets: Set<TicketID>, success: String?, ofForm form: Form? = nil
    ) -> [Effect] {
        let id = nextRequest()
        errands[id] = Errand(tickets: tickets, success: success, isOfForm: form != nil, draft: form?.draft)
        tour?.note(id, commands)
        return [.perform(id, commands)]
    }

    mutating func performed(_ id: RequestID, _ outcomes: [CommandOutcome]) -> [Effect] {
        guard let errand = errands.removeValue(forKey: id) else { return [] }
        layOutDetail()
        if let many = errand.many {
            if outcomes.allSatisfy(\.isDone) { tour?.noteDone(id, many.direction) }
            return performedMany(id, errand, many, outcomes)
        }
        for (index, outcome) in outcomes.enumerated() {
            switch outcome {
            case .done: continue
            // A form that is sent again has its first command behind it already.
            case .refused(.nothingToChange) where index < outcomes.count - 1: continue
            case .refused(let rejection):
                return isOfOpenForm(id, errand) ? refuseForm(rejection) : refused(rejection)
            case .failed(let failure):
                if isOfOpenForm(id, errand) { failForm(failure) }
                let said = words(.screen(.failedHint), ["summary": failure.summary, "remedy": failure.remedy])
                notify(said, .error)
                return []
            }
        }
        let isOpen = isOfOpenForm(id, errand)
        let draft = isOpen ? form?.draft : errand.draft
        let dropped = draft.map { dropDraft($0) } ?? []
        if isOpen { closeForm() }
        tour?.noteDone(id)
        if let said = errand.success { notify(said, .success) }
        if let ticket = errand.documents { return dropped + document(ticket) }
        if errand.writesArticle { return dropped + articleWritten(outcomes, errand) }
        return dropped + showLogged(outcomes, errand)
    }

    /// Whether the open form waits for this: another may have been opened since.
    func isOfOpenForm(_ id: RequestID, _ errand: Errand) -> Bool { errand.isOfForm && form?.errand == id }

    /// What a form asks for besides its commands, once they are done.
    mutating func noteWhatFollows(_ form: Form) {
        guard let id = errands.keys.max(by: { $0.number < $1.number }) else { return }
        errands[id]?.writesArticle = [.writeArticle, .articleFromTicket, .articleFromReview, .translateArticle]
            .contains(form.action)
        errands[id]?.isLesson = form.action == .articleFromReview
        errands[id]?.answers = form.answers
        if form.value(.document) == Action.articleFromTicket.rawValue { errands[id]?.documents = form.ticket }
    }

    /// A ticket that was logged here is shown.
    private mutating func showLogged(_ outcomes: [CommandOutcome], _ errand: Errand) -> [Effect] {
        guard errand.tickets.isEmpty, case .done(.ticket(let id), _)? = outcomes.first else { return [] }
        notify(words(.screen(.logged), ["id": id.description]), .success)
        // What was marked for a problem has it now.
        if id.type == .problem { queue.marks.clear() }
        return find(TicketReference(id.description))
    }

    private mutating func refused(_ rejection: Rejection) -> [Effect] {
        notify(words.words(for: rejection, now: now, zone: zone), .warning)
        return []
    }

    /// Looks up a ticket by what a person typed, to go there.
    mutating func find(_ reference: TicketReference?) -> [Effect] {
        guard let reference else { return [] }
        if let place = queue.rows.firstIndex(where: { reference.names($0.id) }) {
            remember()
            detail.pinned = nil
            queue.cursor = place
            queue.scrollToCursor()
            return moreRows() + follow()
        }
        let id = nextRequest()
        finding = (id, reference.shown)
        return [.findTicket(id, reference)]
    }

    /// Selects a ticket that was undone or done again, so that it is seen what came of it.
    mutating func selectAgain(_ tickets: [TicketID]) -> [Effect] {
        guard let first = tickets.first, !tickets.contains(where: { $0 == selected }),
            let reference = TicketReference(first.description)
        else { return [] }
        let id = nextRequest()
        queue.returning = id
        return [.findTicket(id, reference)]
    }

    mutating func ticketFound(_ id: RequestID, _ row: QueueRow?) -> [Effect] {
        if let effects = ticketLookedUp(id, row) { return effects }
        if id == queue.returning {
            queue.returning = nil
            return row.map { [loadQueue(.comeBack($0))] } ?? []
        }
        guard let finding, id == finding.id else { return [] }
        self.finding = nil
        guard let row else {
            notify(words(.screen(.noSuchTicket), ["text": finding.text]), .warning)
            return []
        }
        remember()
        detail.pinned = nil
        return [loadQueue(.find(row))]
    }
}

extension TicketReference {
    /// Whether this reference means that ticket.
    func names(_ id: TicketID) -> Bool { number == id.number && (type == nil || type == id.type) }

    /// The reference as it is told back.
    var shown: String { type.map { TicketID($0, number).description } ?? String(number) }
}
