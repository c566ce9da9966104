import Primitives

/// How far local time is from UTC, as a value: the console shows local times and still depends on nothing but its input.
public struct ZoneTable: Sendable, Hashable {
    /// An instant from which another distance holds.
    public struct Change: Sendable, Hashable {
        /// From when.
        public var from: Timestamp
        /// Local time minus UTC, in seconds.
        public var seconds: Int

        /// Makes a change.
        public init(from: Timestamp, seconds: Int) {
            self.from = from
            self.seconds = seconds
        }
    }

    /// The distance before the first change, in seconds.
    public var before: Int
    /// The changes, earliest first.
    public var changes: [Change]

    /// No distance at all.
    public static let utc = ZoneTable(before: 0)

    /// Makes a table.
    public init(before: Int, changes: [Change] = []) {
        self.before = before
        self.changes = changes
    }

    /// Makes a table by asking `seconds`, such as `localtime_r`'s `tm_gmtoff`, between two instants.
    ///
    /// Asks once a week and finds each change to the minute; two changes within one week are not seen.
    public init(from start: Timestamp, to end: Timestamp, seconds: (Timestamp) -> Int) {
        before = seconds(start)
        changes = []
        let week: Int64 = 604_800_000
        var known = before
        var last = start
        while last < end {
            let next = min(last.advanced(byMilliseconds: week), end)
            let found = seconds(next)
            if found != known {
                changes.append(Change(from: Self.change(after: last, to: next, known, seconds), seconds: found))
                known = found
            }
            last = next
        }
    }

    private static func change(
        after start: Timestamp, to end: Timestamp, _ known: Int, _ seconds: (Timestamp) -> Int
    ) -> Timestamp {
        var low = start.milliseconds / 60_000
        var high = (end.milliseconds + 59_999) / 60_000
        while high - low > 1 {
            let middle = (low + high) / 2
            if seconds(Timestamp(milliseconds: middle * 60_000)) == known { low = middle } else { high = middle }
        }
        return Timestamp(milliseconds: high * 60_000)
    }

    /// Local time minus UTC at an instant, in seconds.
    public func seconds(at instant: Timestamp) -> Int {
        changes.last { $0.from <= instant }?.seconds ?? before
    }

    /// The calendar fields of an instant in local time.
    public func local(_ instant: Timestamp) -> CivilTime {
        instant.advanced(byMilliseconds: Int64(seconds(at: instant)) * 1_000).civil
    }

    /// The instant that local calendar fields mean, given as if they were UTC; in a repeated hour the first.
    public func instant(fromLocal fields: Timestamp) -> Timestamp {
        let guess = fields.advanced(byMilliseconds: Int64(-seconds(at: fields)) * 1_000)
        let second = fields.advanced(byMilliseconds: Int64(-seconds(at: guess)) * 1_000)
        return seconds(at: second) == seconds(at: guess) ? second : min(guess, second)
    }
}
