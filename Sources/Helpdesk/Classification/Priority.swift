/// How much is hit (impact) or how soon it must be mended (urgency): 1 high, 2 medium, 3 low.
public enum Level: Int, CaseIterable, Sendable, Hashable, Comparable {
    case high = 1
    case medium, low

    /// Orders from high to low.
    public static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
}

/// What comes first, looked up from impact and urgency and never typed.
public enum Priority: Int, CaseIterable, Sendable, Hashable, Comparable, CustomStringConvertible {
    case p1 = 1
    case p2, p3, p4, p5

    /// `P1` to `P5`, as in JSON and queries.
    public var description: String { "P\(rawValue)" }

    /// Reads `P1` to `P5` or `1` to `5`, in any case.
    public init?(_ text: some StringProtocol) {
        let digits = text.hasPrefix("P") || text.hasPrefix("p") ? text.dropFirst() : text[...]
        guard let number = Int(digits) else { return nil }
        self.init(rawValue: number)
    }

    /// Orders from critical to planning.
    public static func < (a: Priority, b: Priority) -> Bool { a.rawValue < b.rawValue }
}

/// The priority for every impact and urgency (ITIL's matrix; DOMAIN.md's default).
public struct PriorityMatrix: Sendable, Hashable {
    /// Rows are impact 1 to 3, columns urgency 1 to 3.
    public let rows: [[Priority]]

    /// Makes a matrix of exactly three rows of three; `nil` for any other shape.
    public init?(rows: [[Priority]]) {
        guard rows.count == 3, rows.allSatisfy({ $0.count == 3 }) else { return nil }
        self.rows = rows
    }

    private init(checked rows: [[Priority]]) { self.rows = rows }

    /// P1 P2 P3 / P2 P3 P4 / P3 P4 P5.
    public static let standard = PriorityMatrix(checked: [[.p1, .p2, .p3], [.p2, .p3, .p4], [.p3, .p4, .p5]])

    /// The priority that an impact and an urgency give.
    public subscript(impact: Level, urgency: Level) -> Priority { rows[impact.rawValue - 1][urgency.rawValue - 1] }
}

/// A priority set by hand against the matrix, with the reason that it must have.
public struct PriorityOverride: Sendable, Hashable {
    /// The priority in force.
    public var priority: Priority
    /// Why the matrix does not fit.
    public var reason: String
    /// Who decided it.
    public var by: String

    /// Makes an override.
    public init(priority: Priority, reason: String, by: String) {
        self.priority = priority
        self.reason = reason
        self.by = by
    }
}
