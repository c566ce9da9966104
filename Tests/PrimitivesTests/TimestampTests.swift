import Primitives
import Testing

@Suite("Timestamp")
struct TimestampTests {
    @Test(
        "known instants",
        arguments: [
            ("1970-01-01T00:00:00.000Z", 0), ("2026-11-21T03:17:00.123Z", 1_795_231_020_123),
            ("1969-12-31T23:59:59.999Z", -1), ("2000-02-29T12:00:00.000Z", 951_825_600_000),
            ("0000-01-01T00:00:00.000Z", -62_167_219_200_000), ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
        ])
    func knownInstants(text: String, milliseconds: Int64) {
        #expect(Timestamp(rfc3339: text)?.milliseconds == milliseconds)
        #expect(Timestamp(milliseconds: milliseconds).rfc3339 == text)
    }

    @Test(
        "offsets, fractions and separators of RFC 3339",
        arguments: [
            ("2026-11-21T04:17:00+01:00", "2026-11-21T03:17:00.000Z"),
            ("2026-11-20T22:17:00.5-05:00", "2026-11-21T03:17:00.500Z"),
            ("2026-11-21t03:17:00.123999z", "2026-11-21T03:17:00.123Z"),
            ("2026-11-21 03:17:00Z", "2026-11-21T03:17:00.000Z"),
            ("2026-11-21T05:47:00+05:30", "2026-11-21T00:17:00.000Z"),
        ])
    func accepted(text: String, normal: String) {
        #expect(Timestamp(rfc3339: text)?.rfc3339 == normal)
    }

    @Test(
        "what is no instant",
        arguments: [
            "", "2026", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-01-32T00:00:00Z",
            "2026-01-01T24:00:00Z", "2026-01-01T00:60:00Z", "2026-12-31T23:59:60Z", "2026-01-01T00:00:00",
            "2026-01-01T00:00:00.Z", "2026-01-01T00:00:00Zx", "2026-01-01T00:00:00+1:00", "1900-02-29T00:00:00Z",
            "+026-01-01T00:00:00Z", "2026-01-01T00:00:00+24:00",
        ])
    func refused(text: String) {
        #expect(Timestamp(rfc3339: text) == nil)
    }

    @Test("calendar fields and back, day by day over 800 years")
    func civilRoundTrip() {
        var weekday = Timestamp(milliseconds: -5_000_000_000_000).civil.weekday
        for day in 0..<292_194 {
            let instant = Timestamp(milliseconds: -5_000_000_000_000 + Int64(day) * 86_400_000)
            let civil = instant.civil
            let back = Timestamp(
                year: civil.year, month: civil.month, day: civil.day, hour: civil.hour, minute: civil.minute,
                second: civil.second, millisecond: civil.millisecond)
            if back != instant || civil.weekday != weekday {
                Issue.record("\(instant.milliseconds) became \(civil)")
                return
            }
            weekday = weekday % 7 + 1
        }
    }

    @Test("weekdays") func weekdays() {
        #expect(Timestamp(year: 2026, month: 11, day: 21)?.civil.weekday == 6)
        #expect(Timestamp(year: 1969, month: 12, day: 28)?.civil.weekday == 7)
        #expect(Timestamp(year: 1970, month: 1, day: 1)?.civil.weekday == 4)
    }

    @Test("the ends of the range do not trap") func ends() {
        for milliseconds in [Int64.min, Int64.max] {
            let instant = Timestamp(milliseconds: milliseconds)
            #expect(instant.rfc3339.utf8.count == 24)
            _ = instant.civil
            #expect(instant.advanced(byMilliseconds: milliseconds) == instant)
        }
        #expect(Timestamp(milliseconds: .max) - Timestamp(milliseconds: -1) == .max)
    }
}
