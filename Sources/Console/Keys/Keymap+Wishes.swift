import Canvas
import Helpdesk
import Primitives

extension Keymap {
    /// The table with the keys that settings ask for.
    ///
    /// A wish replaces all keys of its action, in its place or wherever the action exists; a later one replaces an earlier
    /// one. Where letters are text, a wish for everywhere leaves letters out, and the keys as they are when nothing is left.
    ///
    /// - Parameter wishes: the desk's, then the operator's.
    /// - Throws: the first wish that can't be met, and why.
    public func remapped(by wishes: [KeyWish]) throws(KeymapError) -> Keymap {
        var changes = KeyChanges(keymap: self)
        for wish in wishes { try changes.apply(wish) }
        let keymap = changes.result
        try changes.checkConflicts(keymap)
        try changes.checkWaysOut(keymap)
        return keymap
    }
}

/// The keys of actions in places, as wishes change them one by one.
private struct KeyChanges {
    struct Spot: Hashable {
        var action: Action
        var place: Place
    }

    let keymap: Keymap
    private var changed: [Spot: (keys: [KeySequence], wish: KeyWish)] = [:]

    init(keymap: Keymap) { self.keymap = keymap }

    mutating func apply(_ wish: KeyWish) throws(KeymapError) {
        guard let action = Action(settingsName: wish.action) else {
            let nearest = Nearest.names(to: wish.action, in: Action.allCases.map(\.settingsName))
            throw KeymapError(wish: wish, problem: .unknownAction(nearest: nearest))
        }
        var keys: [KeySequence] = []
        for name in wish.keys { keys.append(try read(name, wish)) }
        let places = Place.allCases.filter { keymap.keys(for: action, in: $0) != nil }
        if let name = wish.place {
            guard let place = Place(settingsName: name) else {
                let nearest = Nearest.names(to: name, in: Place.allCases.map(\.settingsName))
                throw KeymapError(wish: wish, problem: .unknownPlace(nearest: nearest))
            }
            guard places.contains(place) else {
                throw KeymapError(wish: wish, problem: .notThere(place, places: places))
            }
            if Place.writing.contains(place), let text = keys.first(where: \.first.isText) {
                throw KeymapError(wish: wish, problem: .isText(text.name, place))
            }
            changed[Spot(action: action, place: place)] = (keys, wish)
        } else {
            try apply(wish, action, keys, places)
        }
    }

    private mutating func apply(
        _ wish: KeyWish, _ action: Action, _ keys: [KeySequence], _ places: [Place]
    ) throws(KeymapError) {
        if let text = keys.first(where: \.first.isText), let place = places.first, Place.writing.isSuperset(of: places)
        {
            throw KeymapError(wish: wish, problem: .isText(text.name, place))
        }
        for place in places {
            let usable = Place.writing.contains(place) ? keys.filter { !$0.first.isText } : keys
            if usable.isEmpty, !keys.isEmpty { continue }
            changed[Spot(action: action, place: place)] = (usable, wish)
        }
    }

    private func read(_ name: String, _ wish: KeyWish) throws(KeymapError) -> KeySequence {
        guard let keys = KeySequence(name: name) else { throw KeymapError(wish: wish, problem: .notAKey(name)) }
        for key in keys.keys {
            if case .never(let instead) = key.sending {
                throw KeymapError(wish: wish, problem: .neverSent(key.name, instead: instead?.name))
            }
        }
        if keys.keys.count > 1, keys.keys.contains(where: { $0.code == .escape }) {
            throw KeymapError(wish: wish, problem: .escapeWithin(name))
        }
        return keys
    }

    /// The table: changed keys stand where the action stood first, for one place at a time.
    var result: Keymap {
        var told: Set<Spot> = []
        let bindings = keymap.bindings.flatMap { binding in
            var same = binding
            var others: [Binding] = []
            for place in Place.allCases where binding.places.contains(place) {
                let spot = Spot(action: binding.action, place: place)
                guard let change = changed[spot] else { continue }
                same.places.remove(place)
                if told.insert(spot).inserted {
                    others.append(
                        Binding(
                            binding.action, sequences: change.keys, in: [place], onKeyLine: binding.isOnKeyLine))
                }
            }
            return (same.places.isEmpty ? [] : [same]) + others
        }
        return Keymap(bindings)
    }

    /// Of two that claim the same keys the later wish is told; the other may be a wish too, or a default.
    func checkConflicts(_ keymap: Keymap) throws(KeymapError) {
        for conflict in keymap.conflicts {
            let one = changed[Spot(action: conflict.action, place: conflict.place)]?.wish
            let other = changed[Spot(action: conflict.other, place: conflict.place)]?.wish
            if let one {
                throw KeymapError(
                    wish: one,
                    problem: .taken(
                        conflict.keys.name, conflict.place, by: conflict.other, keys: conflict.otherKeys.name,
                        wish: other))
            }
            guard let other else { continue }
            throw KeymapError(
                wish: other,
                problem: .taken(
                    conflict.otherKeys.name, conflict.place, by: conflict.action, keys: conflict.keys.name, wish: nil))
        }
    }

    /// What has to stay possible wherever it is possible by default.
    func checkWaysOut(_ keymap: Keymap) throws(KeymapError) {
        for place in Place.allCases {
            for action in [Action.quit, .help, .back, .cancel, .answerNo] {
                guard let wish = changed[Spot(action: action, place: place)]?.wish else { continue }
                if keymap.keys(for: action, in: place)?.isEmpty ?? false {
                    throw KeymapError(wish: wish, problem: .needed(action, place))
                }
            }
        }
    }
}
