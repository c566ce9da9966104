import Primitives

/// Asks to begin work.
public struct StartTicket: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = [.state]

    /// Makes the wish.
    public init() {}

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        guard ticket.state == .new || ticket.state == .triaged, ticket.workflow == .incident else {
            throw .notFrom(ticket, to: .inProgress)
        }
        try ticket.checkMandatory(before: .inProgress, desk.settings)
        return [TicketStarted()]
    }
}

/// Somebody began to work.
public struct TicketStarted: TicketEvent, Hashable {
    public static let tag = "ticket.started"
    public static let aspect: Aspect? = .state
    public var step: ProcessStep? { .respond }

    /// Makes the event.
    public init() {}

    public init(body: JSONObject) throws(BodyError) {}

    public var body: JSONObject { [:] }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        ticket.state = .inProgress
        ticket.acknowledge(at: origin.at)
    }
}
