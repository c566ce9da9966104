/// How text looks: colours and attributes.
public struct Style: Hashable, Sendable {
    /// The colour of the characters.
    public var foreground: Color
    /// The colour behind them.
    public var background: Color
    /// Bold, dim, italic, underlined, reversed.
    public var attributes: Modifiers

    /// A look from its parts.
    public init(foreground: Color = .default, background: Color = .default, attributes: Modifiers = []) {
        self.foreground = foreground
        self.background = background
        self.attributes = attributes
    }
}

/// A look for every token.
public struct Theme: Hashable, Sendable {
    /// Whether the theme is made for a dark or a light screen.
    public enum Appearance: String, Hashable, Sendable {
        case dark
        case light
        /// Colours are the terminal's own.
        case terminal
    }

    /// The name by which a person chooses it.
    public let name: String
    /// The screen it is made for.
    public let appearance: Appearance
    private var styles: [Style]

    /// A theme in which `style` says how a token looks, once its parent's look is known.
    public init(name: String, appearance: Appearance, style: (StyleToken, _ parent: Style) -> Style) {
        self.name = name
        self.appearance = appearance
        styles = [Style](repeating: Style(), count: StyleToken.allCases.count)
        var known = Set<StyleToken>()
        for token in StyleToken.allCases { settle(token, &known, style) }
    }

    private mutating func settle(
        _ token: StyleToken, _ known: inout Set<StyleToken>, _ style: (StyleToken, Style) -> Style
    ) {
        guard known.insert(token).inserted else { return }
        if let parent = token.parent { settle(parent, &known, style) }
        styles[Int(token.rawValue)] = style(token, token.parent.map { self[$0] } ?? Style())
    }

    /// How `token` looks.
    public subscript(token: StyleToken) -> Style { styles[Int(token.rawValue)] }

    /// How a cell looks: its token's look with its modifiers added.
    public func style(of cell: CellStyle) -> Style {
        var style = self[cell.token]
        style.attributes.formUnion(cell.modifiers)
        return style
    }

    /// The theme with every look changed by `change`.
    func mapping(_ change: (StyleToken, Style) -> Style) -> Theme {
        var theme = self
        for token in StyleToken.allCases { theme.styles[Int(token.rawValue)] = change(token, self[token]) }
        return theme
    }
}
