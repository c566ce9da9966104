extension Timestamp {
    /// This instant as RFC 3339 text: always UTC, always three decimals, always `Z`.
    ///
    /// The form has four digits for the year: instants outside the years 0 to 9999 are written as the nearest end.
    public var rfc3339: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(24)
        appendRFC3339(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends `rfc3339` as ASCII; the fast path for the journal.
    public func appendRFC3339(to bytes: inout [UInt8]) {
        let clamped = min(max(milliseconds, Self.firstWritable), Self.lastWritable)
        let civil = CivilTime(milliseconds: clamped)
        appendDigits(civil.year, 4, to: &bytes)
        bytes.append(UInt8(ascii: "-"))
        appendDigits(civil.month, 2, to: &bytes)
        bytes.append(UInt8(ascii: "-"))
        appendDigits(civil.day, 2, to: &bytes)
        bytes.append(UInt8(ascii: "T"))
        appendDigits(civil.hour, 2, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        appendDigits(civil.minute, 2, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        appendDigits(civil.second, 2, to: &bytes)
        bytes.append(UInt8(ascii: "."))
        appendDigits(civil.millisecond, 3, to: &bytes)
        bytes.append(UInt8(ascii: "Z"))
    }

    /// Reads RFC 3339 text, e.g. `2026-11-21T03:17:00.123Z` or `2026-11-21T04:17:00+01:00`.
    ///
    /// Offsets are accepted and converted to UTC, the fraction is optional and cut to milliseconds; `t`, `z` and a
    /// space instead of `T` are accepted (RFC 3339, 5.6). A leap second (`:60`) is nil, as there are none here.
    public init?(rfc3339 text: some StringProtocol) {
        var copy = String(text)
        let parsed = copy.withUTF8 { Timestamp(rfc3339: UnsafeRawBufferPointer($0)) }
        guard let parsed else { return nil }
        self = parsed
    }

    /// Reads RFC 3339 text from ASCII bytes; the fast path for the journal.
    public init?(rfc3339 bytes: UnsafeRawBufferPointer) {
        var reader = DigitReader(bytes: bytes)
        guard let year = reader.digits(4), reader.take("-"), let month = reader.digits(2), reader.take("-"),
            let day = reader.digits(2), reader.take("T") || reader.take("t") || reader.take(" "),
            let hour = reader.digits(2), reader.take(":"), let minute = reader.digits(2), reader.take(":"),
            let second = reader.digits(2), let fraction = reader.fraction(), let offset = reader.offset(),
            reader.isAtEnd,
            let local = Timestamp(
                year: year, month: month, day: day, hour: hour, minute: minute, second: second, millisecond: fraction)
        else { return nil }
        self = local.advanced(byMilliseconds: Int64(-offset * 60_000))
    }

    /// 0000-01-01T00:00:00.000Z.
    private static let firstWritable: Int64 = -62_167_219_200_000
    /// 9999-12-31T23:59:59.999Z.
    private static let lastWritable: Int64 = 253_402_300_799_999
}

/// Appends a number as decimal digits with leading zeros.
private func appendDigits(_ value: Int, _ count: Int, to bytes: inout [UInt8]) {
    var divisor = count == 4 ? 1000 : count == 3 ? 100 : 10
    while divisor > 0 {
        bytes.append(UInt8(ascii: "0") + UInt8(value / divisor % 10))
        divisor /= 10
    }
}

/// Reads the parts of an RFC 3339 text from left to right.
private struct DigitReader {
    let bytes: UnsafeRawBufferPointer
    var position = 0

    init(bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { position == bytes.count }

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard position < bytes.count, UInt32(bytes[position]) == scalar.value else { return false }
        position += 1
        return true
    }

    mutating func digits(_ count: Int) -> Int? {
        guard position + count <= bytes.count else { return nil }
        var value = 0
        for index in position..<position + count {
            let digit = bytes[index] &- UInt8(ascii: "0")
            guard digit <= 9 else { return nil }
            value = value * 10 + Int(digit)
        }
        position += count
        return value
    }

    /// Milliseconds of an optional fraction; nil when a point has no digit behind it.
    mutating func fraction() -> Int? {
        guard take(".") else { return 0 }
        var value = 0
        var scale = 100
        var count = 0
        while position < bytes.count, case let digit = bytes[position] &- UInt8(ascii: "0"), digit <= 9 {
            value += Int(digit) * scale
            scale /= 10
            count += 1
            position += 1
        }
        return count > 0 ? value : nil
    }

    /// Minutes east of UTC.
    mutating func offset() -> Int? {
        if take("Z") || take("z") { return 0 }
        let sign: Int
        if take("+") { sign = 1 } else if take("-") { sign = -1 } else { return nil }
        guard let hours = digits(2), take(":"), let minutes = digits(2), hours <= 23, minutes <= 59 else { return nil }
        return sign * (hours * 60 + minutes)
    }
}
