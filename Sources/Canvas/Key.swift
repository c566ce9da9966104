/// The size of a screen or a part of it, in cells.
public struct Size: Hashable, Sendable {
    /// Cells in a row; not negative.
    public var columns: Int
    /// Rows; not negative.
    public var rows: Int

    /// A size of so many columns and rows; a negative number counts as none.
    public init(columns: Int, rows: Int) {
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }
}

/// One key press, told apart as far as terminals tell.
///
/// A terminal sends the same byte for `Ctrl-I` and Tab, and for `Ctrl-M` and Enter: those are `.tab` and `.enter`.
/// Shift shows only in the character itself, and in `.backTab`.
public struct Key: Hashable, Sendable {
    /// What was pressed, apart from control and alt.
    public enum Code: Hashable, Sendable {
        /// A character as the keyboard or the input method gave it; with control a lower-case letter or one of `@[\]^_`.
        case character(Character)
        case enter, escape, tab, backTab, backspace, delete, insert
        case up, down, left, right, home, end, pageUp, pageDown
        /// F1…F63.
        case f(Int)
    }

    /// The key itself.
    public var code: Code
    /// Control was held; told for characters, and for arrows and their neighbours where the terminal tells it.
    public var control: Bool
    /// Alt (meta) was held: the terminal sent an escape right before the key.
    public var alt: Bool

    /// A key, plain unless said otherwise.
    public init(_ code: Code, control: Bool = false, alt: Bool = false) {
        self.code = code
        self.control = control
        self.alt = alt
    }

    /// A plain character.
    public static func character(_ character: Character) -> Key { Key(.character(character)) }

    /// A character held with control; letters are taken as lower case.
    public static func control(_ character: Character) -> Key {
        Key(.character(Character(character.lowercased())), control: true)
    }

    /// A character held with alt.
    public static func alt(_ character: Character) -> Key { Key(.character(character), alt: true) }
}
