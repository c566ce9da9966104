import Primitives

/// Asks to withdraw an open ticket.
public struct CancelTicket: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = [.state]

    /// Why; must not be empty.
    public var reason: String

    /// Makes the wish.
    public init(reason: String) { self.reason = reason }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        try Transitions.check(ticket, .cancelled)
        let cancelled = TicketCancelled(reason: try desk.line(reason, .reason))
        try ticket.checkMandatory(before: .cancelled, desk.settings)
        return [cancelled]
    }
}

/// An open ticket was withdrawn.
public struct TicketCancelled: TicketEvent, Hashable {
    public static let tag = "ticket.cancelled"
    public static let aspect: Aspect? = .state

    /// Why.
    public var reason: String

    /// Makes the event.
    public init(reason: String) { self.reason = reason }

    public init(body: JSONObject) throws(BodyError) {
        reason = try body.required("reason")
    }

    public var body: JSONObject { ["reason": .string(reason)] }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        ticket.endPause(at: origin.at)
        ticket.state = .cancelled
        ticket.hold = nil
        ticket.closedAt = origin.at
        ticket.parts.communication.end()
    }
}
