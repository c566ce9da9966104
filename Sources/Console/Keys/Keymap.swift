import Canvas

/// One line of the key table.
public struct Binding: Sendable, Hashable {
    /// What is meant.
    public var action: Action
    /// The keys that mean it; the first is the one that is shown. Without any it is reached by the palette alone.
    public var keys: [Key]
    /// Where they do.
    public var places: Set<Place>
    /// Whether the key line tells of it, where there is room.
    public var isOnKeyLine: Bool

    /// Makes a binding.
    public init(_ action: Action, _ keys: [Key], in places: Set<Place>, onKeyLine: Bool = false) {
        self.action = action
        self.keys = keys
        self.places = places
        isOnKeyLine = onKeyLine
    }
}

/// Which key means what, where: the one table from which help, key line and the README's table come.
public struct Keymap: Sendable {
    /// The table, in the order in which help and key line show it.
    public let bindings: [Binding]
    private let index: [Place: [Key: Action]]

    /// Makes a keymap. Of two bindings of one key in one place the first counts; ``conflicts`` tells of them.
    public init(_ bindings: [Binding]) {
        self.bindings = bindings
        var index: [Place: [Key: Action]] = [:]
        for binding in bindings {
            for place in binding.places {
                for key in binding.keys where index[place]?[key] == nil {
                    index[place, default: [:]][key] = binding.action
                }
            }
        }
        self.index = index
    }

    /// What a key means in a place.
    public func action(for key: Key, in place: Place) -> Action? { index[place]?[key] }

    /// The key that is shown for an action in a place.
    public func key(for action: Action, in place: Place) -> Key? {
        bindings.lazy.filter { $0.action == action && $0.places.contains(place) }.compactMap(\.keys.first).first
    }

    /// The bindings of a place, in the table's order.
    public func bindings(in place: Place) -> [Binding] { bindings.filter { $0.places.contains(place) } }

    /// Keys that two bindings claim in one place.
    public var conflicts: [(key: Key, place: Place, actions: [Action])] {
        var found: [(key: Key, place: Place, actions: [Action])] = []
        for place in Place.allCases {
            var claims: [Key: [Action]] = [:]
            for binding in bindings(in: place) {
                for key in binding.keys { claims[key, default: []].append(binding.action) }
            }
            for (key, actions) in claims where actions.count > 1 { found.append((key, place, actions)) }
        }
        return found
    }
}
