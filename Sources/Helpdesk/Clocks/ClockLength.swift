/// The length of a target, as it is agreed: in hours and minutes, or in days and weeks of the calendar that counts.
public enum ClockLength: Sendable, Hashable {
    /// Milliseconds of working time.
    case time(Int64)
    /// Working days of the calendar.
    case days(Int64)
    /// Working weeks of the calendar.
    case weeks(Int64)

    static let minute: Int64 = 60_000
    static let hour = 60 * minute
    /// A day of 24 hours, in milliseconds.
    static let day = 24 * hour

    /// That many minutes.
    public static func minutes(_ number: Int64) -> ClockLength { .time(number * minute) }

    /// That many hours.
    public static func hours(_ number: Int64) -> ClockLength { .time(number * hour) }

    /// The working time that it means in a calendar, in milliseconds.
    public func milliseconds(in calendar: WorkCalendar) -> Int64 {
        switch self {
        case .time(let milliseconds): milliseconds
        case .days(let number): number * calendar.workingDay
        case .weeks(let number): number * calendar.workingWeek
        }
    }
}
