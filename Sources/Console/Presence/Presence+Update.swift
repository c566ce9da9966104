import Helpdesk

extension Model {
    /// What the others are told of this console: the ticket it shows, and whether somebody writes in it.
    public var activity: (ticket: TicketID?, doing: Presence.Doing) {
        if let form, let id = form.ticket { return (id, .writing) }
        return (selected, .looking)
    }

    mutating func presenceChanged(_ others: [Presence]) {
        let before = selected.flatMap { presence[$0] }
        presence = Dictionary(grouping: others, by: \.ticket)
        if before != selected.flatMap({ presence[$0] }) { layOutDetail() }
    }
}
