import Canvas

/// One line of the key table.
public struct Binding: Sendable, Hashable {
    /// What is meant.
    public var action: Action
    /// The keys that mean it; the first is the one that is shown. Without any it is reached by the palette alone.
    public var keys: [KeySequence]
    /// Where they do.
    public var places: Set<Place>
    /// Whether the key line tells of it, where there is room.
    public var isOnKeyLine: Bool

    /// Makes a binding.
    public init(_ action: Action, sequences keys: [KeySequence], in places: Set<Place>, onKeyLine: Bool = false) {
        self.action = action
        self.keys = keys
        self.places = places
        isOnKeyLine = onKeyLine
    }

    /// Makes a binding of single keys.
    public init(_ action: Action, _ keys: [Key], in places: Set<Place>, onKeyLine: Bool = false) {
        self.init(action, sequences: keys.map { KeySequence($0) }, in: places, onKeyLine: onKeyLine)
    }
}

/// Which key means what, where: the one table from which help, palette, key line, `vakt keys` and the README's table
/// come.
public struct Keymap: Sendable {
    /// The table, in the order in which help and key line show it.
    public let bindings: [Binding]
    private let index: [Place: [[Key]: Action]]
    private let beginnings: [Place: Set<[Key]>]

    /// Makes a keymap. Of two bindings of one key in one place the first counts; ``conflicts`` tells of them.
    public init(_ bindings: [Binding]) {
        self.bindings = bindings
        var index: [Place: [[Key]: Action]] = [:]
        var beginnings: [Place: Set<[Key]>] = [:]
        for binding in bindings {
            for place in binding.places {
                for sequence in binding.keys {
                    if index[place]?[sequence.keys] == nil {
                        index[place, default: [:]][sequence.keys] = binding.action
                    }
                    for length in 1..<max(1, sequence.keys.count) {
                        beginnings[place, default: []].insert(Array(sequence.keys.prefix(length)))
                    }
                }
            }
        }
        self.index = index
        self.beginnings = beginnings
    }

    /// What keys mean.
    public enum Meaning: Sendable, Hashable {
        /// This.
        case action(Action)
        /// More keys have to follow.
        case beginning
        /// Nothing.
        case nothing
    }

    /// What keys mean in a place, pressed one after another.
    public func meaning(of keys: [Key], in place: Place) -> Meaning {
        if let action = index[place]?[keys] { return .action(action) }
        return beginnings[place]?.contains(keys) ?? false ? .beginning : .nothing
    }

    /// What a key alone means in a place.
    public func action(for key: Key, in place: Place) -> Action? { index[place]?[[key]] }

    /// The keys that are shown for an action in a place.
    public func key(for action: Action, in place: Place) -> KeySequence? {
        bindings.lazy.filter { $0.action == action && $0.places.contains(place) }.compactMap(\.keys.first).first
    }

    /// The bindings of a place, in the table's order.
    public func bindings(in place: Place) -> [Binding] { bindings.filter { $0.places.contains(place) } }

    /// What may follow keys that begin something, in the table's order.
    public func continuations(of begun: [Key], in place: Place) -> [(rest: [Key], action: Action)] {
        bindings(in: place).flatMap { binding in
            binding.keys.filter { $0.isBegun(by: begun) }.map {
                (Array($0.keys.dropFirst(begun.count)), binding.action)
            }
        }
    }

    /// Two bindings of one place that can't stand beside each other.
    public struct Conflict: Sendable, Hashable {
        /// Where.
        public var place: Place
        /// The keys that both claim, or that are a binding and the beginning of another.
        public var keys: KeySequence
        /// Whose keys these are.
        public var action: Action
        /// The keys of the other.
        public var otherKeys: KeySequence
        /// Whose these are.
        public var other: Action
    }

    /// Keys that two bindings claim in one place, and those that are both a binding and the beginning of another.
    public var conflicts: [Conflict] {
        var found: [Conflict] = []
        for place in Place.allCases {
            let claims = bindings(in: place).flatMap { binding in binding.keys.map { (binding.action, $0) } }
            for (number, (other, otherKeys)) in claims.enumerated() {
                for (action, keys) in claims[(number + 1)...]
                where keys.keys.starts(with: otherKeys.keys) || otherKeys.keys.starts(with: keys.keys) {
                    found.append(
                        Conflict(place: place, keys: keys, action: action, otherKeys: otherKeys, other: other))
                }
            }
        }
        return found
    }
}
