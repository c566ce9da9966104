import Primitives

/// Asks to make a resolved ticket final.
public struct CloseTicket: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = [.state]

    /// Makes the wish.
    public init() {}

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        try Transitions.check(ticket.state, .closed)
        try ticket.checkMandatory(before: .closed, desk.settings)
        return [TicketClosed()]
    }
}

/// A ticket became final.
public struct TicketClosed: TicketEvent, Hashable {
    public static let tag = "ticket.closed"
    public static let aspect: Aspect? = .state

    /// Makes the event.
    public init() {}

    public init(body: JSONObject) throws(BodyError) {}

    public var body: JSONObject { [:] }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        ticket.state = .closed
        ticket.hold = nil
        ticket.closedAt = origin.at
    }
}
