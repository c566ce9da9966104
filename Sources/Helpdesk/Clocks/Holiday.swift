import Primitives

/// A day of the calendar without a zone, as days since 1970-01-01.
public struct CivilDay: Sendable, Hashable, Comparable {
    /// Days since 1970-01-01, negative before it.
    public var number: Int

    /// The day with that number.
    public init(number: Int) { self.number = number }

    /// A day of the proleptic Gregorian calendar, which must exist.
    public init(_ year: Int, _ month: Int, _ day: Int) {
        number = CivilTime.days(toYear: year, month: month, day: day)
    }

    /// A day that may not exist; `nil` then. Years 0 to 9999.
    public init?(checking year: Int, _ month: Int, _ day: Int) {
        guard (0...9_999).contains(year), (1...12).contains(month),
            (1...CivilTime.daysInMonth(month, ofYear: year)).contains(day)
        else { return nil }
        self.init(year, month, day)
    }

    /// Its year, month and day.
    public var fields: (year: Int, month: Int, day: Int) {
        let civil = Timestamp(milliseconds: Int64(number) * 86_400_000).civil
        return (civil.year, civil.month, civil.day)
    }

    /// 1 (Monday) to 7 (Sunday).
    public var weekday: Int { Timestamp(milliseconds: Int64(number) * 86_400_000).civil.weekday }

    /// Whether the left day is earlier.
    public static func < (a: CivilDay, b: CivilDay) -> Bool { a.number < b.number }

    static func + (day: CivilDay, distance: Int) -> CivilDay { CivilDay(number: day.number + distance) }

    /// The first day on or after this one that is that weekday, 1 (Monday) to 7 (Sunday).
    func next(weekday: Int) -> CivilDay { self + (weekday - self.weekday + 7) % 7 }

    /// Easter Sunday of the Gregorian calendar.
    ///
    /// Source: "Meeus/Jones/Butcher", the anonymous algorithm of Nature, 20 April 1876, as in Jean Meeus, "Astronomical
    /// Algorithms", chapter 8. Good for every Gregorian year.
    public static func easter(_ year: Int) -> CivilDay {
        let a = year % 19
        let (b, c) = (year / 100, year % 100)
        let (d, e) = (b / 4, b % 4)
        let g = (b - (b + 8) / 25 + 1) / 3
        let h = (19 * a + b - d - g + 15) % 30
        let (i, k) = (c / 4, c % 4)
        let l = (32 + 2 * e + 2 * i - h - k) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let sum = h + l - 7 * m + 114
        return CivilDay(year, sum / 31, sum % 31 + 1)
    }
}

/// Which days are no working days.
public enum Holiday: Sendable, Hashable {
    /// The same month and day every year; 29 February only in leap years.
    case yearly(month: Int, day: Int)
    /// One day.
    case date(CivilDay)
    /// That many days after Easter Sunday; negative before it.
    case easter(Int)
    /// The public holidays of a country.
    case country(HolidayCountry)
    /// The days of an iCalendar file.
    case file(HolidayFile)

    /// The days of a year.
    public func days(in year: Int) -> [CivilDay] {
        switch self {
        case .yearly(let month, let day): CivilDay(checking: year, month, day).map { [$0] } ?? []
        case .date(let date): date.fields.year == year ? [date] : []
        case .easter(let distance): [CivilDay.easter(year) + distance]
        case .country(let country): country.days(in: year)
        case .file(let file): file.days(in: year)
        }
    }
}

/// Countries whose public holidays come with the program. The raw values are those of the settings.
public enum HolidayCountry: String, CaseIterable, Sendable, Hashable {
    case sweden, japan

    /// The days of a year on which the country does not work, weekends aside.
    public func days(in year: Int) -> [CivilDay] {
        switch self {
        case .sweden: HolidaysOfSweden.days(in: year)
        case .japan: HolidaysOfJapan.days(in: year)
        }
    }
}

/// What an iCalendar file says, read once.
public struct HolidayFile: Sendable, Hashable {
    /// An event of whole days, perhaps every year again.
    public struct Event: Sendable, Hashable {
        /// Its first day.
        public var start: CivilDay
        /// How many days it has, 1 or more.
        public var length: Int
        /// After how many years it comes again; `nil` for once.
        public var everyYears: Int?
        /// The last day on which it begins again.
        public var until: CivilDay?
        /// How often it takes place at all.
        public var count: Int?
        /// Days on which it does not begin although it would.
        public var exceptions: [CivilDay]

        /// Makes an event.
        public init(
            start: CivilDay, length: Int = 1, everyYears: Int? = nil, until: CivilDay? = nil, count: Int? = nil,
            exceptions: [CivilDay] = []
        ) {
            self.start = start
            self.length = length
            self.everyYears = everyYears
            self.until = until
            self.count = count
            self.exceptions = exceptions
        }
    }

    /// The file's name as the settings give it.
    public var name: String
    /// Its events.
    public var events: [Event]

    /// Makes a file's contents.
    public init(name: String, events: [Event]) {
        self.name = name
        self.events = events
    }

    /// The days of a year.
    public func days(in year: Int) -> [CivilDay] {
        // An event can begin at the end of the year before.
        events.flatMap { event in [year - 1, year].flatMap { event.days(beginningIn: $0) } }
            .filter { $0.fields.year == year }
    }
}

extension HolidayFile.Event {
    fileprivate func days(beginningIn year: Int) -> [CivilDay] {
        let (first, month, day) = start.fields
        guard let begins = CivilDay(checking: year, month, day), isHeld(year - first), !exceptions.contains(begins),
            until.map({ begins <= $0 }) ?? true
        else { return [] }
        return (0..<length).map { begins + $0 }
    }

    /// Whether it takes place that many years after the first time.
    private func isHeld(_ years: Int) -> Bool {
        guard years > 0 else { return years == 0 }
        guard let everyYears, years % everyYears == 0 else { return false }
        return count.map { years / everyYears < $0 } ?? true
    }
}
