/// Base64 with the URL-safe alphabet and without padding (RFC 4648, section 5).
///
/// Decoding is strict: one text for one value. Padding, characters outside the alphabet and left-over bits that
/// are not zero are refused.
public enum Base64URL {
    /// The text of some bytes.
    public static func encode(_ bytes: some Sequence<UInt8>) -> String {
        var text: [UInt8] = []
        Array(bytes).withUnsafeBytes { append($0, to: &text) }
        return String(decoding: text, as: UTF8.self)
    }

    /// Appends the ASCII text of some bytes; `⌈4n/3⌉` characters.
    public static func append(_ bytes: UnsafeRawBufferPointer, to text: inout [UInt8]) {
        var index = 0
        while index + 3 <= bytes.count {
            let group = UInt32(bytes[index]) << 16 | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2])
            text.append(character(group >> 18))
            text.append(character(group >> 12))
            text.append(character(group >> 6))
            text.append(character(group))
            index += 3
        }
        switch bytes.count - index {
        case 1:
            let group = UInt32(bytes[index]) << 16
            text.append(character(group >> 18))
            text.append(character(group >> 12))
        case 2:
            let group = UInt32(bytes[index]) << 16 | UInt32(bytes[index + 1]) << 8
            text.append(character(group >> 18))
            text.append(character(group >> 12))
            text.append(character(group >> 6))
        default: break
        }
    }

    /// The bytes of a text; nil when it is not exactly what `encode` writes for some bytes.
    public static func decode(_ text: some StringProtocol) -> [UInt8]? {
        var copy = String(text)
        return copy.withUTF8 { characters -> [UInt8]? in
            guard let count = decodedCount(characters.count) else { return nil }
            var valid = false
            let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
                let exact = UnsafeMutableRawBufferPointer(start: buffer.baseAddress, count: count)
                valid = decode(UnsafeRawBufferPointer(characters), into: exact)
                initialized = valid ? count : 0
            }
            return valid ? bytes : nil
        }
    }

    /// Decodes into a buffer of exactly the decoded size, without allocating; false when the text is not valid.
    public static func decode(_ text: UnsafeRawBufferPointer, into bytes: UnsafeMutableRawBufferPointer) -> Bool {
        guard decodedCount(text.count) == bytes.count else { return false }
        var bits: UInt32 = 0
        var available: UInt32 = 0
        var written = 0
        for character in text {
            let value = value(of: character)
            guard value < 64 else { return false }
            bits = bits << 6 | UInt32(value)
            available += 6
            if available >= 8 {
                available -= 8
                bytes[written] = UInt8(truncatingIfNeeded: bits >> available)
                written += 1
            }
        }
        return bits & ((1 << available) - 1) == 0
    }

    /// How many bytes a text of that length stands for; nil for a length that no bytes have.
    private static func decodedCount(_ length: Int) -> Int? {
        length % 4 == 1 ? nil : length * 3 / 4
    }

    private static func character(_ sixBits: UInt32) -> UInt8 {
        switch UInt8(truncatingIfNeeded: sixBits & 63) {
        case let value where value < 26: UInt8(ascii: "A") + value
        case let value where value < 52: UInt8(ascii: "a") + value - 26
        case let value where value < 62: UInt8(ascii: "0") + value - 52
        case 62: UInt8(ascii: "-")
        default: UInt8(ascii: "_")
        }
    }

    /// The six bits of a character, or 64 when it is outside the alphabet.
    private static func value(of character: UInt8) -> UInt8 {
        switch character {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): character - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): character - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0") + 52
        case UInt8(ascii: "-"): 62
        case UInt8(ascii: "_"): 63
        default: 64
        }
    }
}
