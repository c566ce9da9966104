import Helpdesk
import Primitives

/// What clocks say, found by walking minute by minute: slow, and right at a glance.
struct SlowClock {
    let zone: ZoneTable
    /// Hours of the week, Monday first, in minutes of the day; `nil` is every minute.
    let hours: [[Range<Int>]]?
    let holidays: Set<CivilDay>

    /// Whether the minute that begins at an instant counts: the wall shows working hours on a day that is no holiday.
    func counts(_ instant: Timestamp) -> Bool {
        guard let hours else { return true }
        let distance = zone.changes.last { $0.from <= instant }?.seconds ?? zone.before
        let wall = instant.advanced(byMilliseconds: Int64(distance) * 1_000).civil
        if holidays.contains(CivilDay(wall.year, wall.month, wall.day)) { return false }
        return hours[wall.weekday - 1].contains { $0.contains(wall.hour * 60 + wall.minute) }
    }

    /// What a clock of a ticket says at the end of its history, all of whose instants are whole minutes.
    func reading(_ clock: Clock, _ ticket: Ticket, target: Int64) -> ClockReading.Standing {
        let stop = clock == .response ? ticket.acknowledgedAt : ticket.resolvedAt
        var pauses = clock == .response ? [] : ticket.pauses
        if stop == nil, ticket.state == .cancelled { return .void }
        if stop != nil { pauses.removeAll { $0.end == nil } }
        let lasting = pauses.last.flatMap { $0.end == nil ? $0 : nil }
        var left = target / 60_000
        var minute = ticket.createdAt
        while left > 0 || lasting != nil {
            if let lasting, minute >= lasting.start { break }
            let stands = pauses.contains { pause in
                pause.start <= minute && (pause.end.map { minute < $0 } ?? true)
            }
            if counts(minute), !stands { left -= 1 }
            minute = minute.advanced(byMilliseconds: 60_000)
        }
        if let stop { return .stopped(at: stop, due: minute) }
        if let lasting { return .paused(since: lasting.start, left: left * 60_000) }
        return .running(due: minute)
    }
}

/// Zones of the tests, from their rules.
enum TestZone {
    /// Stockholm: from the last Sunday of March to that of October, at 01:00 UTC.
    static let stockholm = zone(1990...2040) { year in
        [(lastSunday(year, 3), 7_200), (lastSunday(year, 10), 3_600)]
    }
    static let tokyo = ZoneTable(before: 32_400)
    /// Half an hour forth and back at 15:30 and 15:00 UTC on Saturdays in October and April, as on Lord Howe Island.
    static let lordHowe: ZoneTable = {
        var zone = ZoneTable(before: 39_600)
        for year in 2000...2040 {
            let april = saturday(CivilDay(year, 4, 1)).advanced(byMilliseconds: 15 * hour)
            let october = saturday(CivilDay(year, 10, 1)).advanced(byMilliseconds: 15 * hour + 30 * minute)
            zone.changes.append(.init(from: april, seconds: 37_800))
            zone.changes.append(.init(from: october, seconds: 39_600))
        }
        return zone
    }()

    private static func zone(_ years: ClosedRange<Int>, _ changes: (Int) -> [(Timestamp, Int)]) -> ZoneTable {
        var zone = ZoneTable(before: 3_600)
        for year in years { zone.changes += changes(year).map { .init(from: $0.0, seconds: $0.1) } }
        return zone
    }

    private static func lastSunday(_ year: Int, _ month: Int) -> Timestamp {
        var last = CivilDay(year, month, 31)
        while last.weekday != 7 { last = CivilDay(number: last.number - 1) }
        return Timestamp(milliseconds: Int64(last.number) * day + hour)
    }

    private static func saturday(_ first: CivilDay) -> Timestamp {
        var date = first
        while date.weekday != 6 { date = CivilDay(number: date.number + 1) }
        return Timestamp(milliseconds: Int64(date.number) * day)
    }
}
