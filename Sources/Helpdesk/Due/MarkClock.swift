import Primitives

/// A clock reached the share of its target at which it warns.
public struct TicketWarned: TicketEvent, Hashable {
    public static let tag = "ticket.warned"
    public static let aspect: Aspect? = nil
    public var isAutomatic: Bool { true }

    /// The clock and its target.
    public var mark: ClockMark
    /// When the target is reached.
    public var due: Timestamp

    /// Makes the event; the target in milliseconds of working time.
    public init(_ clock: Clock, target: Int64, due: Timestamp) {
        mark = ClockMark(clock, .warned, target: target)
        self.due = due
    }

    public init(body: JSONObject) throws(BodyError) {
        mark = try ClockMark(body: body, .warned)
        guard let due = try body.optionalTimestamp("due") else { throw BodyError("due") }
        self.due = due
    }

    public var body: JSONObject { mark.body(due) }

    public func apply(to ticket: inout Ticket, _ origin: Origin) { ticket.attention.mark(mark) }
}

/// A clock passed its target.
public struct TicketBreached: TicketEvent, Hashable {
    public static let tag = "ticket.breached"
    public static let aspect: Aspect? = nil
    public var isAutomatic: Bool { true }

    /// The clock and its target.
    public var mark: ClockMark
    /// When the target was reached.
    public var due: Timestamp

    /// Makes the event; the target in milliseconds of working time.
    public init(_ clock: Clock, target: Int64, due: Timestamp) {
        mark = ClockMark(clock, .breached, target: target)
        self.due = due
    }

    public init(body: JSONObject) throws(BodyError) {
        mark = try ClockMark(body: body, .breached)
        guard let due = try body.optionalTimestamp("due") else { throw BodyError("due") }
        self.due = due
    }

    public var body: JSONObject { mark.body(due) }

    public func apply(to ticket: inout Ticket, _ origin: Origin) { ticket.attention.mark(mark) }
}

extension ClockMark {
    fileprivate init(body: JSONObject, _ stage: Stage) throws(BodyError) {
        self.init(
            try body.required("clock", as: Clock.self), stage, target: try body.requiredInteger("target"))
    }

    fileprivate func body(_ due: Timestamp) -> JSONObject {
        ["clock": .string(clock.rawValue), "target": .integer(target), "due": .string(due.rfc3339)]
    }
}

extension Attention {
    fileprivate mutating func mark(_ mark: ClockMark) {
        if !marks.contains(mark) { marks.append(mark) }
    }
}
