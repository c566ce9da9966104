extension JSON {
    /// Appends this value as compact UTF-8.
    ///
    /// Every code point that the display rule makes visible is escaped, so the bytes hold no control, bidi or other
    /// invisible character and are safe to print. Quotation mark, backslash and the five controls that have a short
    /// escape use it; all others are written `\uxxxx` in lower case, as a surrogate pair above U+FFFF.
    public func write(to bytes: inout [UInt8]) {
        switch self {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .bool(let value): bytes.append(contentsOf: value ? "true".utf8 : "false".utf8)
        case .integer(let value): JSON.write(value, to: &bytes)
        case .number(let value): bytes.append(contentsOf: value.isFinite ? value.description.utf8 : "null".utf8)
        case .string(let value): JSON.write(value, to: &bytes)
        case .array(let elements):
            bytes.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                element.write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let object): object.write(to: &bytes)
        }
    }

    /// This value as compact text, as `write(to:)` writes it.
    public var text: String {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends a string with its quotation marks and escapes.
    public static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        var copy = text
        copy.withUTF8 { utf8 in
            var plainStart = 0
            var index = 0
            while index < utf8.count {
                let byte = utf8[index]
                let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
                if isPlain(byte) || !mustEscape(utf8, at: index, length: length) {
                    index += length
                    continue
                }
                bytes.append(contentsOf: utf8[plainStart..<index])
                writeEscape(scalar(utf8, at: index, length: length), to: &bytes)
                index += length
                plainStart = index
            }
            bytes.append(contentsOf: utf8[plainStart..<utf8.count])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Appends an integer in decimal.
    public static func write(_ value: Int64, to bytes: inout [UInt8]) {
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        var divisor: UInt64 = 1
        let magnitude = value.magnitude
        while magnitude / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(magnitude / divisor % 10))
            divisor /= 10
        }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    private static func mustEscape(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int, length: Int) -> Bool {
        length == 1 || DisplayRule.mustEscape(scalar(utf8, at: index, length: length))
    }

    /// Decodes one scalar of UTF-8 that a `String` vouches for.
    private static func scalar(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int, length: Int) -> Unicode.Scalar {
        guard length > 1 else { return Unicode.Scalar(utf8[index]) }
        var value = UInt32(utf8[index]) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for offset in 1..<length { value = value << 6 | UInt32(utf8[index + offset] & 0x3F) }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    private static func writeEscape(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\\"))
        switch scalar {
        case "\"", "\\": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        case "\n": bytes.append(UInt8(ascii: "n"))
        case "\t": bytes.append(UInt8(ascii: "t"))
        case "\r": bytes.append(UInt8(ascii: "r"))
        case "\u{8}": bytes.append(UInt8(ascii: "b"))
        case "\u{C}": bytes.append(UInt8(ascii: "f"))
        default:
            let units = UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter
            for (index, unit) in units.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: "\\")) }
                writeUnit(unit, to: &bytes)
            }
        }
    }

    private static func writeUnit(_ unit: UInt16, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "u"))
        for shift in [12, 8, 4, 0] as [UInt16] {
            let digit = UInt8(unit >> shift & 15)
            bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        }
    }
}

extension JSONObject {
    /// Appends this object as `JSON.write(to:)` does.
    public func write(to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "{"))
        for (index, member) in members.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            JSON.write(member.key, to: &bytes)
            bytes.append(UInt8(ascii: ":"))
            member.value.write(to: &bytes)
        }
        bytes.append(UInt8(ascii: "}"))
    }
}
