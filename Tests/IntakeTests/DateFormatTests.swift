import Intake
import Testing

@Suite("Date formats")
struct DateFormatTests {
    @Test(
        "read what they describe",
        arguments: [
            ("D/M/YYYY hh:mm", "29/2/2016 04:40", "2016-02-29T04:40:00.000Z"),
            ("D/M/YYYY hh:mm", "01/12/2016 23:59", "2016-12-01T23:59:00.000Z"),
            ("YYYY-MM-DDThh:mm:ssZ", "2026-11-21T03:17:00Z", "2026-11-21T03:17:00.000Z"),
            ("YYYY-MM-DDThh:mm:ssZ", "2026-11-21T03:17:00+02:00", "2026-11-21T01:17:00.000Z"),
            ("YYYY-MM-DDThh:mm:ssZ", "2026-11-21T03:17:00-0530", "2026-11-21T08:47:00.000Z"),
            ("YYYY-MM-DDThh:mm:ss.fZ", "2026-11-21T03:17:00.5Z", "2026-11-21T03:17:00.500Z"),
            ("YYYY-MM-DDThh:mm:ss.fZ", "2026-11-21T03:17:00.123456Z", "2026-11-21T03:17:00.123Z"),
            ("YYYYMMDD", "20261121", "2026-11-21T00:00:00.000Z"),
            ("M/D/YYYY, h.m", "2/3/2026, 4.5", "2026-02-03T04:05:00.000Z"),
        ])
    func reads(pattern: String, text: String, expected: String) throws {
        let format = try #require(DateFormat(pattern))
        #expect(format.timestamp(text)?.rfc3339 == expected)
    }

    @Test(
        "refuse everything else",
        arguments: [
            ("D/M/YYYY hh:mm", "30/2/2016 04:40"), ("D/M/YYYY hh:mm", "29/2/2016 4:40"),
            ("D/M/YYYY hh:mm", "29/2/2016 04:40 "), ("D/M/YYYY hh:mm", "29-2-2016 04:40"),
            ("D/M/YYYY hh:mm", "29/2/16 04:40"), ("D/M/YYYY hh:mm", "29/2/2016 24:00"), ("D/M/YYYY hh:mm", ""),
            ("YYYY-MM-DDThh:mm:ssZ", "2026-11-21T03:17:00"), ("YYYY-MM-DDThh:mm:ssZ", "2026-11-21T03:17:00+2:00"),
        ])
    func refuses(pattern: String, text: String) throws {
        #expect(try #require(DateFormat(pattern)).timestamp(text) == nil)
    }

    @Test(
        "must have a year, a month and a day, each once",
        arguments: [
            "", "hh:mm", "YY-MM-DD", "YYYY-MM", "YYYY-MMM-DD", "YYYY-MM-DD D", "YYYYY-M-D", "D/M/YYYY ZZ",
        ])
    func patterns(pattern: String) {
        #expect(DateFormat(pattern) == nil)
    }
}
