/// One column of one row: a character and its style, in eight bytes.
///
/// A wide character takes two cells; the second is a *continuation* and draws nothing. Every cell holds one spacing
/// code point and perhaps marks upon it (kept by the frame): that much every terminal measures alike.
public struct Cell: Hashable, Sendable {
    /// Bits 0–20 base, 21–36 marks, 37–44 token, 45–49 modifiers, 50–51 columns, 52 ambiguous.
    @usableFromInline
    var bits: UInt64

    @usableFromInline
    init(bits: UInt64) { self.bits = bits }

    init(base: UInt32, style: CellStyle, columns: Int = 1, marks: UInt16 = 0, isAmbiguous: Bool = false) {
        bits =
            UInt64(base) | UInt64(marks) << 21 | Self.styleBits(style) | UInt64(columns) << 50
            | (isAmbiguous ? 1 << 52 : 0)
    }

    static func styleBits(_ style: CellStyle) -> UInt64 {
        UInt64(style.token.rawValue) << 37 | UInt64(style.modifiers.rawValue) << 45
    }

    @inlinable static var styleMask: UInt64 { 0x1FFF << 37 }

    /// The bits of a one-column cell but for its character.
    static func narrowBits(_ style: CellStyle) -> UInt64 {
        styleBits(style) | 1 << 50
    }

    /// The character without its marks; a space in a continuation.
    @inlinable public var base: Unicode.Scalar { Unicode.Scalar(UInt32(bits & 0x1F_FFFF)) ?? " " }
    /// Columns drawn: 1, 2, or 0 for the second half of a wide character.
    @inlinable public var columns: Int { Int(bits >> 50 & 3) }
    /// Whether this is the second half of the wide character to the left.
    @inlinable public var isContinuation: Bool { columns == 0 }
    /// Whether terminals are known to measure this character differently, so that the cursor must be placed anew
    /// behind it: half a flag, and what changed its width or was added between versions of Unicode.
    @inlinable public var isAmbiguous: Bool { bits >> 52 & 1 == 1 }
    /// Whether marks stand on the character: ask the frame for them.
    @inlinable public var hasMarks: Bool { markIndex != 0 }
    /// What the character means.
    @inlinable public var token: StyleToken { StyleToken(rawValue: UInt8(bits >> 37 & 0xFF)) ?? .text }
    /// Emphasis added to the token's style.
    @inlinable public var modifiers: Modifiers { Modifiers(rawValue: UInt8(bits >> 45 & 0x1F)) }
    /// Token and modifiers together.
    @inlinable public var style: CellStyle { CellStyle(token, modifiers) }
    /// A number that is the same for the same token and modifiers, less than 8,192: an index for a table of styles.
    @inlinable public var styleIndex: Int { Int((bits & Self.styleMask) >> 37) }

    /// Whether character, marks and look are the same.
    @inlinable
    public static func == (left: Cell, right: Cell) -> Bool { left.bits == right.bits }

    /// The character when it is printable ASCII in one column with nothing upon it: most are.
    @inlinable public var plainByte: UInt8? {
        guard bits & ~Self.styleMask & ~0x7F == 1 << 50 else { return nil }
        let byte = UInt8(bits & 0x7F)
        return byte &- 0x20 < 0x5F ? byte : nil
    }

    @usableFromInline
    var markIndex: Int { Int(bits >> 21 & 0xFFFF) }
}

extension CellStyle {
    /// The `Cell.styleIndex` of cells of this style.
    public var index: Int { Int(Cell.styleBits(self) >> 37) }
}
