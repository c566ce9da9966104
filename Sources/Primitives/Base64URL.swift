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
        let start = text.count
        text.append(contentsOf: repeatElement(0, count: (bytes.count * 4 + 2) / 3))
        text.withUnsafeMutableBufferPointer { text in
            var place = start
            for first in stride(from: 0, to: bytes.count, by: 3) {
                let count = min(3, bytes.count - first)
                var group = UInt32(bytes[first]) << 16
                if count > 1 { group |= UInt32(bytes[first + 1]) << 8 }
                if count > 2 { group |= UInt32(bytes[first + 2]) }
                for index in 0...count {
                    text[place + index] = character(group >> (18 - 6 * UInt32(index)))
                }
                place += count + 1
            }
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
        // Whole groups of four characters first, without a branch in the loop: the journal decodes three texts a line.
        let groups = text.count / 4
        var seen: UInt8 = 0
        values.withUnsafeBufferPointer { values in
            for group in 0..<groups {
                let first = values[Int(text[group * 4])]
                let second = values[Int(text[group * 4 + 1])]
                let third = values[Int(text[group * 4 + 2])]
                let fourth = values[Int(text[group * 4 + 3])]
                seen |= first | second | third | fourth
                bytes[group * 3] = first << 2 | second >> 4
                bytes[group * 3 + 1] = second << 4 | third >> 2
                bytes[group * 3 + 2] = third << 6 | fourth
            }
        }
        return seen < 64 && decodeRest(text, after: groups, into: bytes)
    }

    /// Decodes the two or three characters behind the last whole group.
    private static func decodeRest(
        _ text: UnsafeRawBufferPointer, after groups: Int, into bytes: UnsafeMutableRawBufferPointer
    ) -> Bool {
        let start = groups * 4
        guard text.count > start else { return true }
        let first = values[Int(text[start])]
        let second = values[Int(text[start + 1])]
        guard first | second < 64 else { return false }
        bytes[groups * 3] = first << 2 | second >> 4
        guard text.count == start + 3 else { return second & 15 == 0 }
        let third = values[Int(text[start + 2])]
        guard third < 64 else { return false }
        bytes[groups * 3 + 1] = second << 4 | third >> 2
        return third & 3 == 0
    }

    /// The six bits of each byte as a character, 64 for those outside the alphabet.
    private static let values = (0...255).map { value(of: UInt8($0)) }

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
