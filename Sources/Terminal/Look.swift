import Canvas

/// A colour as a theme gives it.
public enum LookColor: Hashable, Sendable {
    /// Whatever the person's terminal uses when nobody asks for a colour.
    case standard
    /// A colour of the terminal's palette: 0…7 and their bright ones 8…15, then xterm's cube and greys up to 255.
    case palette(UInt8)
    /// A colour of 24 bits. A terminal that has fewer gets its nearest.
    case direct(red: UInt8, green: UInt8, blue: UInt8)
}

/// What a style of cells looks like: its colours and its emphasis.
public struct Look: Hashable, Sendable {
    /// The text's colour.
    public var foreground: LookColor
    /// The colour behind it.
    public var background: LookColor
    /// All emphasis, the cell's own included.
    public var modifiers: Modifiers

    /// A look; plain unless said otherwise.
    public init(
        foreground: LookColor = .standard, background: LookColor = .standard, modifiers: Modifiers = []
    ) {
        self.foreground = foreground
        self.background = background
        self.modifiers = modifiers
    }
}
