/// Japan's national holidays (国民の祝日に関する法律, act 178 of 1948, as amended until 2018), with substitute holidays and
/// the days between two holidays, from 1980 on.
///
/// The days around New Year on which offices are closed (29 December to 3 January) are no national holidays, and are not
/// among them.
enum HolidaysOfJapan {
    static func days(in year: Int) -> [CivilDay] {
        let named = Set(winter(year) + spring(year) + summer(year) + autumn(year) + once(year))
        return (named.union(substitutes(named, year)).union(between(named, year))).sorted()
    }

    private static func winter(_ year: Int) -> [CivilDay] {
        var days = [CivilDay(year, 1, 1), CivilDay(year, 2, 11)]
        days.append(year < 2000 ? CivilDay(year, 1, 15) : monday(2, year, 1))
        if year >= 2020 { days.append(CivilDay(year, 2, 23)) }
        if (1989...2018).contains(year) { days.append(CivilDay(year, 12, 23)) }
        return days
    }

    private static func spring(_ year: Int) -> [CivilDay] {
        var days = [CivilDay(year, 3, equinox(20.8431, year)), CivilDay(year, 4, 29)]
        days += [CivilDay(year, 5, 3), CivilDay(year, 5, 5)]
        // Before 2007 it was a day between two holidays, and none on a Sunday.
        if year >= 2007 { days.append(CivilDay(year, 5, 4)) }
        return days
    }

    /// The days moved for the Olympic Games stand in the special measures act (令和三年東京オリンピック…特別措置法).
    private static func summer(_ year: Int) -> [CivilDay] {
        var days: [CivilDay] = []
        switch year {
        case 2020: days += [CivilDay(year, 7, 23), CivilDay(year, 7, 24), CivilDay(year, 8, 10)]
        case 2021: days += [CivilDay(year, 7, 22), CivilDay(year, 7, 23), CivilDay(year, 8, 8)]
        default:
            if (1996...2002).contains(year) { days.append(CivilDay(year, 7, 20)) }
            if year >= 2003 { days.append(monday(3, year, 7)) }
            if year >= 2016 { days.append(CivilDay(year, 8, 11)) }
        }
        return days
    }

    private static func autumn(_ year: Int) -> [CivilDay] {
        var days = [
            year < 2003 ? CivilDay(year, 9, 15) : monday(3, year, 9), CivilDay(year, 9, equinox(23.2488, year)),
            CivilDay(year, 11, 3), CivilDay(year, 11, 23),
        ]
        if year != 2020 && year != 2021 { days.append(year < 2000 ? CivilDay(year, 10, 10) : monday(2, year, 10)) }
        return days
    }

    /// Days of one year only: funerals, weddings and enthronements of the imperial house.
    private static func once(_ year: Int) -> [CivilDay] {
        switch year {
        case 1989: [CivilDay(year, 2, 24)]
        case 1990: [CivilDay(year, 11, 12)]
        case 1993: [CivilDay(year, 6, 9)]
        case 2019: [CivilDay(year, 5, 1), CivilDay(year, 10, 22)]
        default: []
        }
    }

    /// A holiday on a Sunday moves on: until 2006 to Monday, since then to the next day that is none.
    private static func substitutes(_ named: Set<CivilDay>, _ year: Int) -> [CivilDay] {
        named.filter { $0.weekday == 7 }.compactMap { sunday in
            var day = sunday + 1
            if year < 2007 { return named.contains(day) ? nil : day }
            while named.contains(day) { day = day + 1 }
            return day
        }
    }

    /// Since 1986 the day between two holidays is one, unless it is a Sunday; a Monday that is one already stays it.
    private static func between(_ named: Set<CivilDay>, _ year: Int) -> [CivilDay] {
        guard year >= 1986 else { return [] }
        return named.filter { named.contains($0 + 2) }.map { $0 + 1 }
            .filter { !named.contains($0) && $0.weekday != 7 }
    }

    private static func monday(_ number: Int, _ year: Int, _ month: Int) -> CivilDay {
        CivilDay(year, month, 1).next(weekday: 1) + 7 * (number - 1)
    }

    /// The day of an equinox, from its moment in 1980; good for 1980 to 2099.
    ///
    /// Source: 海上保安庁水路部 暦計算研究会編『新こよみ便利帳』. The cabinet announces the day itself each February for the
    /// next year; it has never been another one.
    private static func equinox(_ in1980: Double, _ year: Int) -> Int {
        let years = year - 1980
        let leaps = years >= 0 ? years / 4 : (years - 3) / 4
        return Int((in1980 + 0.242194 * Double(years)).rounded(.down)) - leaps
    }
}
