import Primitives

/// Says that somebody looks after a ticket, or still does: its response clock stops, and so does its escalation.
public struct AcknowledgeTicket: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// Makes the wish.
    public init() {}

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        guard ticket.state.isOpen else {
            throw .notFrom(ticket, to: .triaged)
        }
        let priority = ticket.priority ?? desk.settings.clocks.unprioritised
        let ages = ticket.hasClocks && desk.settings.due.staleAfter[priority] != nil && ticket.state != .onHold
        if ticket.acknowledgedAt != nil, ticket.attention.lapsedAt == nil, !ages { return [] }
        return [TicketAcknowledged()]
    }
}

/// Somebody looks after a ticket.
public struct TicketAcknowledged: TicketEvent, Hashable {
    public static let tag = "ticket.acknowledged"
    public static let aspect: Aspect? = nil
    public var step: ProcessStep? { .respond }

    /// Makes the event.
    public init() {}

    public init(body: JSONObject) throws(BodyError) {}

    public var body: JSONObject { [:] }

    public func apply(to ticket: inout Ticket, _ origin: Origin) { ticket.acknowledge(at: origin.at) }
}

/// For so long nobody gave a sign of looking after a ticket that its acknowledgement no longer counts.
public struct TicketAcknowledgementLapsed: TicketEvent, Hashable {
    public static let tag = "ticket.acknowledgementLapsed"
    public static let aspect: Aspect? = nil
    public var isAutomatic: Bool { true }

    /// The last sign of a person.
    public var since: Timestamp
    /// When the acknowledgement ended.
    public var due: Timestamp

    /// Makes the event.
    public init(since: Timestamp, due: Timestamp) {
        self.since = since
        self.due = due
    }

    public init(body: JSONObject) throws(BodyError) {
        guard let since = try body.optionalTimestamp("since") else { throw BodyError("since") }
        guard let due = try body.optionalTimestamp("due") else { throw BodyError("due") }
        self.since = since
        self.due = due
    }

    public var body: JSONObject { ["since": .string(since.rfc3339), "due": .string(due.rfc3339)] }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        ticket.attention.lapsedAt = due
        ticket.attention.askedAgain = due
        ticket.attention.climb = nil
    }
}
