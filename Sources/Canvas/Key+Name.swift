/// Keys by the names on their caps, as settings, help and the key table write them.
extension Key {
    private static let named: [(name: String, code: Code)] = [
        ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("Shift-Tab", .backTab), ("Backspace", .backspace),
        ("Delete", .delete), ("Insert", .insert), ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right),
        ("Home", .home), ("End", .end), ("PageUp", .pageUp), ("PageDown", .pageDown), ("Space", .character(" ")),
    ]

    /// The key's name: `j`, `G`, `Ctrl-D`, `Alt-x`, `Shift-Tab`, `F5`, `Space`. ``init(name:)`` reads it back.
    public var name: String {
        let base: String
        if let entry = Self.named.first(where: { $0.code == code }) {
            base = entry.name
        } else if case .f(let number) = code {
            base = "F\(number)"
        } else if case .character(let character) = code {
            base = control ? character.uppercased() : String(character)
        } else {
            base = ""
        }
        return (control ? "Ctrl-" : "") + (alt ? "Alt-" : "") + base
    }

    /// Reads a key's ``name``. Prefixes and names are taken in any case, characters as they are. Nil for anything else.
    public init?(name: String) {
        var rest = Substring(name)
        var control = false
        var alt = false
        while let dash = rest.dropFirst().firstIndex(of: "-"), rest.index(after: dash) < rest.endIndex {
            switch rest[..<dash].lowercased() {
            case "ctrl": control = true
            case "alt": alt = true
            default:
                guard let code = Self.code(named: rest) else { return nil }
                self.init(code, control: control, alt: alt)
                return
            }
            rest = rest[rest.index(after: dash)...]
        }
        guard let code = Self.code(named: rest) else { return nil }
        if control, case .character(let character) = code {
            self.init(.character(Character(character.lowercased())), control: true, alt: alt)
        } else {
            self.init(code, control: control, alt: alt)
        }
    }

    private static func code(named text: Substring) -> Code? {
        if text.count == 1, let character = text.first { return .character(character) }
        if let entry = named.first(where: { $0.name.lowercased() == text.lowercased() }) { return entry.code }
        if text.first == "F" || text.first == "f", let number = Int(text.dropFirst()), (1...63).contains(number) {
            return .f(number)
        }
        return nil
    }
}
