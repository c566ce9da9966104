import Canvas
import Wording

/// Keys that began something and wait for the rest. Nothing but a key ends the waiting: there is no time to hurry for.
struct BegunKeys: Sendable, Hashable {
    var keys: [Key]
    var place: Place
}

extension Model {
    /// The keys that wait for the rest here; those of a place that is no more count for nothing.
    var begunKeys: [Key] {
        guard let begun, begun.place == place else { return [] }
        return begun.keys
    }

    /// What a key means here, after those that wait for the rest.
    func meaning(of key: Key) -> Keymap.Meaning {
        let place = self.place
        let begun = begunKeys
        let isText = begun.isEmpty && Place.writing.contains(place)
        let meaning = keymap.meaning(of: begun + [isText ? key : key.halfWidth], in: place)
        guard meaning == .nothing, !begun.isEmpty, key.control else { return meaning }
        // One must never be kept from leaving by keys that wait.
        let alone = keymap.meaning(of: [key], in: place)
        return Self.always.contains { alone == .action($0) } ? alone : .nothing
    }

    /// The action of a key here, when it has one at once.
    func action(of key: Key) -> Action? {
        if case .action(let action) = meaning(of: key) { return action }
        return nil
    }

    /// Actions that wait for nothing and nobody.
    static let always: [Action] = [.quit, .suspend, .redraw]

    /// Whether a character with alt means nothing here: then it was `Esc` and the character, which arrive as the same
    /// over a line that gathers them.
    func isTwoKeys(_ key: Key) -> Bool {
        guard key.alt, case .character = key.code else { return false }
        return meaning(of: key) == .nothing
    }

    /// Takes a key that completes what was begun, goes on with it, or stands alone; nil when it is for what takes text.
    mutating func takeMeaning(of key: Key) -> Action?? {
        let place = self.place
        let before = begunKeys
        let meaning = meaning(of: key)
        begun = nil
        switch meaning {
        case .action(let action): return action
        case .beginning:
            begun = BegunKeys(keys: before + [key.halfWidth], place: place)
            return .some(nil)
        case .nothing:
            if before.isEmpty { return nil }
            if key.code != .escape {
                let keys = (before + [key]).map(\.name).joined(separator: " ")
                notify(words(.keys(.undefined), ["keys": keys]), .warning)
            }
            return .some(nil)
        }
    }
}
