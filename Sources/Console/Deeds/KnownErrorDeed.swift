import Helpdesk
import Wording

extension TicketDeed {
    /// Makes a problem a known error: how it shows, what causes it and what helps.
    static let knownError = TicketDeed(
        action: .knownError,
        title: Sentence("Known error {id}", swedish: "Känt fel {id}", japanese: "{id} の既知のエラー"),
        fields: { desk, ticket in desk.fields.problem(ticket, isRequired: true) },
        commands: { _, form, ticket throws(FormProblem) in
            var wish = form.problem
            wish.isKnownError = true
            return [.change(ticket.id, wish, seen: form.seen)]
        },
        obstacle: { _, ticket in
            ticket.id.type == .problem ? nil : Told(.noProblem, ["id": .ticket(ticket.id)])
        }, isForMany: false)
}
