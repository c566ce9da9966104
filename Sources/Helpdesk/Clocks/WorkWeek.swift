/// The hours of a week in which work is done, in local time.
public struct WorkWeek: Sendable, Hashable {
    /// A stretch of one day, in minutes after midnight.
    public struct Span: Sendable, Hashable {
        /// The first minute, 0 to 1439.
        public var start: Int
        /// The minute behind the last, 1 to 1440 (midnight).
        public var end: Int

        /// Makes a span; `nil` unless it begins before it ends, within one day.
        public init?(_ start: Int, _ end: Int) {
            guard start >= 0, start < end, end <= 1_440 else { return nil }
            self.start = start
            self.end = end
        }
    }

    /// The spans of each day, Monday first; in order, without overlap.
    public let days: [[Span]]

    /// Makes a week from seven days, Monday first; `nil` for another number of days, and where spans of a day overlap.
    public init?(_ days: [[Span]]) {
        guard days.count == 7 else { return nil }
        let sorted = days.map { day in day.sorted { $0.start < $1.start } }
        for day in sorted where zip(day, day.dropFirst()).contains(where: { $0.end > $1.start }) { return nil }
        self.days = sorted
    }

    /// The same hours from Monday to Friday.
    static func mondayToFriday(_ spans: [Span?]) -> WorkWeek? {
        let day = spans.compactMap { $0 }
        return WorkWeek([day, day, day, day, day, [], []])
    }

    /// The working time of a week, in milliseconds.
    public var milliseconds: Int64 {
        days.joined().reduce(0) { $0 + Int64($1.end - $1.start) * 60_000 }
    }

    /// What a working day is, in milliseconds: the hours of the week shared among the days that have any.
    public var workingDay: Int64 {
        let worked = Int64(days.filter { !$0.isEmpty }.count)
        return worked == 0 ? 0 : milliseconds / worked
    }
}
