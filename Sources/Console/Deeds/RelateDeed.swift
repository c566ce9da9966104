import Helpdesk
import Wording

extension TicketDeed {
    /// Notes how the ticket hangs together with another one.
    static let relate = TicketDeed(
        action: .relate,
        title: Sentence("Relate {id} to", swedish: "Koppla {id} till", japanese: "{id} を関連付け"),
        fields: { desk, _ in
            [
                desk.fields.choice(.relation, Relation.self, .related, allowsNone: false, isRequired: true) {
                    desk.words.name(of: $0)
                },
                .line(.otherTicket, hint: .ticketHint, isRequired: true),
            ]
        },
        commands: { desk, form, ticket throws(FormProblem) in
            let relation = Relation(rawValue: form.value(.relation)) ?? .related
            return [.change(ticket.id, RelateTicket(relation, try desk.ticket(form, .otherTicket)), seen: nil)]
        })
}
