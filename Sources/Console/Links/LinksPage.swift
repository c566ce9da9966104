import Helpdesk

/// All tickets that hang together with one.
struct LinksPage: Sendable {
    /// The ticket.
    let ticket: TicketID
    var links: TicketLinks
    var cursor = 0

    var selected: TicketLink? { links.all.indices.contains(cursor) ? links.all[cursor] : nil }

    mutating func move(_ distance: Int) { cursor = max(0, min(links.all.count - 1, cursor + distance)) }

    /// The command that takes a link back, on whichever ticket has it; `nil` for what stays.
    func takingBack(_ link: TicketLink) -> Command? {
        let (own, other) = link.isReverse ? (link.id, ticket) : (ticket, link.id)
        switch link.relation {
        case .mergedInto: return .change(own, ReverseMerge(), seen: nil)
        default: return .change(own, UnrelateTicket(link.relation, other), seen: nil)
        }
    }
}
