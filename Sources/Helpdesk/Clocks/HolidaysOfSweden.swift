/// Sweden's public holidays (lag 1989:253 om allmänna helgdagar) with the three eves that are days off in practice.
///
/// Midsummer's Eve, Christmas Eve and New Year's Eve are no public holidays, but nobody works: the act on holidays
/// (semesterlagen 1977:480, 3 a §) counts them as Sundays.
enum HolidaysOfSweden {
    static func days(in year: Int) -> [CivilDay] {
        let easter = CivilDay.easter(year)
        var days = [
            CivilDay(year, 1, 1), CivilDay(year, 1, 6), easter + -2, easter, easter + 1, CivilDay(year, 5, 1),
            easter + 39, easter + 49,
        ]
        // Whit Monday was given up for the National Day (SFS 2004:1320).
        days.append(year < 2005 ? easter + 50 : CivilDay(year, 6, 6))
        // Midsummer is the Saturday from 20 to 26 June, All Saints' Day that from 31 October to 6 November.
        let midsummer = CivilDay(year, 6, 20).next(weekday: 6)
        days += [midsummer + -1, midsummer, CivilDay(year, 10, 31).next(weekday: 6)]
        days += [24, 25, 26, 31].map { CivilDay(year, 12, $0) }
        return days
    }
}
