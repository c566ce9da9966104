import Primitives

/// Asks to take up a resolved ticket again.
public struct ReopenTicket: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = [.state]

    /// Why; must not be empty.
    public var reason: String

    /// Makes the wish.
    public init(reason: String) { self.reason = reason }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        let reopened = ticket.workflow.reopened
        guard ticket.state == .resolved, ticket.nextStates.contains(reopened) else {
            throw .notFrom(ticket, to: reopened)
        }
        return [TicketReopened(reason: try desk.line(reason, .reason))]
    }
}

/// A resolved ticket was taken up again; the resolution clock goes on where it stood.
public struct TicketReopened: TicketEvent, Hashable {
    public static let tag = "ticket.reopened"
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
        ticket.state = ticket.workflow.reopened
        ticket.resolvedAt = nil
        ticket.closedAt = nil
        ticket.reopenCount += 1
        ticket.parts.communication.resume(at: origin.at)
    }
}
