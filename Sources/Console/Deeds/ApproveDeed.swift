import Helpdesk
import Wording

extension TicketDeed {
    /// Approves a change.
    static let approveChange = TicketDeed(
        action: .approveChange,
        title: Sentence("Approve {id}", swedish: "Godkänn {id}", japanese: "{id} の承認"),
        fields: { _, _ in [.text(.reason, hint: .optional)] },
        commands: { _, form, ticket throws(FormProblem) in
            [.change(ticket.id, ApproveChange(reason: form.value(.reason)), seen: form.seen)]
        },
        obstacle: { desk, ticket in
            if let told = desk.whyNoAnswer(ticket) { return told }
            return ticket.parts.change.approval?.answer?.isGiven == true ? Told(.isApproved) : nil
        })

    /// Refuses a change.
    static let refuseChange = TicketDeed(
        action: .refuseChange,
        title: Sentence("Refuse {id}", swedish: "Avslå {id}", japanese: "{id} の却下"),
        fields: { _, _ in [.text(.reason, isRequired: true)] },
        commands: { _, form, ticket throws(FormProblem) in
            [.change(ticket.id, RefuseChange(reason: form.value(.reason)), seen: form.seen)]
        },
        obstacle: { desk, ticket in desk.whyNoAnswer(ticket) })

    /// Closes a change with what came of it.
    static let closeChange = TicketDeed(
        action: .closeChange,
        title: Sentence("Close {id}", swedish: "Stäng {id}", japanese: "{id} のクローズ"),
        fields: { desk, ticket in
            [
                desk.fields.choice(.closeCode, ChangeCloseCode.self, nil, isRequired: true) {
                    desk.words.name(of: $0)
                },
                .text(.closeNotes, isRequired: true),
            ] + desk.dependentsField(ticket, \.openDependents)
        },
        commands: { desk, form, ticket throws(FormProblem) in
            guard let code = ChangeCloseCode(rawValue: form.value(.closeCode)) else { throw desk.required(.closeCode) }
            return [.change(ticket.id, CloseChange(code, notes: form.value(.closeNotes)), seen: form.seen)]
        },
        obstacle: { desk, ticket in
            guard ticket.id.type == .change else { return Told(.noChange, ["id": .ticket(ticket.id)]) }
            guard ticket.nextStates.contains(.closed) else { return Told(.isNotMade) }
            return ticket.obstacle(before: .closed, desk.now)?.told
        })
}

extension DeedDesk {
    fileprivate func whyNoAnswer(_ ticket: Ticket) -> Told? {
        if let obstacle = ticket.whyNoAnswer(by: actor) { return obstacle.told }
        return actor.may(.approveChanges) ? nil : Told(.mayNotApprove)
    }
}

extension Sentence {
    fileprivate static let mayNotApprove = Sentence(
        "needs the right to approve changes", swedish: "kräver rätten att godkänna ändringar",
        japanese: "変更の承認権限が必要です")
    fileprivate static let isApproved = Sentence(
        "is approved already", swedish: "är redan godkänd", japanese: "すでに承認されています")
    fileprivate static let isNotMade = Sentence(
        "a change is closed from its review", swedish: "en ändring stängs från utvärderingen",
        japanese: "変更はレビューからクローズします")
}
