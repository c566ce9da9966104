/// One row of the key table as people read it: an action with the keys that mean it in some places.
public struct KeyTableRow: Sendable, Hashable {
    /// What is meant.
    public var action: Action
    /// The keys; none when it is reached by the palette alone.
    public var keys: [KeySequence]
    /// Where they mean it, in the order of `Place`.
    public var places: [Place]
}

extension Keymap {
    /// The whole table, group by group: what `vakt keys`, the README and the man page show. An action that has other keys
    /// in other places has a row for each set of keys.
    public var rows: [KeyTableRow] {
        ordered.flatMap { action in
            var rows: [KeyTableRow] = []
            for place in Place.allCases {
                guard let keys = keys(for: action, in: place) else { continue }
                if let index = rows.firstIndex(where: { $0.keys == keys }) {
                    rows[index].places.append(place)
                } else {
                    rows.append(KeyTableRow(action: action, keys: keys, places: [place]))
                }
            }
            return rows
        }
    }

    /// The rows of one place, group by group.
    public func rows(in place: Place) -> [KeyTableRow] {
        ordered.compactMap { action in
            keys(for: action, in: place).map { KeyTableRow(action: action, keys: $0, places: [place]) }
        }
    }

    /// All keys of an action in a place; `nil` when the action does not exist there.
    public func keys(for action: Action, in place: Place) -> [KeySequence]? {
        let bindings = bindings.filter { $0.action == action && $0.places.contains(place) }
        return bindings.isEmpty ? nil : bindings.flatMap(\.keys)
    }

    /// The actions of the table, by group, and in the table's order within one.
    private var ordered: [Action] {
        var seen: Set<Action> = []
        let actions = bindings.map(\.action).filter { seen.insert($0).inserted }
        return ActionGroup.allCases.flatMap { group in actions.filter { $0.group == group } }
    }
}
