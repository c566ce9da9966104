/// What a person presses, in the bytes a terminal of the xterm family sends for it.
public enum Keystroke: Sendable, ExpressibleByStringLiteral {
    /// Text as typed or pasted without brackets.
    case text(String)
    /// A key that is no character.
    case key(NamedKey)
    /// Bytes as they are, for what no keyboard would send.
    case bytes([UInt8])

    /// A literal is typed as it stands.
    public init(stringLiteral value: String) { self = .text(value) }

    /// A key that is no character.
    public enum NamedKey: Hashable, Sendable {
        case enter, escape, tab, backTab, backspace, delete, insert
        case up, down, left, right, home, end, pageUp, pageDown
        /// F1…F12.
        case f(Int)
        /// A letter held with control.
        case ctrl(Character)
        /// A character held with alt.
        case alt(Character)
    }

    /// What the terminal sends. `applicationCursor` is the mode that `keypad` asks for (`smkx`): arrows and
    /// home/end then come as `ESC O`, as their terminfo entries have them.
    public func encoded(applicationCursor: Bool = true) -> [UInt8] {
        switch self {
        case .text(let text): Array(text.utf8)
        case .bytes(let bytes): bytes
        case .key(let key): key.encoded(applicationCursor: applicationCursor)
        }
    }
}

extension Keystroke.NamedKey {
    fileprivate func encoded(applicationCursor: Bool) -> [UInt8] {
        let cursor = applicationCursor ? "\u{1B}O" : "\u{1B}["
        return switch self {
        case .enter: [0x0D]
        case .escape: [0x1B]
        case .tab: [0x09]
        case .backspace: [0x7F]
        case .backTab: Array("\u{1B}[Z".utf8)
        case .insert: Array("\u{1B}[2~".utf8)
        case .delete: Array("\u{1B}[3~".utf8)
        case .pageUp: Array("\u{1B}[5~".utf8)
        case .pageDown: Array("\u{1B}[6~".utf8)
        case .up: Array((cursor + "A").utf8)
        case .down: Array((cursor + "B").utf8)
        case .right: Array((cursor + "C").utf8)
        case .left: Array((cursor + "D").utf8)
        case .home: Array((cursor + "H").utf8)
        case .end: Array((cursor + "F").utf8)
        case .f(let number): Self.function(number)
        case .ctrl(let letter): [(letter.asciiValue ?? 0x40) & 0x1F]
        case .alt(let character): [0x1B] + Array(String(character).utf8)
        }
    }

    private static func function(_ number: Int) -> [UInt8] {
        let endings = ["OP", "OQ", "OR", "OS", "[15~", "[17~", "[18~", "[19~", "[20~", "[21~", "[23~", "[24~"]
        guard endings.indices.contains(number - 1) else { return [] }
        return [0x1B] + Array(endings[number - 1].utf8)
    }
}
