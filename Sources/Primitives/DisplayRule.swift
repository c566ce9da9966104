/// Which code points may reach a screen or a readable file as themselves.
///
/// Controls (C0, DEL, C1), bidi controls, other format and default-ignorable characters, line and paragraph
/// separators, private-use and unassigned code points (Unicode 15.0) must be spelled out instead. This is the part
/// that needs no context; `SafeText` adds what depends on neighbours: emoji sequences, joiners, stacked marks.
public enum DisplayRule {
    /// How many combining marks one character keeps; the rest are counted, not drawn.
    public static let markLimit = 8

    /// Whether `scalar` may be shown as itself wherever it stands.
    @inlinable
    public static func isShownRaw(_ scalar: Unicode.Scalar) -> Bool {
        UnicodeClass(scalar) != .hidden
    }

    /// Whether `scalar` must be written as an escape: the opposite of `isShownRaw`.
    @inlinable
    public static func mustEscape(_ scalar: Unicode.Scalar) -> Bool {
        UnicodeClass(scalar) == .hidden
    }

    /// Whether all `bytes` are printable ASCII (0x20…0x7E), so that nothing needs a closer look.
    @inlinable
    public static func isPlainASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let base = UnsafeRawPointer(bytes.baseAddress) else { return true }
        var offset = 0
        while offset + 8 <= bytes.count {
            guard isPlain(base.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) else { return false }
            offset += 8
        }
        while offset < bytes.count {
            guard bytes[offset] &- 0x20 < 0x5F else { return false }
            offset += 1
        }
        return true
    }

    /// Eight bytes at once: a high bit is left where a byte is above 0x7F, below 0x20, or 0x7F.
    @inlinable
    static func isPlain(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highBits = ones &* 0x80
        let belowSpace = (word &- ones &* 0x20) & ~word
        let delete = (word ^ (ones &* 0x7F)) &- ones
        return (word | belowSpace | delete) & highBits == 0
    }
}
