import CNCurses
import Canvas

/// What a terminal understands to which cells are written directly: ECMA-48 as nearly every terminal has it, by the
/// terminal's description. To all others curses draws.
struct DirectAbilities {
    /// Whether what is erased takes the background that is set.
    let erasesInColor: Bool
    /// Whether it erases a number of cells from the cursor on.
    let erasesCells: Bool
    /// Whether each attribute can be ended by itself.
    let endsAttributes: Bool
    /// The attributes that it has.
    let attributes: Modifiers
    /// The parameters that set a colour by the capability's name and the colour's number, such as `38;5;114`.
    var color: (_ name: String, _ number: Int32) -> [UInt8]? = DirectAbilities.described
}

extension DirectAbilities {
    /// None where anything is said in another way.
    init?(isUTF8: Bool, depth: ColorDepth) {
        guard isUTF8, Self.has("cup", "[%i%p1%d;%p2%dH"), Self.has("cuf", "[%p1%dC"), Self.has("el", "[K") else {
            return nil
        }
        // No wrap at the last column until one more character comes; no attributes that take a cell, stick to a cell
        // or exclude colours.
        guard vakt_has("am") == 0 || vakt_has("xenl") != 0, vakt_has("msgr") != 0, vakt_number("xmc") < 1,
            vakt_number("ncv") < 1
        else { return nil }
        guard let reset = Self.text("sgr0"), reset.contains("\u{1B}[m") || reset.contains("\u{1B}[0m"),
            let attributes = Self.attributes()
        else { return nil }
        if depth != .none, !Self.hasColors() { return nil }
        self.attributes = attributes
        erasesInColor = vakt_has("bce") != 0
        erasesCells = Self.has("ech", "[%p1%dX")
        endsAttributes = Self.has("rmul", "[24m")
    }

    private static func attributes() -> Modifiers? {
        var known: Modifiers = []
        let table: [(String, Modifiers, String)] = [
            ("bold", .bold, "[1m"), ("dim", .dim, "[2m"), ("sitm", .italic, "[3m"), ("smul", .underline, "[4m"),
            ("rev", .reverse, "[7m"),
        ]
        for (name, attribute, sequence) in table where text(name) != nil {
            guard has(name, sequence) else { return nil }
            known.insert(attribute)
        }
        return known
    }

    private static func hasColors() -> Bool {
        has("op", "[39;49m") && described("setaf", 1) != nil && described("setab", 1) != nil
    }

    /// By the terminal's description.
    private static func described(_ name: String, _ number: Int32) -> [UInt8]? {
        guard let text = vakt_color(name, number) else { return nil }
        let sequence = Array(String(cString: text).utf8)
        guard sequence.count > 3, sequence.starts(with: [0x1B, 0x5B]), sequence.last == UInt8(ascii: "m") else {
            return nil
        }
        return Array(sequence[2..<sequence.count - 1])
    }

    private static func text(_ name: String) -> String? {
        vakt_capability(name).map { String(cString: $0) }
    }

    private static func has(_ name: String, _ sequence: String) -> Bool {
        text(name) == "\u{1B}" + sequence
    }
}
