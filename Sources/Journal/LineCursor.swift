import Glibc
import Primitives

/// Walks over the bytes of a line from left to right.
struct LineCursor {
    let bytes: UnsafeRawBufferPointer
    var position: Int

    var isAtEnd: Bool { position == bytes.count }

    /// Passes over exactly this text; false, without moving, when something else stands here.
    mutating func take(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard bytes.count - position >= count, let base = bytes.baseAddress,
            memcmp(base + position, text.utf8Start, count) == 0
        else { return false }
        position += count
        return true
    }

    /// Takes that many bytes.
    mutating func take(_ count: Int) -> UnsafeRawBufferPointer? {
        guard bytes.count - position >= count else { return nil }
        defer { position += count }
        return UnsafeRawBufferPointer(rebasing: bytes[position..<position + count])
    }

    /// Reads a decimal integer without sign and leading zeros.
    mutating func integer() -> Int64? {
        let start = position
        var value: Int64 = 0
        while position < bytes.count, case let digit = bytes[position] &- UInt8(ascii: "0"), digit <= 9 {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = product.addingReportingOverflow(Int64(digit))
            guard !overflow, !carry else { return nil }
            value = sum
            position += 1
        }
        let digits = position - start
        return digits == 1 || digits > 1 && bytes[start] != UInt8(ascii: "0") ? value : nil
    }

    /// Reads a JSON string with its quotation marks; short plain ASCII, the usual case, without the JSON parser.
    mutating func string() -> String? {
        let start = position
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { return nil }
        position += 1
        var isPlain = true
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                position += 1
                let whole = UnsafeRawBufferPointer(rebasing: bytes[start..<position])
                guard isPlain else { return try? JSON(parsing: whole).stringValue }
                return String(decoding: whole.dropFirst().dropLast(), as: UTF8.self)
            }
            if byte < 0x20 { return nil }
            if byte == UInt8(ascii: "\\") { position += 1 }
            if byte == UInt8(ascii: "\\") || byte >= 0x80 { isPlain = false }
            position += 1
        }
        return nil
    }
}
