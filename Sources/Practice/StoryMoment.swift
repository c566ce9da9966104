import Primitives

/// A time in the story, told relative to the instant at which the practice desk is made.
enum StoryMoment: Sendable, Equatable {
    /// So many working days ago (Monday to Friday), at this minute of the day in Stockholm.
    case workday(daysAgo: Int, minuteOfDay: Int)
    case beforeNow(minutes: Int)
    case afterPrevious(minutes: Int)
}

extension StoryMoment {
    /// Reads `6/08:14` (working days ago, clock), `now-35` (minutes before now) or `+5` (minutes after the step before).
    init?(script: Substring) {
        if script.hasPrefix("now-"), let minutes = Int(script.dropFirst(4)), minutes > 0 {
            self = .beforeNow(minutes: minutes)
        } else if script.hasPrefix("+"), let minutes = Int(script.dropFirst()), minutes >= 0 {
            self = .afterPrevious(minutes: minutes)
        } else {
            let parts = script.split(separator: "/")
            guard parts.count == 2, let days = Int(parts[0]), days > 0 else { return nil }
            let clock = parts[1].split(separator: ":")
            guard clock.count == 2, let hour = Int(clock[0]), let minute = Int(clock[1]),
                (0..<24).contains(hour), (0..<60).contains(minute)
            else { return nil }
            self = .workday(daysAgo: days, minuteOfDay: hour * 60 + minute)
        }
    }
}

/// Turns moments of the story into instants, so that whenever the desk is made its week lies just behind.
struct StoryCalendar: Sendable {
    let now: Timestamp

    private static let minute: Int64 = 60_000
    private static let day: Int64 = 86_400_000

    /// The instants of one ticket's steps: in order, at least a second apart, and all of them before `now`.
    func instants(of moments: [StoryMoment]) -> [Timestamp] {
        var instants: [Int64] = []
        for moment in moments {
            let wanted = milliseconds(of: moment, after: instants.last ?? now.milliseconds)
            instants.append(max(wanted, (instants.last ?? .min / 2) + 1_000))
        }
        var latest = now.milliseconds - Self.minute
        for index in instants.indices.reversed() {
            instants[index] = min(instants[index], latest)
            latest = instants[index] - 1_000
        }
        return instants.map { Timestamp(milliseconds: $0) }
    }

    /// The instant of a moment that stands by itself, such as a wake-up time; it may lie ahead.
    func instant(of moment: StoryMoment) -> Timestamp {
        Timestamp(milliseconds: milliseconds(of: moment, after: now.milliseconds))
    }

    private func milliseconds(of moment: StoryMoment, after previous: Int64) -> Int64 {
        switch moment {
        case .beforeNow(let minutes): now.milliseconds - Int64(minutes) * Self.minute
        case .afterPrevious(let minutes): previous + Int64(minutes) * Self.minute
        case .workday(let daysAgo, let minuteOfDay): midnight(workdaysAgo: daysAgo) + Int64(minuteOfDay) * Self.minute
        }
    }

    /// Midnight in Stockholm, as many working days ago as said.
    private func midnight(workdaysAgo: Int) -> Int64 {
        let local = now.milliseconds + Self.offset(at: now)
        var day = local / Self.day
        var left = workdaysAgo
        while left > 0 {
            day -= 1
            let weekday = (day + 3) % 7  // 1970-01-01 was a Thursday; Monday is 0
            if weekday < 5 { left -= 1 }
        }
        let midnight = day * Self.day
        return midnight - Self.offset(at: Timestamp(milliseconds: midnight))
    }

    /// Milliseconds Stockholm is ahead of UTC: two hours between the last Sundays of March and October, else one.
    private static func offset(at instant: Timestamp) -> Int64 {
        let year = instant.civil.year
        guard let spring = lastSunday(of: 3, year: year), let autumn = lastSunday(of: 10, year: year) else {
            return 60 * minute
        }
        return (spring..<autumn).contains(instant) ? 120 * minute : 60 * minute
    }

    /// Stockholm's time since 1996, as its rule has been and may go on.
    static let stockholm: ZoneTable = {
        var table = ZoneTable(before: 3_600)
        for year in 1996..<2100 {
            for (month, seconds) in [(3, 7_200), (10, 3_600)] {
                guard let from = lastSunday(of: month, year: year) else { continue }
                table.changes.append(ZoneTable.Change(from: from, seconds: seconds))
            }
        }
        return table
    }()

    private static func lastSunday(of month: Int, year: Int) -> Timestamp? {
        guard let last = Timestamp(year: year, month: month, day: 31, hour: 1, minute: 0, second: 0, millisecond: 0)
        else { return nil }
        return Timestamp(milliseconds: last.milliseconds - Int64(last.civil.weekday % 7) * day)
    }
}
