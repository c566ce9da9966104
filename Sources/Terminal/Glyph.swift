import CNCurses
import Canvas
import Glibc

/// A character in the form in which it is sent: one that takes the frame's columns on every terminal.
///
/// The frame holds single spacing characters with their marks. What can still go wrong is kept out here: curses keeps
/// five code points a cell, so marks beyond four are left out; a character that this system's `wcwidth` measures wider
/// than the frame, or not at all, is replaced; one that it measures narrower is followed by a blank. Half a flag is
/// sent as its letter, because a terminal may draw it in one column or two, or wait for the other half.
struct Glyph {
    /// Base and marks.
    private var base: UInt32
    private var marks: [Unicode.Scalar] = []
    /// Columns that curses counts, 1 or 2.
    private(set) var columns = 1

    /// Curses' limit for a cell, less the base.
    private static let markLimit = Int(CCHARW_MAX) - 1
    private static let replacement: UInt32 = 0xFFFD
    private static let flagHalves: ClosedRange<UInt32> = 0x1F1E6...0x1F1FF

    /// `isAtEdge`: nothing may come out wider than it should there, for it would go on in the next row.
    init(_ frame: Frame, _ cell: Cell, isUTF8: Bool, isAtEdge: Bool) {
        base = cell.base.value
        if (0x20..<0x7F).contains(base), !cell.hasMarks { return }
        if Self.flagHalves.contains(base) {
            base = base - 0x1F1E6 + 0x41
            return
        }
        let measured = base < 0x20 ? -1 : Int(vakt_columns_of(wchar_t(base)))
        if !isUTF8, !Self.isEncodable(cell.base) {
            base = Self.plain[base, default: 0x3F]
        } else if !(1...max(1, cell.columns)).contains(measured) || (isAtEdge && cell.isAmbiguous) {
            base = isUTF8 ? Self.replacement : 0x3F
        } else {
            columns = measured
            if cell.hasMarks, !isAtEdge {
                marks = Array(
                    frame.marks(of: cell).filter { vakt_columns_of(wchar_t($0.value)) == 0 }.prefix(Self.markLimit))
            }
        }
    }

    /// Puts the character into a cell that has its style.
    func fill(_ cell: inout cchar_t) {
        cell.chars.0 = wchar_t(base)
        guard !marks.isEmpty else {
            cell.chars.1 = 0
            return
        }
        withUnsafeMutableBytes(of: &cell.chars) { bytes in
            let chars = bytes.bindMemory(to: wchar_t.self)
            for index in 1..<chars.count {
                chars[index] = index <= marks.count ? wchar_t(marks[index - 1].value) : 0
            }
        }
    }

    /// Adds the character in UTF-8.
    func append(to bytes: inout [UInt8]) {
        if let scalar = Unicode.Scalar(base) { bytes.append(contentsOf: String(scalar).utf8) }
        for mark in marks { bytes.append(contentsOf: String(mark).utf8) }
    }

    /// Whether some terminal may take another number of columns for the character than the frame: those that differ
    /// between versions of Unicode, marks that a terminal may give a column of their own, emoji.
    static func isDisputed(_ cell: Cell) -> Bool {
        let base = cell.base.value
        guard base >= 0x300 || cell.hasMarks else { return false }
        if flagHalves.contains(base) { return false }
        if cell.hasMarks || cell.isAmbiguous { return true }
        if (0x1F000...0x1FFFF).contains(base) { return true }
        return cell.columns == 2 && (0x2300...0x2BFF).contains(base)
    }

    // MARK: - Locales without UTF-8

    private static func isEncodable(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return true }
        var state = mbstate_t()
        var bytes = [CChar](repeating: 0, count: 32)
        return wcrtomb(&bytes, wchar_t(scalar.value), &state) != -1
    }

    /// What stands in for signs of the console's own when the locale lacks them.
    private static let plain: [UInt32: UInt32] = [
        0x2500: 0x2D, 0x2501: 0x3D, 0x2502: 0x7C, 0x2503: 0x7C, 0x2550: 0x3D, 0x2551: 0x7C, 0x250C: 0x2B, 0x2510: 0x2B,
        0x2514: 0x2B, 0x2518: 0x2B, 0x251C: 0x2B, 0x2524: 0x2B, 0x252C: 0x2B, 0x2534: 0x2B, 0x253C: 0x2B, 0x256D: 0x2B,
        0x256E: 0x2B, 0x256F: 0x2B, 0x2570: 0x2B, 0x2026: 0x7E, 0x2022: 0x2A, 0x00B7: 0x2E, 0x2013: 0x2D, 0x2014: 0x2D,
        0x2018: 0x27, 0x2019: 0x27, 0x201C: 0x22, 0x201D: 0x22, 0x2190: 0x3C, 0x2191: 0x5E, 0x2192: 0x3E, 0x2193: 0x76,
        0x25B2: 0x5E, 0x25B6: 0x3E, 0x25BC: 0x76, 0x25C0: 0x3C, 0x25CF: 0x2A, 0x25CB: 0x6F, 0x2588: 0x23, 0x00A0: 0x20,
    ]
}
