/// An instant, in milliseconds since 1970-01-01T00:00:00Z (proleptic Gregorian, no leap seconds).
public struct Timestamp: Sendable, Hashable, Comparable {
    /// Milliseconds since 1970-01-01T00:00:00Z, negative before it.
    public var milliseconds: Int64

    /// Makes an instant from milliseconds since 1970-01-01T00:00:00Z.
    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// Makes an instant from calendar fields in UTC; nil when a field is out of range (year: 0 to 9999).
    public init?(
        year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0, millisecond: Int = 0
    ) {
        guard (0...9999).contains(year), (1...12).contains(month),
            (1...CivilTime.daysInMonth(month, ofYear: year)).contains(day), (0...23).contains(hour),
            (0...59).contains(minute), (0...59).contains(second), (0...999).contains(millisecond)
        else { return nil }
        let days = CivilTime.days(toYear: year, month: month, day: day)
        let seconds = ((days * 24 + hour) * 60 + minute) * 60 + second
        milliseconds = Int64(seconds * 1000 + millisecond)
    }

    /// The calendar fields of this instant in UTC.
    public var civil: CivilTime {
        CivilTime(milliseconds: milliseconds)
    }

    /// The instant that many milliseconds later (earlier when negative); it stays at the ends of `Int64`.
    public func advanced(byMilliseconds distance: Int64) -> Timestamp {
        let (sum, overflow) = milliseconds.addingReportingOverflow(distance)
        return Timestamp(milliseconds: overflow ? (distance > 0 ? .max : .min) : sum)
    }

    /// Whether the left instant is earlier.
    public static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.milliseconds < right.milliseconds
    }

    /// Milliseconds from the right instant to the left one; it stays at the ends of `Int64`.
    public static func - (left: Timestamp, right: Timestamp) -> Int64 {
        let (difference, overflow) = left.milliseconds.subtractingReportingOverflow(right.milliseconds)
        return overflow ? (left > right ? .max : .min) : difference
    }
}

extension Timestamp: CustomStringConvertible {
    /// The same as `rfc3339`.
    public var description: String { rfc3339 }
}
