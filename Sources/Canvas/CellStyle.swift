/// Emphasis added to what the theme gives a token.
public struct Modifiers: OptionSet, Hashable, Sendable {
    /// One bit for each modifier; only the lowest five are used.
    public let rawValue: UInt8

    /// The modifiers whose bits are set.
    public init(rawValue: UInt8) { self.rawValue = rawValue & 0x1F }

    /// Heavier strokes.
    public static let bold = Modifiers(rawValue: 1)
    /// Fainter than the rest.
    public static let dim = Modifiers(rawValue: 2)
    /// A line below.
    public static let underline = Modifiers(rawValue: 4)
    /// Foreground and background exchanged.
    public static let reverse = Modifiers(rawValue: 8)
    /// Slanted letters, where the terminal has them.
    public static let italic = Modifiers(rawValue: 16)

    /// The modifiers' names, in the order above.
    public var names: [String] {
        zip(["bold", "dim", "underline", "reverse", "italic"], 0..<5).compactMap { name, bit in
            rawValue & (1 << bit) != 0 ? name : nil
        }
    }
}

/// How a cell is to look: what it means, and added emphasis. Never a colour; that is the theme's.
public struct CellStyle: Hashable, Sendable {
    /// What the text is.
    public var token: StyleToken
    /// Emphasis on top of it.
    public var modifiers: Modifiers

    /// The look of `token` with `modifiers` added.
    public init(_ token: StyleToken, _ modifiers: Modifiers = []) {
        self.token = token
        self.modifiers = modifiers
    }

    /// Ordinary text.
    public static let text = CellStyle(.text)
}

extension StyleToken {
    /// This token with emphasis added.
    public func with(_ modifiers: Modifiers) -> CellStyle {
        CellStyle(self, modifiers)
    }
}
