import Canvas

/// A look as the terminal takes it.
struct Ink: Hashable {
    /// The parameters that set the colours.
    var foreground: [UInt8]
    var background: [UInt8]
    var attributes: Modifiers
    /// Whether erasing leaves cells as blanks in this ink are.
    var canErase: Bool
}

/// The looks of a theme in the form in which they are sent, made once for each; and what changes one to another.
struct Inks {
    /// The number of the terminal's own look, which it has after a reset.
    static let plain = 0

    private let abilities: DirectAbilities
    private let depth: ColorDepth
    private var theme: Theme?
    private var resolved: Theme?
    /// By ``Cell/styleIndex``: the number of its ink and one, 0 when it is not made yet.
    private var inkOf = [UInt16](repeating: 0, count: 8_192)
    private var inks: [Ink] = []
    private var changes: [Int: [UInt8]] = [:]

    init(_ abilities: DirectAbilities, depth: ColorDepth) {
        self.abilities = abilities
        self.depth = depth
        inks = [ink(Style())]
    }

    /// From now on styles look as `theme` has them; false when they do already.
    mutating func take(_ theme: Theme) -> Bool {
        guard theme != self.theme else { return false }
        self.theme = theme
        resolved = theme.resolved(for: depth)
        inkOf = [UInt16](repeating: 0, count: inkOf.count)
        return true
    }

    /// The number of the ink for `cell`; cells that look alike have the same.
    mutating func ink(for cell: Cell) -> Int {
        let known = inkOf[cell.styleIndex]
        if known != 0 { return Int(known) - 1 }
        let made = ink(resolved?.style(of: cell.style) ?? Style())
        let number = inks.firstIndex(of: made) ?? inks.count
        if number == inks.count { inks.append(made) }
        inkOf[cell.styleIndex] = UInt16(number + 1)
        return number
    }

    /// Whether erasing leaves cells as blanks in this ink are.
    func canErase(_ ink: Int) -> Bool { inks[ink].canErase }

    /// Whether blanks look the same in both: they show nothing of a colour of letters, of bold or slanted ones.
    func areAlikeWhenBlank(_ one: Int, _ other: Int) -> Bool {
        if one == other { return true }
        let lines: Modifiers = [.underline, .reverse]
        return inks[one].background == inks[other].background && inks[one].attributes.isDisjoint(with: lines)
            && inks[other].attributes.isDisjoint(with: lines)
    }

    private func ink(_ style: Style) -> Ink {
        let foreground = Pens.number(style.foreground, depth: depth)
        let background = Pens.number(style.background, depth: depth)
        let attributes = style.attributes.intersection(abilities.attributes)
        return Ink(
            foreground: color("setaf", foreground) ?? Array("39".utf8),
            background: color("setab", background) ?? Array("49".utf8),
            attributes: attributes,
            canErase: attributes.isDisjoint(with: [.underline, .reverse])
                && (background < 0 || abilities.erasesInColor))
    }

    private func color(_ name: String, _ number: Int32) -> [UInt8]? {
        number < 0 ? nil : abilities.color(name, number)
    }

    // MARK: - Changes

    /// What is sent when the ink changes from one to another.
    mutating func change(from old: Int, to new: Int) -> [UInt8] {
        let key = old << 16 | new
        if let known = changes[key] { return known }
        let made = new == Self.plain ? Array("\u{1B}[m".utf8) : makeChange(inks[old], inks[new])
        changes[key] = made
        return made
    }

    private func makeChange(_ old: Ink, _ new: Ink) -> [UInt8] {
        var old = old
        var parts: [[UInt8]] = []
        var lost = old.attributes.subtracting(new.attributes)
        if !lost.isEmpty, !abilities.endsAttributes {
            parts.append(Array("0".utf8))
            old = inks[Self.plain]
            lost = []
        }
        if !lost.isDisjoint(with: [.bold, .dim]) {
            parts.append(Array("22".utf8))
            old.attributes.subtract([.bold, .dim])
        }
        let gained = new.attributes.subtracting(old.attributes)
        for (attribute, begin, end) in Self.codes {
            if lost.contains(attribute), !end.isEmpty { parts.append(Array(end.utf8)) }
            if gained.contains(attribute) { parts.append(Array(begin.utf8)) }
        }
        if old.foreground != new.foreground { parts.append(new.foreground) }
        if old.background != new.background { parts.append(new.background) }
        return Array("\u{1B}[".utf8) + parts.joined(separator: [UInt8(ascii: ";")]) + [UInt8(ascii: "m")]
    }

    /// What begins an attribute and what ends it; bold and dim end together.
    private static let codes: [(Modifiers, begin: String, end: String)] = [
        (.bold, "1", ""), (.dim, "2", ""), (.italic, "3", "23"), (.underline, "4", "24"), (.reverse, "7", "27"),
    ]
}
