import Primitives

/// The hours that count for a clock: a week of working hours in a zone, without the holidays.
///
/// An instant counts when a clock on the wall of the zone shows a working time on a day that is no holiday. So an hour
/// that the wall shows twice, at the end of summer time, counts twice, and one that it leaves out does not count.
/// Instants outside 1900 to 2199 don't count, whatever the calendar.
public struct WorkCalendar: Sendable {
    /// What settings and people call it.
    public let name: String
    /// The zone's name (IANA) where the calendar has one of its own; `nil` for the desk's.
    public let zoneName: String?
    /// Local time there.
    public let zone: ZoneTable
    /// The working hours; `nil` for every hour of every day.
    public let week: WorkWeek?
    /// The days that don't count, as they were told.
    public let holidays: [Holiday]
    private let timetable: Timetable?

    /// Every hour of every day.
    public static let aroundTheClock = WorkCalendar(
        name: "24x7", zoneName: nil, zone: .utc, week: nil, holidays: [], timetable: nil)

    /// Makes a calendar.
    ///
    /// - Parameter week: should have at least one hour; without any, nothing ever falls due before 2200.
    public init(
        name: String, zoneName: String? = nil, zone: ZoneTable = .utc, week: WorkWeek, holidays: [Holiday] = []
    ) {
        let isAlways = week.milliseconds == 7 * ClockLength.day && holidays.isEmpty
        self.init(
            name: name, zoneName: zoneName, zone: zone, week: week, holidays: holidays,
            timetable: isAlways ? nil : Timetable(zone: zone, week: week, holidays: holidays))
    }

    private init(
        name: String, zoneName: String?, zone: ZoneTable, week: WorkWeek?, holidays: [Holiday], timetable: Timetable?
    ) {
        self.name = name
        self.zoneName = zoneName
        self.zone = zone
        self.week = week
        self.holidays = holidays
        self.timetable = timetable
    }

    /// What a working day is, in milliseconds: the hours of a week shared among the days that have any.
    public var workingDay: Int64 { week?.workingDay ?? ClockLength.day }

    /// The working time of a week without holidays, in milliseconds.
    public var workingWeek: Int64 { week?.milliseconds ?? 7 * ClockLength.day }

    /// The working time between two instants, in milliseconds; 0 when `end` is not after `start`.
    public func elapsed(from start: Timestamp, to end: Timestamp) -> Int64 {
        guard start < end else { return 0 }
        return timetable?.elapsed(from: start, to: end) ?? (end - start)
    }

    /// The first instant at which that much working time has passed since `start`.
    ///
    /// So what takes the rest of a working day ends with that day, not on the next morning.
    ///
    /// - Parameter milliseconds: 0 or less is `start` itself.
    public func instant(after start: Timestamp, working milliseconds: Int64) -> Timestamp {
        guard milliseconds > 0 else { return start }
        return timetable?.instant(after: start, working: milliseconds) ?? start.advanced(byMilliseconds: milliseconds)
    }

    /// The working stretches between two instants, in order, cut at both.
    public func stretches(from start: Timestamp, to end: Timestamp) -> [Range<Timestamp>] {
        guard start < end else { return [] }
        return timetable?.stretches(from: start, to: end) ?? [start..<end]
    }

    /// Whether an instant counts.
    public func counts(_ instant: Timestamp) -> Bool {
        elapsed(from: instant, to: instant.advanced(byMilliseconds: 1)) > 0
    }
}

extension WorkCalendar: Hashable {
    /// Whether both reckon the same under the same name.
    public static func == (a: WorkCalendar, b: WorkCalendar) -> Bool {
        a.name == b.name && a.zoneName == b.zoneName && a.week == b.week && a.holidays == b.holidays && a.zone == b.zone
    }

    /// Feeds what is compared.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(week)
        hasher.combine(holidays)
    }
}
