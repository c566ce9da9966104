import Primitives

/// When work comes back, in local time: what is at 08:00 stays at 08:00 when clocks are changed.
///
/// A time that a change of clocks leaves out is the instant of the change; of a repeated hour it is the first.
public struct Schedule: Sendable, Hashable {
    /// How often.
    public enum Rhythm: Sendable, Hashable {
        case day
        /// Monday to Friday.
        case workingDay
        /// On these days of the week, 1 (Monday) to 7.
        case week(Set<Int>)
        /// On these days, every so many months.
        case months(Int, days: Set<Int>)
        /// Every year on these days, each as its month times 100 and the day.
        case year(Set<Int>)
        /// Every so many milliseconds of local time, counted from the start.
        case length(Int64)

        /// Stands for the last day of a month among days.
        public static let lastDay = 32
    }

    /// How often.
    public var rhythm: Rhythm
    /// The time of day in minutes.
    public var minute: Int
    /// The zone.
    public var zone: NamedZone
    /// Whether the settings give it a zone of its own; otherwise it is the desk's.
    public var hasOwnZone: Bool
    /// The first day, or for a length the first time, in local time given as if it were UTC. `nil`: from when the plan
    /// is first seen, which creates nothing for what is past.
    public var start: Timestamp?
    /// The texts of the settings that the rhythm was read from, `every` and `on`.
    public var every: String
    /// See ``every``.
    public var on: [String]

    /// The time of day, `08:00`.
    public var timeOfDay: String {
        [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }

    /// Makes a schedule.
    public init(
        _ rhythm: Rhythm, minute: Int = 0, zone: NamedZone = .utc, hasOwnZone: Bool = false, start: Timestamp? = nil,
        every: String = "day", on: [String] = []
    ) {
        self.rhythm = rhythm
        self.minute = minute
        self.zone = zone
        self.hasOwnZone = hasOwnZone
        self.start = start
        self.every = every
        self.on = on
    }

    private static let day: Int64 = 86_400_000

    func occurrences(after start: Timestamp, through end: Timestamp) -> [Timestamp] {
        var found: [Timestamp] = []
        each(after: start, through: end) { instant in
            found.append(instant)
            return true
        }
        return found
    }

    func first(after start: Timestamp, before end: Timestamp) -> Timestamp? {
        var found: Timestamp?
        each(after: start, through: end) { instant in
            found = instant
            return false
        }
        return found
    }

    private func each(after start: Timestamp, through end: Timestamp, _ visit: (Timestamp) -> Bool) {
        guard start < end else { return }
        // No zone is a day away from UTC: a day more on either side leaves nothing out.
        let low = zone.table.localFields(start).milliseconds - Self.day
        let high = zone.table.localFields(end).milliseconds + Self.day
        var last = start
        let isGoingOn = { (local: Int64) -> Bool in
            if local > high { return false }
            if let first = self.start, local < first.milliseconds { return true }
            let instant = zone.table.instant(fromLocal: Timestamp(milliseconds: local))
            guard instant > last, instant <= end else { return true }
            last = instant
            return visit(instant)
        }
        if case .length(let length) = rhythm {
            walk(length, from: low, isGoingOn)
        } else {
            walkDays(from: low, to: high, isGoingOn)
        }
    }

    private func walk(_ length: Int64, from low: Int64, _ isGoingOn: (Int64) -> Bool) {
        guard let first = start?.milliseconds, length > 0 else { return }
        var local = first + max(0, (low - first) / length) * length
        while isGoingOn(local) { local += length }
    }

    private func walkDays(from low: Int64, to high: Int64, _ isGoingOn: (Int64) -> Bool) {
        var midnight = low - ((low % Self.day) + Self.day) % Self.day
        while midnight <= high {
            if isOn(Timestamp(milliseconds: midnight).civil), !isGoingOn(midnight + Int64(minute) * 60_000) { return }
            midnight += Self.day
        }
    }

    /// Whether a day is one of its days. A day that a month does not have is its last one.
    private func isOn(_ date: CivilTime) -> Bool {
        switch rhythm {
        case .day: return true
        case .workingDay: return date.weekday <= 5
        case .week(let days): return days.contains(date.weekday)
        case .months(let count, let days):
            let from = start?.civil
            let months = (date.year - (from?.year ?? 2000)) * 12 + date.month - (from?.month ?? 1)
            guard months % count == 0 else { return false }
            let last = CivilTime.daysInMonth(date.month, ofYear: date.year)
            return days.contains(date.day) || date.day == last && days.contains { $0 > last }
        case .year(let days):
            // The 29th of February is the 28th in other years.
            let isLastOfFebruary = date.month == 2 && date.day == 28 && !CivilTime.isLeap(date.year)
            return days.contains(date.month * 100 + date.day) || isLastOfFebruary && days.contains(229)
        case .length: return false
        }
    }
}
