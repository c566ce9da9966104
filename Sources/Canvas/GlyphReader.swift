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

    /// Takes the next character if it is ASCII with nothing upon it, of one column: most text, and quickly told.
    @inline(__always)
    mutating func nextPlain() -> UInt8? {
        guard offset < bytes.count, bytes[offset] &- 0x20 < 0x5F else { return nil }
        // Below U+0300 there is nothing that could belong to the character before.
        guard offset + 1 == bytes.count || bytes[offset + 1] < 0xCC else { return nil }
        offset += 1
        return bytes[offset - 1]
    }

    /// Reads the next character; false at the end.
    mutating func next() -> Bool {
        guard offset < bytes.count else { return false }
        isPadded = false
        let first = bytes[offset]
        if first < 0x80 {
            (base, columns) = (UInt32(first), 1)
            offset += 1
        } else {
            let (value, length) = scalar(at: offset)
            (base, columns) = Self.spacing(value)
            offset += length
        }
        if !marks.isEmpty { marks.removeAll(keepingCapacity: true) }
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

    /// What stands for `value` and its columns. Safe text holds nothing hidden, which makes most answers short; a mark
    /// that a slice left alone stands on a dotted circle.
    private static func spacing(_ value: UInt32) -> (base: UInt32, columns: Int) {
        switch value {
        case ..<0x300: return (value, 1)
        case 0x3041...0x3096, 0x30A0...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: return (value, 2)
        default:
            let kind = kind(of: value)
            return kind == .mark ? (0x25CC, 1) : (value, max(1, kind.columns))
        }
    }

    private static func kind(of value: UInt32) -> UnicodeClass {
        Unicode.Scalar(value).map(UnicodeClass.init) ?? .narrow
    }

    /// Whether terminals are known to disagree about the width of the character.
    var isAmbiguous: Bool {
        if !marks.isEmpty, marks.contains(where: { TerminalDisagreement.concerns(mark: $0.value) }) { return true }
        return TerminalDisagreement.concerns(base)
    }

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
