import Primitives
import Testing

@testable import Practice

@Suite("The story's times")
struct StoryCalendarTests {
    static let starts = [
        "2026-11-21T08:30:00.000Z", "2026-11-23T00:05:00.000Z", "2026-03-30T06:00:00.000Z",
        "2026-07-01T22:15:00.000Z", "2028-02-29T12:00:00.000Z",
    ]

    @Test("in order and in the past, whenever the demo is started", arguments: starts)
    func ordered(start: String) throws {
        let now = try #require(Timestamp(rfc3339: start))
        let calendar = StoryCalendar(now: now)
        for ticket in try PracticeStory().tickets {
            let instants = calendar.instants(of: ticket.steps.map(\.at))
            #expect(instants.count == ticket.steps.count)
            #expect(zip(instants, instants.dropFirst()).allSatisfy { $0 < $1 }, "\(ticket.key)")
            #expect(instants.allSatisfy { $0 < now }, "\(ticket.key)")
        }
    }

    @Test("working days are counted back over the weekend, in Stockholm's time")
    func workdays() throws {
        let calendar = StoryCalendar(now: try #require(Timestamp(rfc3339: "2026-11-23T09:00:00Z")))  // a Monday
        let moments: [StoryMoment] = [.workday(daysAgo: 1, minuteOfDay: 8 * 60 + 14), .afterPrevious(minutes: 5)]
        #expect(
            calendar.instants(of: moments).map(\.rfc3339) == ["2026-11-20T07:14:00.000Z", "2026-11-20T07:19:00.000Z"])
    }

    @Test("a summer morning is two hours ahead of UTC, also when told in winter")
    func summer() throws {
        let calendar = StoryCalendar(now: try #require(Timestamp(rfc3339: "2026-10-26T09:00:00Z")))  // the day after
        #expect(
            calendar.instants(of: [.workday(daysAgo: 1, minuteOfDay: 480)]).map(\.rfc3339)
                == ["2026-10-23T06:00:00.000Z"])
    }

    @Test("what can't have happened yet is moved before now")
    func clamped() throws {
        let now = try #require(Timestamp(rfc3339: "2026-11-21T08:30:00Z"))
        let instants = StoryCalendar(now: now).instants(of: [
            .beforeNow(minutes: 3), .afterPrevious(minutes: 60), .afterPrevious(minutes: 60),
        ])
        #expect(instants.last == now.advanced(byMilliseconds: -60_000))
    }
}
