import Primitives
import Synchronization

/// The working stretches of a calendar with running sums, made year by year when they are first asked for and then kept:
/// a question costs a search in the years at both ends and an addition for each year between.
final class Timetable: Sendable {
    /// The years that have any working time.
    private static let years = 1_900..<2_200

    private let zone: ZoneTable
    private let week: WorkWeek
    private let holidays: [Holiday]
    /// What was asked for already. Nobody can tell from an answer whether it was.
    private let known = Mutex<[Int: Year]>([:])

    init(zone: ZoneTable, week: WorkWeek, holidays: [Holiday]) {
        self.zone = zone
        self.week = week
        self.holidays = holidays
    }

    /// The working stretches of a year of UTC.
    struct Year: Sendable {
        var starts: ContiguousArray<Int64> = []
        var ends: ContiguousArray<Int64> = []
        /// The working time of the year before each stretch.
        var sums: ContiguousArray<Int64> = []
        var total: Int64 = 0

        /// Adds what follows; a stretch that begins where the last one ends goes on with it.
        mutating func append(_ start: Int64, _ end: Int64) {
            guard start < end else { return }
            if let last = ends.indices.last, ends[last] == start {
                ends[last] = end
            } else {
                starts.append(start)
                ends.append(end)
                sums.append(total)
            }
            total += end - start
        }

        /// The working time of the year until an instant.
        func worked(until instant: Int64) -> Int64 {
            let after = Self.count(starts) { $0 <= instant }
            return after == 0 ? 0 : sums[after - 1] + min(instant, ends[after - 1]) - starts[after - 1]
        }

        /// The first instant at which that much of the year's working time has passed; more than 0, at most all of it.
        func instant(worked: Int64) -> Int64 {
            let stretch = Self.count(sums) { $0 < worked } - 1
            return starts[stretch] + worked - sums[stretch]
        }

        /// How many values at the beginning satisfy a condition that none behind them does.
        private static func count(_ values: ContiguousArray<Int64>, _ condition: (Int64) -> Bool) -> Int {
            var (low, high) = (0, values.count)
            while low < high {
                let middle = (low + high) / 2
                if condition(values[middle]) { low = middle + 1 } else { high = middle }
            }
            return low
        }
    }

    func elapsed(from start: Timestamp, to end: Timestamp) -> Int64 {
        let (first, last) = (Self.year(of: start), Self.year(of: end))
        var sum = year(last).worked(until: end.milliseconds) - year(first).worked(until: start.milliseconds)
        for between in first..<last { sum += year(between).total }
        return sum
    }

    func instant(after start: Timestamp, working milliseconds: Int64) -> Timestamp {
        var number = Self.year(of: start)
        var current = year(number)
        var (left, overflow) = milliseconds.addingReportingOverflow(current.worked(until: start.milliseconds))
        if overflow { left = .max }
        while left > current.total {
            left -= current.total
            number += 1
            guard Self.years.contains(number) else { return Self.start(ofYear: number) }
            current = year(number)
        }
        return Timestamp(milliseconds: current.instant(worked: left))
    }

    func stretches(from start: Timestamp, to end: Timestamp) -> [Range<Timestamp>] {
        var found: [Range<Timestamp>] = []
        for number in Self.year(of: start)...Self.year(of: end) {
            let year = year(number)
            for (from, to) in zip(year.starts, year.ends) where to > start.milliseconds && from < end.milliseconds {
                let cut = max(Timestamp(milliseconds: from), start)..<min(Timestamp(milliseconds: to), end)
                if let last = found.last, last.upperBound == cut.lowerBound {
                    found[found.count - 1] = last.lowerBound..<cut.upperBound
                } else {
                    found.append(cut)
                }
            }
        }
        return found
    }

    private static func year(of instant: Timestamp) -> Int {
        if instant < start(ofYear: years.lowerBound) { return years.lowerBound }
        if instant >= start(ofYear: years.upperBound) { return years.upperBound - 1 }
        return instant.civil.year
    }

    private static func start(ofYear year: Int) -> Timestamp {
        Timestamp(milliseconds: Int64(CivilTime.days(toYear: year, month: 1, day: 1)) * ClockLength.day)
    }

    private func year(_ number: Int) -> Year {
        if let year = known.withLock({ $0[number] }) { return year }
        let made = make(number)
        known.withLock { $0[number] = made }
        return made
    }

    private func make(_ number: Int) -> Year {
        var year = Year()
        let day = ClockLength.day
        let free = Set((number - 1...number + 1).flatMap { near in holidays.flatMap { $0.days(in: near) } })
        for stretch in zone.stretches(from: Self.start(ofYear: number), to: Self.start(ofYear: number + 1)) {
            let distance = Int64(stretch.seconds) * 1_000
            let (start, end) = (stretch.start.milliseconds, stretch.end.milliseconds)
            let first = Int((start + distance - Self.remainder(start + distance, day)) / day)
            for today in first...Int((end + distance) / day) where !free.contains(CivilDay(number: today)) {
                let midnight = Int64(today) * day - distance
                for span in week.days[CivilDay(number: today).weekday - 1] {
                    let from = midnight + Int64(span.start) * 60_000
                    year.append(max(from, start), min(midnight + Int64(span.end) * 60_000, end))
                }
            }
        }
        return year
    }

    private static func remainder(_ value: Int64, _ divisor: Int64) -> Int64 {
        let rest = value % divisor
        return rest < 0 ? rest + divisor : rest
    }
}
