import Primitives

/// Asks for a priority against the matrix, or for the matrix' own again.
public struct OverridePriority: TicketCommand, Hashable {
    public static let permission = Permission.overridePriority
    public static let aspects: [Aspect] = [.classification]

    /// The priority; `nil` takes the override back.
    public var priority: Priority?
    /// Why; must not be empty.
    public var reason: String

    /// Makes the wish.
    public init(_ priority: Priority?, reason: String) {
        self.priority = priority
        self.reason = reason
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        guard !ticket.state.isFinal else {
            throw .notFrom(ticket, to: ticket.state)
        }
        if priority == ticket.priorityOverride?.priority { return [] }
        let matrix = ticket.classification.impact.flatMap { impact in
            ticket.classification.urgency.map { desk.settings.matrix[impact, $0] }
        }
        return [TicketPriorityOverridden(priority, matrix: matrix, reason: try desk.line(reason, .reason))]
    }
}

/// A priority was set by hand, or the matrix' own came back.
public struct TicketPriorityOverridden: TicketEvent, Hashable {
    public static let tag = "ticket.priorityOverridden"
    public static let aspect: Aspect? = .classification

    /// The priority by hand; `nil` is the matrix' own.
    public var priority: Priority?
    /// What the matrix gives, for when the override is taken back.
    public var matrix: Priority?
    /// Why.
    public var reason: String

    /// Makes the event.
    public init(_ priority: Priority?, matrix: Priority?, reason: String) {
        self.priority = priority
        self.matrix = matrix
        self.reason = reason
    }

    public init(body: JSONObject) throws(BodyError) {
        priority = try body.optional("priority", as: Priority.self)
        matrix = try body.optional("matrix", as: Priority.self)
        reason = try body.required("reason")
    }

    public var body: JSONObject {
        var body = JSONObject()
        body.put("priority", priority?.rawValue)
        body.put("matrix", matrix?.rawValue)
        body.put("reason", reason)
        return body
    }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        ticket.priorityOverride = priority.map { PriorityOverride(priority: $0, reason: reason, by: origin.by) }
        ticket.priority = priority ?? matrix
    }
}
