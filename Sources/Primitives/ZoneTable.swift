/// How far local time is from UTC, as a value: whoever shows or reckons local times depends on nothing but its input.
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
        let index = changesUntil(instant)
        return index == 0 ? before : changes[index - 1].seconds
    }

    /// The calendar fields of an instant in local time.
    public func local(_ instant: Timestamp) -> CivilTime {
        localFields(instant).civil
    }

    /// The local time of an instant, as the instant at which UTC shows the same.
    public func localFields(_ instant: Timestamp) -> Timestamp {
        instant.advanced(byMilliseconds: Int64(seconds(at: instant)) * 1_000)
    }

    /// The instant that local calendar fields mean, given as if they were UTC: in an hour that is repeated the first,
    /// in an hour that is left out the change itself.
    public func instant(fromLocal fields: Timestamp) -> Timestamp {
        instants(fromLocal: fields).lowerBound
    }

    /// The last instant that local calendar fields mean, given as if they were UTC: in an hour that is repeated the
    /// second, in an hour that is left out the change itself. What ends at a local time ends there.
    public func lastInstant(fromLocal fields: Timestamp) -> Timestamp {
        instants(fromLocal: fields).upperBound
    }

    /// The first and the last instant at which clocks show local calendar fields, given as if they were UTC.
    ///
    /// They differ in an hour that is repeated only. Where clocks skip the fields, both are the instant of the change.
    public func instants(fromLocal fields: Timestamp) -> ClosedRange<Timestamp> {
        // No zone is a day away from UTC.
        let day: Int64 = 86_400_000
        let first = changesUntil(fields.advanced(byMilliseconds: -day))
        let last = changesUntil(fields.advanced(byMilliseconds: day))
        var found: [Timestamp] = []
        var skipping: Timestamp?
        for index in first...last {
            let distance = Int64(index == 0 ? before : changes[index - 1].seconds) * 1_000
            let instant = fields.advanced(byMilliseconds: -distance)
            let start = index == 0 ? Timestamp(milliseconds: .min) : changes[index - 1].from
            let isPast = index < changes.count && instant >= changes[index].from
            if instant >= start && !isPast { found.append(instant) }
            // Fields that are still to come before the change and gone by behind it are left out by it.
            if isPast { skipping = changes[index].from }
        }
        guard let first = found.first, let last = found.last else {
            let change = skipping ?? fields
            return change...change
        }
        return first...last
    }

    /// The stretches between two instants in which one distance holds, in order, without gaps.
    public func stretches(from start: Timestamp, to end: Timestamp) -> [Stretch] {
        guard start < end else { return [] }
        var stretches: [Stretch] = []
        var from = start
        var index = changesUntil(start)
        while from < end {
            let to = index < changes.count ? min(changes[index].from, end) : end
            let seconds = index == 0 ? before : changes[index - 1].seconds
            stretches.append(Stretch(start: from, end: to, seconds: seconds))
            from = to
            index += 1
        }
        return stretches
    }

    /// A stretch of time in which one distance holds.
    public struct Stretch: Sendable, Hashable {
        /// From when.
        public var start: Timestamp
        /// Until when; not part of it.
        public var end: Timestamp
        /// Local time minus UTC, in seconds.
        public var seconds: Int
    }

    /// How many changes have happened at an instant.
    private func changesUntil(_ instant: Timestamp) -> Int {
        var low = 0
        var high = changes.count
        while low < high {
            let middle = (low + high) / 2
            if changes[middle].from <= instant { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
