/// Asks to work on a ticket from here on: to begin, or to go on after a hold.
public struct WorkOnTicket: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = [.state]

    /// Makes the wish.
    public init() {}

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        ticket.state == .onHold
            ? try ResumeTicket().decide(ticket, desk) : try StartTicket().decide(ticket, desk)
    }
}
