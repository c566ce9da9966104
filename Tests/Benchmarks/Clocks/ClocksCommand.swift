import ArgumentParser
import Desk
import Helpdesk
import Primitives

/// Reckons the clocks of every open ticket of a desk, beside walking day by day.
struct ClocksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clocks",
        abstract: "Measure the clocks of all open tickets of a desk, beside reckoning them day by day.")

    @Option(help: "The desk's directory; it is only read.") var desk: String
    @Option(help: "How often.") var rounds = 50

    func run() throws {
        let desk = try Desk.open(at: desk)
        _ = try desk.catchUp()
        var tickets: [Ticket] = []
        try desk.forEachTicket(try Filter(parsing: "state:open", me: desk.actor.name)) { ticket in
            tickets.append(ticket)
            return true
        }
        show("\(tickets.count) open tickets, \(tickets.count { !$0.pauses.isEmpty }) with pauses")
        let zone = ZoneNames.zone("Europe/Stockholm")?.table ?? .utc
        var lines: [Comparison] = []
        lines += try compare("as the desk has it", desk.settings.clocks, tickets)
        for builtIn in [BuiltInCalendar.business, .sweden] {
            let calendar = builtIn.calendar(in: zone)
            let targets = ClockPolicy.standardTargets.map { targets in
                ClockTargets(response: targets.response, resolution: targets.resolution, calendar: calendar.name)
            }
            guard let policy = ClockPolicy(targets: targets, calendars: [calendar]) else { continue }
            lines += try compare("all in \(builtIn.rawValue)", policy, tickets)
        }
        show(Report.table(lines))
    }

    private func compare(_ name: String, _ policy: ClockPolicy, _ tickets: [Ticket]) throws -> [Comparison] {
        func reckon() -> Int64 {
            tickets.reduce(0) { $0 &+ ($1.nextBreach(policy)?.due.milliseconds ?? 0) }
        }
        // The years of the calendars are made on the first question and kept.
        let first = timed { reckon() }
        var seconds: [Double] = []
        for _ in 0..<rounds {
            let again = timed { reckon() }
            guard again.value == first.value else { throw ValidationError("the clocks say different things") }
            seconds.append(again.seconds)
        }
        let slow = timed { tickets.reduce(0 as Int64) { $0 &+ (DayByDay(policy, $1).nextBreach?.milliseconds ?? 0) } }
        guard slow.value == first.value else { throw ValidationError("day by day, the clocks say something else") }
        return [
            Comparison(
                "both clocks of all open, " + name, "ms", Samples(seconds: seconds),
                beside: ("day by day", Samples(slow.seconds * 1_000)), aim: 5),
            Comparison("the first time, " + name, "ms", Samples(first.seconds * 1_000)),
        ]
    }
}

/// The next breach of a ticket as one would first write it: every day from the beginning on, hour span by hour span.
private struct DayByDay {
    private let policy: ClockPolicy
    private let ticket: Ticket

    init(_ policy: ClockPolicy, _ ticket: Ticket) {
        self.policy = policy
        self.ticket = ticket
    }

    var nextBreach: Timestamp? {
        guard ticket.state.isOpen else { return nil }
        return Clock.allCases.compactMap { due($0) }.min()
    }

    private func due(_ clock: Clock) -> Timestamp? {
        if clock == .response ? ticket.acknowledgedAt != nil : ticket.resolvedAt != nil { return nil }
        let terms = policy.terms(of: clock, for: ticket)
        let pauses = clock == .response ? [] : ticket.pauses
        if let last = pauses.last, last.end == nil { return nil }
        var left = terms.target
        var from = ticket.createdAt
        for pause in pauses {
            if from < pause.start {
                let (end, used) = walk(terms.calendar, from, until: pause.start, working: left)
                if used == left { return end }
                left -= used
            }
            if let end = pause.end { from = max(from, end) }
        }
        return walk(terms.calendar, from, until: Timestamp(milliseconds: .max), working: left).end
    }

    /// Where so much working time ends, or how much of it there was.
    private func walk(
        _ calendar: WorkCalendar, _ start: Timestamp, until end: Timestamp, working: Int64
    ) -> (end: Timestamp, used: Int64) {
        guard let week = calendar.week else {
            let used = min(working, end - start)
            return (start.advanced(byMilliseconds: used), used)
        }
        let day: Int64 = 86_400_000
        var used: Int64 = 0
        var date = CivilDay(number: Int(calendar.zone.localFields(start).milliseconds / day))
        while true {
            let isFree = calendar.holidays.contains { $0.days(in: date.fields.year).contains(date) }
            for span in isFree ? [] : week.days[date.weekday - 1] {
                let midnight = Int64(date.number) * day
                func instant(_ minute: Int) -> Timestamp {
                    calendar.zone.instant(fromLocal: Timestamp(milliseconds: midnight + Int64(minute) * 60_000))
                }
                let from = max(start, instant(span.start))
                let to = min(end, instant(span.end))
                guard from < to else { continue }
                if used + (to - from) >= working { return (from.advanced(byMilliseconds: working - used), working) }
                used += to - from
            }
            date = CivilDay(number: date.number + 1)
            if Int64(date.number) * day - day > end.milliseconds { return (end, used) }
        }
    }
}
