import Helpdesk
import Primitives
import SeededRandom
import Testing

private func local(_ text: String) -> Timestamp { instant(text + ":00Z") }

private func plan(_ schedule: Schedule, all: Bool = false) -> Plan {
    Plan(name: "certificates", schedule: schedule, title: "Look for certificates that run out", makesUpForAll: all)
}

/// The occurrences in a stretch of time, to the minute in UTC.
private func times(_ schedule: Schedule, _ from: String, _ to: String) -> [String] {
    plan(schedule).occurrences(after: instant(from + "T00:00:00Z"), through: instant(to + "T00:00:00Z")).map {
        String($0.rfc3339.prefix(16))
    }
}

@Suite("Planned work")
struct PlanTests {
    @Test("comes every day at the same local time before and after clocks are changed")
    func daylightSaving() {
        let daily = Schedule(.day, minute: 8 * 60, zone: stockholm)
        #expect(
            times(daily, "2026-03-28", "2026-03-31") == [
                "2026-03-28T07:00", "2026-03-29T06:00", "2026-03-30T06:00",
            ])
        #expect(
            times(daily, "2026-10-24", "2026-10-27") == [
                "2026-10-24T06:00", "2026-10-25T07:00", "2026-10-26T07:00",
            ])
    }

    @Test("comes once in a night whose hour is skipped, and once in one whose hour is repeated")
    func changedHour() {
        let nightly = Schedule(.day, minute: 2 * 60 + 30, zone: stockholm)
        #expect(times(nightly, "2026-03-28", "2026-03-30") == ["2026-03-28T01:30", "2026-03-29T01:00"])
        #expect(times(nightly, "2026-10-24", "2026-10-26") == ["2026-10-24T00:30", "2026-10-25T00:30"])
    }

    @Test("of a month's 31st comes on the last day of months that have none, leap years included")
    func lastDays() {
        let monthly = Schedule(.months(1, days: [31]))
        #expect(
            times(monthly, "2026-01-15", "2026-06-01") == [
                "2026-01-31T00:00", "2026-02-28T00:00", "2026-03-31T00:00", "2026-04-30T00:00", "2026-05-31T00:00",
            ])
        #expect(times(monthly, "2028-02-01", "2028-03-01") == ["2028-02-29T00:00"])
        let last = Schedule(.months(1, days: [Schedule.Rhythm.lastDay]))
        #expect(times(last, "2026-01-15", "2026-06-01") == times(monthly, "2026-01-15", "2026-06-01"))
        #expect(times(Schedule(.months(1, days: [30, 31])), "2026-02-01", "2026-03-01") == ["2026-02-28T00:00"])
    }

    @Test("comes every quarter, from January or from its first month on, and every year, on the leap day too")
    func longer() {
        let quarter = Schedule(.months(3, days: [1]))
        #expect(
            times(quarter, "2026-01-02", "2026-12-31") == ["2026-04-01T00:00", "2026-07-01T00:00", "2026-10-01T00:00"])
        let shifted = Schedule(.months(3, days: [15]), start: local("2026-02-01T00:00"))
        #expect(
            times(shifted, "2026-01-01", "2026-09-01") == ["2026-02-15T00:00", "2026-05-15T00:00", "2026-08-15T00:00"])
        let leap = Schedule(.year([229]))
        #expect(
            times(leap, "2026-01-01", "2028-12-31") == ["2026-02-28T00:00", "2027-02-28T00:00", "2028-02-29T00:00"])
    }

    @Test("comes on working days, on days of the week, and after a length of time from its start")
    func others() {
        #expect(times(Schedule(.workingDay), "2026-11-19", "2026-11-24").count == 3)
        #expect(times(Schedule(.week([1, 4])), "2026-11-15", "2026-11-29").count == 4)
        let fortnight = Schedule(.length(14 * day), zone: stockholm, start: local("2026-03-16T08:00"))
        #expect(
            times(fortnight, "2026-01-01", "2026-04-20") == [
                "2026-03-16T07:00", "2026-03-30T06:00", "2026-04-13T06:00",
            ])
    }

    @Test("finds the same occurrences in pieces as in one go, and the next as the first of them")
    func pieces() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        let rhythms: [Schedule.Rhythm] = [
            .day, .workingDay, .week([1, 3]), .months(1, days: [31]), .months(3, days: [15]), .length(5 * hour),
        ]
        for rhythm in rhythms {
            let schedule = Schedule(rhythm, minute: 150, zone: stockholm, start: local("2026-01-05T08:00"))
            let all = plan(schedule).occurrences(
                after: instant("2026-01-01T00:00:00Z"), through: instant("2027-01-01T00:00:00Z"))
            var found: [Timestamp] = []
            var from = instant("2026-01-01T00:00:00Z")
            while from < instant("2027-01-01T00:00:00Z") {
                let length = Int64.random(in: 1...20 * day, using: &random)
                let to = min(from.advanced(byMilliseconds: length), instant("2027-01-01T00:00:00Z"))
                found += plan(schedule).occurrences(after: from, through: to)
                let next = plan(schedule).next(after: from)
                #expect(next == all.first { $0 > from } || next.map { $0 > instant("2027-01-01T00:00:00Z") } ?? false)
                from = to
            }
            #expect(found == all, "seed \(seed), \(rhythm)")
        }
    }

    @Test("that was missed is made up for by the latest, which says how many, or by all")
    func missed() throws {
        let last = instant("2026-11-16T08:00:00Z")
        let now = instant("2026-11-20T12:00:00Z")
        let daily = Schedule(.day, minute: 8 * 60)
        let latest = plan(daily)
        #expect(latest.due(after: last, at: now) == [instant("2026-11-20T08:00:00Z")])
        #expect(plan(daily, all: true).due(after: last, at: now).count == 4)
        let desk = Circumstances(settings: DeskSettings(), actor: anna(), now: now)
        let events = try LogPlanned(latest, due: instant("2026-11-20T08:00:00Z")).decide(
            after: last, hasRunbook: false, desk)
        let logged = try #require(events.first as? TicketLogged)
        #expect(logged.planned?.occurrence.missed == 3)
        #expect(throws: Rejection.nothingToChange) {
            try LogPlanned(latest, due: last).decide(after: last, hasRunbook: false, desk)
        }
    }

    @Test("leads to a ticket with team, runbook, classification and priority, by one event")
    func ticket() throws {
        var work = plan(Schedule(.day))
        (work.team, work.runbook, work.type) = ("platform", ArticleID(7), .change)
        work.classification = Classification(
            category: CategoryPath("platform", "certificate"), impact: .high, urgency: .medium, services: ["servers"])
        let desk = Circumstances(settings: DeskSettings(), actor: anna(), now: start)
        let events = try LogPlanned(work, due: start).decide(
            after: start.advanced(byMilliseconds: -day), hasRunbook: true, desk)
        let ticket = fold(events, id: TicketID(.change, 5))
        #expect(ticket.team == "platform" && ticket.articles == [ArticleID(7)] && ticket.priority == .p2)
        #expect(ticket.planned == PlannedOccurrence(plan: "certificates", due: start))
        #expect(ticket.acknowledgedAt == nil && ticket.state == .new && ticket.reassignmentCount == 0)
    }
}
