import Primitives
import Testing

@testable import Wording

@Suite("Times in words")
struct TimeWordsTests {
    private let words = Catalogue.english
    private let minute: Int64 = 60_000

    @Test(
        "lengths have their two largest parts",
        arguments: [
            (0, "0 min"), (59, "59 min"), (60, "1 h"), (134, "2 h 14 min"), (1_440, "1 d"), (4_620, "3 d 5 h"),
            (20_000, "13 d"), (-12, "12 min"),
        ])
    func spans(_ minutes: Int64, _ text: String) {
        #expect(words.span(minutes * minute) == text)
    }

    @Test("a narrow column gets four characters", arguments: [0, 59, 60, 2_879, 2_880, 100_000, 1_000_000, 9_999_999])
    func short(_ minutes: Int64) {
        #expect(words.shortSpan(minutes * minute).count <= 6)
    }

    @Test("a breach is told from before and from after")
    func breach() {
        let now = Timestamp(milliseconds: 1_000_000_000_000)
        #expect(words.breach(now.advanced(byMilliseconds: 134 * minute), now: now) == "in 2 h 14 min")
        #expect(words.breach(now.advanced(byMilliseconds: -12 * minute), now: now) == "12 min over")
    }

    @Test("days near by have names, in local time")
    func days() throws {
        let now = try #require(Timestamp(year: 2026, month: 11, day: 21, hour: 23, minute: 30))
        let zone = ZoneTable(before: 3_600)
        #expect(words.time(now, now: now, zone: .utc) == "today 23:30")
        #expect(words.time(now, now: now, zone: zone) == "today 00:30")
        #expect(words.time(now.advanced(byMilliseconds: -60 * minute), now: now, zone: zone) == "yesterday 23:30")
        let past = try #require(Timestamp(year: 2025, month: 3, day: 2, hour: 4, minute: 5))
        #expect(words.time(past, now: now, zone: .utc) == "2 Mar 2025 04:05")
    }

    @Test("a zone's changes are found to the minute, and local times are read back, around both of them")
    func zone() throws {
        let spring = try #require(Timestamp(year: 2026, month: 3, day: 29, hour: 1))
        let autumn = try #require(Timestamp(year: 2026, month: 10, day: 25, hour: 1))
        let start = try #require(Timestamp(year: 2025, month: 1, day: 1))
        let end = try #require(Timestamp(year: 2027, month: 1, day: 1))
        let zone = ZoneTable(from: start, to: end) { $0 >= spring && $0 < autumn ? 7_200 : 3_600 }
        #expect(zone.changes.map(\.from) == [spring, autumn])
        for instant in [spring, autumn] {
            for minutes in [-200, -61, 0, 1, 61, 200] as [Int64] {
                let moment = instant.advanced(byMilliseconds: minutes * minute)
                let fields = moment.advanced(byMilliseconds: Int64(zone.seconds(at: moment)) * 1_000)
                let back = zone.instant(fromLocal: fields)
                let shown = back.advanced(byMilliseconds: Int64(zone.seconds(at: back)) * 1_000)
                #expect(shown == fields)
            }
        }
    }

    @Test("ASCII has no sign of another alphabet left in the catalogue")
    func ascii() {
        let plain = words.inASCII
        for phrase in Phrase.all { #expect(plain(phrase).utf8.allSatisfy { $0 < 0x80 }, "\(phrase.key)") }
    }
}
