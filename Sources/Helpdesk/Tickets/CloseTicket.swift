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
    public var step: ProcessStep? { .close }

    /// What closed it.
    public enum Cause: String, CaseIterable, Sendable, Hashable {
        case hand = "by hand"
        /// It was resolved for as long as the settings say.
        case time = "time passed"
    }

    /// What closed it.
    public var cause: Cause

    public var isAutomatic: Bool { cause == .time }
    public var aspects: [Aspect] { isAutomatic ? [] : [.state] }

    /// Makes the event.
    public init(_ cause: Cause = .hand) { self.cause = cause }

    public init(body: JSONObject) throws(BodyError) {
        cause = try body.optional("cause", as: Cause.self) ?? .hand
    }

    public var body: JSONObject { cause == .hand ? [:] : ["cause": .string(cause.rawValue)] }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        ticket.state = .closed
        ticket.hold = nil
        ticket.closedAt = origin.at
    }
}
