import Primitives

/// How a tool writes times: a small pattern language.
///
/// `YYYY` year, `M`/`MM` month, `D`/`DD` day, `h`/`hh` hour (0 to 23), `m`/`mm` minute, `s`/`ss` second, `f` a fraction of
/// one to nine digits, `Z` an offset (`Z`, `+02:00`, `+0200`). A double letter asks for two digits, a single one takes
/// one or two. Every other character stands for itself. Times without `Z` are UTC.
public struct DateFormat: Sendable, Hashable {
    private enum Part: Sendable, Hashable {
        case year, fraction, offset
        case number(Unit, exactly: Bool)
        case literal(UInt8)
    }

    private enum Unit: Sendable, Hashable { case month, day, hour, minute, second }

    private struct Fields {
        var year = 0
        var month = 1
        var day = 1
        var hour = 0
        var minute = 0
        var second = 0
        var millisecond = 0
        var offset = 0
    }

    /// The pattern as written.
    public let pattern: String
    private let parts: [Part]

    /// Reads a pattern; `nil` unless it has a year, a month and a day.
    public init?(_ pattern: String) {
        self.pattern = pattern
        let bytes = Array(pattern.utf8)
        var parts: [Part] = []
        var index = 0
        while index < bytes.count {
            var length = 1
            while index + length < bytes.count, bytes[index + length] == bytes[index] { length += 1 }
            guard let run = Self.parts(bytes[index], length) else { return nil }
            parts += run
            index += length
        }
        let needed: [Part] = [.year, .number(.month, exactly: false), .number(.day, exactly: false)]
        let loose = parts.map { if case .number(let unit, _) = $0 { Part.number(unit, exactly: false) } else { $0 } }
        guard needed.allSatisfy({ part in loose.filter { $0 == part }.count == 1 }) else { return nil }
        self.parts = parts
    }

    private static func parts(_ letter: UInt8, _ length: Int) -> [Part]? {
        let units: [UInt8: Unit] = [
            UInt8(ascii: "M"): .month, UInt8(ascii: "D"): .day, UInt8(ascii: "h"): .hour,
            UInt8(ascii: "m"): .minute, UInt8(ascii: "s"): .second,
        ]
        if let unit = units[letter] { return length <= 2 ? [.number(unit, exactly: length == 2)] : nil }
        switch letter {
        case UInt8(ascii: "Y"): return length == 4 ? [.year] : nil
        case UInt8(ascii: "f"): return [.fraction]
        case UInt8(ascii: "Z"): return length == 1 ? [.offset] : nil
        default: return Array(repeating: .literal(letter), count: length)
        }
    }

    /// Reads a time; `nil` when it is not written like this or does not exist.
    public func timestamp(_ text: String) -> Timestamp? {
        var text = text
        return text.withUTF8 { read($0) }
    }

    private func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Timestamp? {
        var fields = Fields()
        var index = 0
        for part in parts {
            switch part {
            case .literal(let byte):
                guard index < bytes.count, bytes[index] == byte else { return nil }
                index += 1
            case .year:
                guard let year = Self.digits(bytes, &index, 4...4) else { return nil }
                fields.year = year
            case .number(let unit, let exactly):
                guard let number = Self.digits(bytes, &index, exactly ? 2...2 : 1...2) else { return nil }
                Self.set(unit, number, &fields)
            case .fraction:
                let start = index
                guard let number = Self.digits(bytes, &index, 1...9) else { return nil }
                fields.millisecond = Self.milliseconds(number, digits: index - start)
            case .offset:
                guard let minutes = Self.offset(bytes, &index) else { return nil }
                fields.offset = minutes
            }
        }
        guard index == bytes.count else { return nil }
        let local = Timestamp(
            year: fields.year, month: fields.month, day: fields.day, hour: fields.hour, minute: fields.minute,
            second: fields.second, millisecond: fields.millisecond)
        return local?.advanced(byMilliseconds: Int64(-fields.offset) * 60_000)
    }

    private static func set(_ unit: Unit, _ number: Int, _ fields: inout Fields) {
        switch unit {
        case .month: fields.month = number
        case .day: fields.day = number
        case .hour: fields.hour = number
        case .minute: fields.minute = number
        case .second: fields.second = number
        }
    }

    private static func digits(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ count: ClosedRange<Int>
    ) -> Int? {
        var number = 0
        var taken = 0
        while taken < count.upperBound, index < bytes.count, (0x30...0x39).contains(bytes[index]) {
            number = number * 10 + Int(bytes[index] - 0x30)
            index += 1
            taken += 1
        }
        return taken >= count.lowerBound ? number : nil
    }

    private static func milliseconds(_ number: Int, digits: Int) -> Int {
        var value = number
        for _ in 0..<max(0, 3 - digits) { value *= 10 }
        for _ in 0..<max(0, digits - 3) { value /= 10 }
        return value
    }

    private static func offset(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Int? {
        guard index < bytes.count else { return nil }
        let sign = bytes[index]
        index += 1
        if sign == UInt8(ascii: "Z") { return 0 }
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
        guard let hours = digits(bytes, &index, 2...2), hours < 24 else { return nil }
        if index < bytes.count, bytes[index] == UInt8(ascii: ":") { index += 1 }
        guard let minutes = digits(bytes, &index, 2...2), minutes < 60 else { return nil }
        return (sign == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
    }
}
