import Helpdesk
import Primitives
import Testing

@Suite("Holidays")
struct HolidayTests {
    private func told(_ holiday: Holiday, _ year: Int) -> String {
        holiday.days(in: year).sorted().map { day in
            let (_, month, date) = day.fields
            return (month < 10 ? "0" : "") + "\(month)-" + (date < 10 ? "0" : "") + "\(date)"
        }.joined(separator: " ")
    }

    @Test(
        "of Easter fall on the day of the Gregorian tables",
        arguments: [
            // The earliest and the latest there can be, and years around now.
            (1818, 3, 22), (1943, 4, 25), (2000, 4, 23), (2008, 3, 23), (2011, 4, 24), (2024, 3, 31), (2025, 4, 20),
            (2026, 4, 5), (2027, 3, 28), (2038, 4, 25), (2049, 4, 18), (2285, 3, 22),
        ])
    func easter(_ year: Int, _ month: Int, _ day: Int) {
        #expect(CivilDay.easter(year) == CivilDay(year, month, day))
    }

    static let swedishYears: [(Int, String)] = [
        (1999, "01-01 01-06 04-02 04-04 04-05 05-01 05-13 05-23 05-24 06-25 06-26 11-06 12-24 12-25 12-26 12-31"),
        (2004, "01-01 01-06 04-09 04-11 04-12 05-01 05-20 05-30 05-31 06-25 06-26 11-06 12-24 12-25 12-26 12-31"),
        (2005, "01-01 01-06 03-25 03-27 03-28 05-01 05-05 05-15 06-06 06-24 06-25 11-05 12-24 12-25 12-26 12-31"),
        (2020, "01-01 01-06 04-10 04-12 04-13 05-01 05-21 05-31 06-06 06-19 06-20 10-31 12-24 12-25 12-26 12-31"),
        (2026, "01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-19 06-20 10-31 12-24 12-25 12-26 12-31"),
        (2028, "01-01 01-06 04-14 04-16 04-17 05-01 05-25 06-04 06-06 06-23 06-24 11-04 12-24 12-25 12-26 12-31"),
    ]

    @Test("of Sweden, with the eves on which nobody works", arguments: swedishYears)
    func sweden(_ year: Int, _ days: String) {
        #expect(told(.country(.sweden), year) == days)
    }

    static let japaneseYears: [(Int, String)] = [
        (1986, "01-01 01-15 02-11 03-21 04-29 05-03 05-05 09-15 09-23 10-10 11-03 11-23 11-24"),
        (1998, "01-01 01-15 02-11 03-21 04-29 05-03 05-04 05-05 07-20 09-15 09-23 10-10 11-03 11-23 12-23"),
        (2003, "01-01 01-13 02-11 03-21 04-29 05-03 05-05 07-21 09-15 09-23 10-13 11-03 11-23 11-24 12-23"),
        (2006, "01-01 01-02 01-09 02-11 03-21 04-29 05-03 05-04 05-05 07-17 09-18 09-23 10-09 11-03 11-23 12-23"),
        (2009, "01-01 01-12 02-11 03-20 04-29 05-03 05-04 05-05 05-06 07-20 09-21 09-22 09-23 10-12 11-03 11-23 12-23"),
        (
            2019,
            "01-01 01-14 02-11 03-21 04-29 04-30 05-01 05-02 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 09-23 10-14 "
                + "10-22 11-03 11-04 11-23"
        ),
        (
            2020,
            "01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-23 07-24 08-10 09-21 09-22 11-03 11-23"
        ),
        (2021, "01-01 01-11 02-11 02-23 03-20 04-29 05-03 05-04 05-05 07-22 07-23 08-08 08-09 09-20 09-23 11-03 11-23"),
        (
            2026,
            "01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23"
        ),
        (2032, "01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-21 09-22 10-11 11-03 11-23"),
    ]

    @Test("of Japan, with substitutes and days between", arguments: japaneseYears)
    func japan(_ year: Int, _ days: String) {
        #expect(told(.country(.japan), year) == days)
    }

    /// Counted in another program's calendars.
    @Test("are as many over the decades as others count") func counts() {
        #expect((1990...2050).map { Set(HolidayCountry.sweden.days(in: $0)).count }.reduce(0, +) == 974)
        #expect((1986...2050).map { HolidayCountry.japan.days(in: $0).count }.reduce(0, +) == 1_115)
    }

    @Test("of a file come once, every year, or as long as they are said to")
    func file() {
        let event = HolidayFile.Event(
            start: CivilDay(2024, 12, 30), length: 4, everyYears: 2, until: CivilDay(2029, 1, 1),
            exceptions: [CivilDay(2026, 12, 30)])
        let holiday = Holiday.file(HolidayFile(name: "x.ics", events: [event]))
        #expect(told(holiday, 2024) == "12-30 12-31")
        #expect(told(holiday, 2025) == "01-01 01-02")
        #expect(told(holiday, 2026) == "")
        #expect(told(holiday, 2028) == "12-30 12-31")
        #expect(told(holiday, 2029) == "01-01 01-02")
        #expect(told(holiday, 2030) == "")
        let counted = HolidayFile.Event(start: CivilDay(2024, 2, 29), everyYears: 1, count: 5)
        #expect(told(.file(HolidayFile(name: "x.ics", events: [counted])), 2025) == "")
        #expect(told(.file(HolidayFile(name: "x.ics", events: [counted])), 2028) == "02-29")
        #expect(told(.yearly(month: 2, day: 29), 2027) == "")
    }
}
