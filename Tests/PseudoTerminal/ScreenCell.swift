import CVTerm

/// A colour as the emulated terminal holds it.
public enum ScreenColor: Hashable, Sendable {
    /// Whatever the person's terminal uses when nobody asks for a colour.
    case standard
    /// An index into the terminal's palette, 0…255.
    case palette(UInt8)
    /// A direct colour, each part 0…255.
    case direct(red: UInt8, green: UInt8, blue: UInt8)
}

/// One cell of the emulated terminal's screen.
public struct ScreenCell: Hashable, Sendable {
    /// The base character with its combining marks; empty for a blank cell and for the right half of a wide one.
    public var text: String
    /// Columns taken: 1 or 2; 0 for the right half of a wide character.
    public var width: Int
    /// The text's colour.
    public var foreground: ScreenColor
    /// The colour behind it.
    public var background: ScreenColor
    /// Drawn bold.
    public var isBold: Bool
    /// Underlined, with a line of any kind.
    public var isUnderlined: Bool
    /// Text and background exchanged.
    public var isReversed: Bool
    /// Slanted.
    public var isItalic: Bool
    /// Blinking.
    public var isBlinking: Bool

    /// Whether the character covers two columns.
    public var isWide: Bool { width == 2 }
}

extension ScreenCell {
    init(_ cell: VTermScreenCell) {
        var cell = cell
        var scalars = String.UnicodeScalarView()
        var isRightHalf = false
        for index in 0..<Int32(VTERM_MAX_CHARS_PER_CELL) {
            let value = vakt_cell_char(&cell, index)
            if value == UInt32.max { isRightHalf = true }
            guard value != 0, let scalar = Unicode.Scalar(value) else { break }
            scalars.append(scalar)
        }
        text = String(scalars)
        width = isRightHalf ? 0 : Int(cell.width)
        foreground = ScreenColor(cell.fg)
        background = ScreenColor(cell.bg)
        isBold = vakt_cell_bold(&cell) != 0
        isUnderlined = vakt_cell_underline(&cell) != 0
        isReversed = vakt_cell_reverse(&cell) != 0
        isItalic = vakt_cell_italic(&cell) != 0
        isBlinking = vakt_cell_blink(&cell) != 0
    }
}

extension ScreenColor {
    init(_ color: VTermColor) {
        let type = UInt32(color.type)
        if type & UInt32(VTERM_COLOR_DEFAULT_MASK.rawValue) != 0 {
            self = .standard
        } else if type & UInt32(VTERM_COLOR_TYPE_MASK.rawValue) == UInt32(VTERM_COLOR_INDEXED.rawValue) {
            self = .palette(color.indexed.idx)
        } else {
            self = .direct(red: color.rgb.red, green: color.rgb.green, blue: color.rgb.blue)
        }
    }
}

extension ScreenColor: CustomStringConvertible {
    /// As themes write it: `default`, the palette's number, or `#rrggbb`.
    public var description: String {
        func hex(_ part: UInt8) -> String { (part < 16 ? "0" : "") + String(part, radix: 16) }
        return switch self {
        case .standard: "default"
        case .palette(let index): String(index)
        case .direct(let red, let green, let blue): "#" + hex(red) + hex(green) + hex(blue)
        }
    }
}
