import Helpdesk

/// How the rows of another tool's export become tickets: what a mapping file says, validated.
public struct Mapping: Sendable, Hashable {
    /// What one row is.
    public enum Rows: String, CaseIterable, Sendable, Hashable {
        /// A ticket as it is now.
        case tickets
        /// The state of a ticket after one update; a ticket's history is the differences between its rows.
        case states
    }

    /// Where a field's value comes from.
    public enum Origin: Sendable, Hashable {
        case constant(String)
        /// The first of these columns that is not empty.
        case first([String])
        /// All of these columns that are not empty, with a text between.
        case joined([String], with: String)
    }

    /// How one field is filled.
    public struct Rule: Sendable, Hashable {
        /// Where its value comes from.
        public var origin: Origin
        /// The file's values and ours; an empty one of ours is "not told".
        public var values: [String: String]
        /// Our value for those that ``values`` does not list; without it, a row with such a value is rejected.
        public var otherwise: String?
        /// Put before a value that is not empty.
        public var prefix: String
    }

    /// A state of ours.
    public struct State: Sendable, Hashable {
        /// The state.
        public var state: TicketState
        /// Why it waits, when it does.
        public var reason: HoldReason?
        /// What it waits for.
        public var note: String

        /// Makes a state.
        public init(_ state: TicketState, reason: HoldReason? = nil, note: String = "") {
            self.state = state
            self.reason = reason
            self.note = note
        }
    }

    /// The name that imported records carry as their source.
    public var name: String
    /// What one row is.
    public var rows: Rows
    /// Between fields; one byte.
    public var delimiter: UInt8
    /// Values that mean "nothing", beside the empty one.
    public var empty: [String]
    /// How times are written; the first that fits is taken.
    public var dates: [DateFormat]
    /// Whether columns may be missing; their fields are empty then.
    public var columnsAreOptional: Bool
    /// How each field is filled; those not named are left alone.
    public var rules: [MappingField: Rule]
    /// The file's states and ours, when a table is given.
    public var states: [String: State]

    /// Columns that the rules name, in alphabetical order.
    public var columns: [String] {
        var names: Set<String> = []
        for rule in rules.values {
            switch rule.origin {
            case .constant: break
            case .first(let columns), .joined(let columns, _): names.formUnion(columns)
            }
        }
        return names.sorted()
    }
}
