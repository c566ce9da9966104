/// A number that may be too costly to know exactly.
public enum Count: Sendable, Hashable {
    case exactly(Int)
    case atLeast(Int)
}

/// The top line's counts.
public struct DeskCounts: Sendable, Hashable {
    /// Open tickets.
    public var open: Int
    /// Open tickets of the operator.
    public var mine: Int
    /// Open tickets that nobody has.
    public var unassigned: Int
    /// Clocks that breach within the hour.
    public var breachingSoon: Count
    /// Open tickets whose next clock has breached already.
    public var breached: Count
    /// Actions of reviews that the operator has to do within a day, or should have done.
    public var actionsDue: Int
    /// Open major incidents.
    public var major: Int
    /// Whether the desk has no ticket at all, in whatever state.
    public var isEmpty: Bool

    /// Makes the counts.
    public init(
        open: Int, mine: Int, unassigned: Int, breachingSoon: Count, breached: Count, major: Int = 0,
        actionsDue: Int = 0,
        isEmpty: Bool = false
    ) {
        self.open = open
        self.mine = mine
        self.unassigned = unassigned
        self.breachingSoon = breachingSoon
        self.breached = breached
        self.actionsDue = actionsDue
        self.major = major
        self.isEmpty = isEmpty
    }
}
