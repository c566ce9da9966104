import Primitives

/// A stretch of time in which one person is on call.
public struct Shift: Sendable, Hashable {
    /// The team.
    public var team: String
    /// The line of the team's rota: which number of those called.
    public var line: String
    /// Who is on call, as the user name.
    public var person: String
    /// From when.
    public var start: Timestamp
    /// Until when.
    public var end: Timestamp
    /// In whose place, where a cover or a swap changed what was planned and somebody had been.
    public var instead: String?
    /// The number of that cover or swap.
    public var change: Int64?

    /// Makes a shift.
    public init(
        team: String, line: String, person: String, start: Timestamp, end: Timestamp, instead: String? = nil,
        change: Int64? = nil
    ) {
        self.team = team
        self.line = line
        self.person = person
        self.start = start
        self.end = end
        self.instead = instead
        self.change = change
    }

    /// Whether it lasts at an instant.
    public func holds(at instant: Timestamp) -> Bool { start <= instant && instant < end }

    func overlaps(_ from: Timestamp, _ to: Timestamp) -> Bool { start < to && from < end }

    /// What is left of it beside a stretch.
    func without(_ from: Timestamp, _ to: Timestamp) -> [Shift] {
        guard overlaps(from, to) else { return [self] }
        var (left, right) = (self, self)
        left.end = from
        right.start = to
        return [left, right].filter { $0.start < $0.end }
    }

    /// Its part in a stretch that it overlaps.
    func within(_ from: Timestamp, _ to: Timestamp) -> Shift {
        var part = self
        part.start = max(start, from)
        part.end = min(end, to)
        return part
    }
}

/// A stretch of time in which nobody of a team is on call although somebody must be.
public struct DutyGap: Sendable, Hashable {
    /// The team.
    public var team: String
    /// From when.
    public var start: Timestamp
    /// Until when.
    public var end: Timestamp

    /// Makes a gap.
    public init(team: String, start: Timestamp, end: Timestamp) {
        self.team = team
        self.start = start
        self.end = end
    }
}

/// A stretch of time in which one person is on call twice.
public struct DoubleBooking: Sendable, Hashable {
    /// One of the shifts, and the other.
    public var first, second: Shift
    /// From when.
    public var start: Timestamp
    /// Until when.
    public var end: Timestamp

    /// Makes a double booking of two shifts of one person.
    public init(first: Shift, second: Shift, start: Timestamp, end: Timestamp) {
        self.first = first
        self.second = second
        self.start = start
        self.end = end
    }

    /// Who is booked twice.
    public var person: String { first.person }
}
