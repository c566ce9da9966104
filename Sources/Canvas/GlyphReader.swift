import Primitives

/// Reads safe text as what a screen shows: one spacing code point after the other, with the marks upon it.
///
/// Terminals agree on little more than that. Some draw an emoji sequence as one picture of two columns, others its
/// parts side by side; no column may depend on which. So the parts stand side by side without their joiner; a skin
/// tone is left to the bare emoji; an emoji that is only wide through its selector is drawn bare, with a space after
/// it; tags are not sent. A flag is its two letters, one column each, which those that know flags draw as one.
struct GlyphReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// Where the next character begins.
    private(set) var offset: Int

    /// The spacing code point last read.
    private(set) var base: UInt32 = 0x20
    /// The columns that it takes, 1 or 2, with its padding.
    private(set) var columns = 1
    /// Whether the second column is a space to be drawn, and not the character's own.
    private(set) var isPadded = false
    /// What has no width and is sent with it.
    private(set) var marks: [Unicode.Scalar] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>, from offset: Int = 0) {
        self.bytes = bytes
        self.offset = offset
    }

    /// Reads the next character; false at the end.
    mutating func next() -> Bool {
        guard offset < bytes.count else { return false }
        let (value, length) = scalar(at: offset)
        offset += length
        let kind = Self.kind(of: value)
        (base, columns, isPadded) = kind == .mark ? (0x25CC, 1, false) : (value, max(1, kind.columns), false)
        if !marks.isEmpty { marks.removeAll(keepingCapacity: true) }
        // Below U+0300 there is nothing that could belong to the character before.
        while offset < bytes.count, bytes[offset] >= 0xCC, takeFollower() {}
        return true
    }

    /// Takes the code point at `offset` if it belongs to the character just read.
    private mutating func takeFollower() -> Bool {
        let (value, length) = scalar(at: offset)
        switch value {
        case 0xFE0F:
            if columns == 1 { (columns, isPadded) = (2, true) }
        case 0xFE0E, 0xE0020...0xE007F:
            break
        case 0x1F3FB...0x1F3FF:
            guard Unicode.Scalar(base)?.properties.isEmojiModifierBase ?? false else { return false }
        case 0x200C, 0x200D:
            if !isEmoji(at: offset + length) { attach(value) }
        default:
            guard Self.kind(of: value) == .mark else { return false }
            attach(value)
        }
        offset += length
        return true
    }

    private mutating func attach(_ value: UInt32) {
        if let scalar = Unicode.Scalar(value) { marks.append(scalar) }
    }

    private func isEmoji(at offset: Int) -> Bool {
        guard offset < bytes.count, bytes[offset] >= 0x80 else { return false }
        return Unicode.Scalar(scalar(at: offset).value)?.properties.isEmoji ?? false
    }

    private static func kind(of value: UInt32) -> UnicodeClass {
        Unicode.Scalar(value).map(UnicodeClass.init) ?? .narrow
    }

    /// Whether terminals are known to disagree about the width of the character.
    var isAmbiguous: Bool { base >= 0xCF3 && TerminalDisagreement.concerns(base) }

    /// Decodes at `start`; safe text is valid UTF-8.
    private func scalar(at start: Int) -> (value: UInt32, length: Int) {
        let first = UInt32(bytes[start])
        func tail(_ index: Int) -> UInt32 {
            start + index < bytes.count ? UInt32(bytes[start + index] & 0x3F) : 0
        }
        switch first {
        case ..<0x80: return (first, 1)
        case ..<0xE0: return ((first & 0x1F) << 6 | tail(1), 2)
        case ..<0xF0: return ((first & 0x0F) << 12 | tail(1) << 6 | tail(2), 3)
        default: return ((first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
        }
    }
}

/// Code points that terminals and C libraries in use measure differently.
enum TerminalDisagreement {
    /// Whether a terminal may move its cursor by another amount than `UnicodeClass` says.
    static func concerns(_ value: UInt32) -> Bool {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < value { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].contains(value)
    }

    /// Regional indicators; symbols made wide by Unicode 16 or by glibc alone; the additions of Unicode 15, which
    /// glibc 2.36 (Unicode 14) does not know; U+1171E, a mark until Unicode 16.
    private static let ranges: [ClosedRange<UInt32>] = [
        0xCF3...0xCF3, 0xECE...0xECE, 0x2630...0x2637, 0x268A...0x268F, 0x3248...0x324F, 0x4DC0...0x4DFF,
        0x10EFD...0x10EFF, 0x1123F...0x11241, 0x1171E...0x1171E, 0x11B00...0x11B09, 0x11F00...0x11F59,
        0x1342F...0x1342F, 0x13440...0x13455, 0x1B132...0x1B132, 0x1B155...0x1B155, 0x1D2C0...0x1D2D3,
        0x1D300...0x1D356, 0x1D360...0x1D376, 0x1DF25...0x1DF2A, 0x1E030...0x1E06D, 0x1E08F...0x1E08F,
        0x1E4D0...0x1E4F9, 0x1F1E6...0x1F1FF, 0x1F6DC...0x1F6DC, 0x1F774...0x1F776, 0x1F77B...0x1F77F,
        0x1F7D9...0x1F7D9, 0x1FA75...0x1FA77, 0x1FA87...0x1FA88, 0x1FAAD...0x1FAAF, 0x1FABB...0x1FABD,
        0x1FABF...0x1FABF, 0x1FACE...0x1FACF, 0x1FADA...0x1FADB, 0x1FAE8...0x1FAE8, 0x1FAF7...0x1FAF8,
        0x2B739...0x2B739, 0x31350...0x323AF,
    ]
}
