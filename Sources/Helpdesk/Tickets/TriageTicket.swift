import Primitives

/// Acknowledges a new ticket: somebody has looked, and it is classified as far as the settings ask.
public struct TriageTicket: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = [.state]

    /// Makes the wish.
    public init() {}

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        try Transitions.check(ticket, .triaged)
        try ticket.checkMandatory(before: .triaged, desk.settings)
        return [TicketTriaged()]
    }
}

/// A ticket was looked at and prioritised by a person; the response clock stops.
public struct TicketTriaged: TicketEvent, Hashable {
    public static let tag = "ticket.triaged"
    public static let aspect: Aspect? = .state
    public var step: ProcessStep? { .respond }

    /// Makes the event.
    public init() {}

    public init(body: JSONObject) throws(BodyError) {}

    public var body: JSONObject { [:] }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        ticket.state = .triaged
        ticket.acknowledge(at: origin.at)
    }
}
