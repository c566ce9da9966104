import Canvas

/// Keys that mean something together: most often one, `g g` where it takes several, one after another.
public struct KeySequence: Sendable, Hashable {
    /// The keys in the order in which they are pressed; at least one.
    public let keys: [Key]

    /// One key, or several.
    public init(_ first: Key, _ others: Key...) { keys = [first] + others }

    /// The name as settings, help and the key table write it: the keys' names with a blank between.
    public var name: String { keys.map(\.name).joined(separator: " ") }

    /// Reads a ``name``. Nil for anything else.
    public init?(name: String) {
        let keys = name.split(separator: " ").map { Key(name: String($0))?.halfWidth }
        let known = keys.compactMap { $0 }
        guard !known.isEmpty, known.count == keys.count else { return nil }
        self.keys = known
    }

    /// The first key, which alone decides whether it is text where text is written.
    public var first: Key { keys[0] }

    /// Whether these keys stand at its beginning, and more follow.
    func isBegun(by begun: [Key]) -> Bool { keys.count > begun.count && keys.starts(with: begun) }
}

extension Key {
    /// The key that is meant where no text is written: input methods for Japanese give `ｊ` and `：` for `j` and `:`
    /// while they are in full-width mode.
    public var halfWidth: Key {
        guard case .character(let character) = code, let half = character.halfWidth else { return self }
        return Key(.character(half), control: control, alt: alt)
    }

    /// Whether it is a character that a text field takes as text.
    var isText: Bool {
        if case .character = code { return !control && !alt }
        return false
    }
}

extension Character {
    /// The ASCII character of which this is the full-width form (Unicode's block U+FF01 to U+FF5E, and U+3000).
    var halfWidth: Character? {
        guard unicodeScalars.count == 1, let value = unicodeScalars.first?.value else { return nil }
        switch value {
        case 0x3000: return " "
        case 0xFF01...0xFF5E: return Unicode.Scalar(value - 0xFEE0).map(Character.init)
        default: return nil
        }
    }
}

extension String {
    /// The text with full-width forms of ASCII characters as these.
    var halfWidth: String { String(map { $0.halfWidth ?? $0 }) }
}
