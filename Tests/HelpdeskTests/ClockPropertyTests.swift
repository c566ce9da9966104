import Helpdesk
import Primitives
import SeededRandom
import Testing

/// A calendar beside the one that reckons it minute by minute.
private struct Pair: Sendable, CustomTestStringConvertible {
    let calendar: WorkCalendar
    let slow: SlowClock
    var testDescription: String { calendar.name }

    init(_ name: String, _ zone: ZoneTable, _ days: [[(Int, Int)]], _ holidays: [Holiday] = []) {
        let spans = days.map { $0.compactMap { WorkWeek.Span($0.0, $0.1) } }
        let week = WorkWeek(spans) ?? BuiltInCalendar.business.week
        if let week {
            calendar = WorkCalendar(name: name, zone: zone, week: week, holidays: holidays)
        } else {
            calendar = .aroundTheClock
        }
        let free = holidays.flatMap { holiday in (2024...2029).flatMap { holiday.days(in: $0) } }
        slow = SlowClock(zone: zone, hours: days.map { $0.map { $0.0..<$0.1 } }, holidays: Set(free))
    }

    private static let office = [(480, 720), (780, 1_020)]
    private static let night = [(0, 360), (1_320, 1_440)]

    static let all: [Pair] = [
        Pair("office", TestZone.stockholm, Array(repeating: office, count: 5) + [[], []], [.country(.sweden)]),
        Pair("night", TestZone.stockholm, Array(repeating: night, count: 7)),
        Pair("repeated", TestZone.stockholm, Array(repeating: [(90, 150), (165, 200)], count: 7), [.easter(0)]),
        Pair("whole days", TestZone.stockholm, Array(repeating: [(0, 1_440)], count: 7), [.yearly(month: 12, day: 25)]),
        Pair(
            "tokyo", TestZone.tokyo, Array(repeating: [(540, 720), (780, 1_080)], count: 6) + [[]], [.country(.japan)]),
        Pair("half an hour", TestZone.lordHowe, Array(repeating: [(60, 100), (110, 240)], count: 7)),
        Pair("leap day", .utc, Array(repeating: office, count: 7), [.yearly(month: 2, day: 29)]),
    ]
}

/// Days around which something changes: summer time, New Year, 29 February, Easter, holidays of Japan.
private let places = ["2026-03-27", "2026-10-23", "2026-12-30", "2028-02-28", "2026-04-02", "2026-09-18"]
    .compactMap { Timestamp(rfc3339: $0 + "T00:00:00Z") }

@Suite("Working time")
struct WorkingTimeTests {
    @Test("is what walking minute by minute finds", arguments: Pair.all)
    fileprivate func walked(_ pair: Pair) {
        var random = SeededGenerator(seed: 42)
        for place in places {
            let start = place.advanced(byMilliseconds: Int64.random(in: 0...2_880, using: &random) * minute)
            var worked: Int64 = 0
            for step in 0..<(4 * 1_440) as Range<Int64> {
                let here = start.advanced(byMilliseconds: step * minute)
                if step % 97 == 0 { #expect(pair.calendar.elapsed(from: start, to: here) == worked * minute) }
                guard pair.slow.counts(here) else { continue }
                worked += 1
                let end = here.advanced(byMilliseconds: minute)
                if worked % 31 == 1 { #expect(pair.calendar.instant(after: start, working: worked * minute) == end) }
            }
        }
    }

    @Test("adds up, and finds its way back", arguments: Pair.all)
    fileprivate func laws(_ pair: Pair) {
        var random = SeededGenerator(seed: 7)
        let calendar = pair.calendar
        for _ in 0..<300 {
            let a = places[0].advanced(byMilliseconds: Int64.random(in: 0...40_000_000_000, using: &random))
            let b = a.advanced(byMilliseconds: Int64.random(in: 0...9_000_000_000, using: &random))
            let c = b.advanced(byMilliseconds: Int64.random(in: 0...9_000_000_000, using: &random))
            #expect(
                calendar.elapsed(from: a, to: b) + calendar.elapsed(from: b, to: c) == calendar.elapsed(from: a, to: c))
            let working = Int64.random(in: 1...900_000_000, using: &random)
            let end = calendar.instant(after: a, working: working)
            #expect(calendar.elapsed(from: a, to: end) == working)
            #expect(calendar.elapsed(from: a, to: end.advanced(byMilliseconds: -1)) == working - 1)
            let stretches = calendar.stretches(from: a, to: b)
            #expect(stretches.reduce(0) { $0 + ($1.upperBound - $1.lowerBound) } == calendar.elapsed(from: a, to: b))
        }
    }

    @Test("ends with the years that calendars know")
    func ends() throws {
        let calendar = BuiltInCalendar.business.calendar(in: .utc)
        let end = try #require(Timestamp(year: 2200, month: 1, day: 1))
        #expect(calendar.instant(after: end, working: minute) == end)
        #expect(calendar.elapsed(from: end, to: Timestamp(milliseconds: .max)) == 0)
        #expect(
            calendar.elapsed(from: Timestamp(milliseconds: .min), to: Timestamp(milliseconds: -3_000_000_000_000)) == 0)
        #expect(calendar.elapsed(from: start, to: start.advanced(byMilliseconds: -day)) == 0)
        #expect(calendar.instant(after: start, working: -5) == start)
    }
}

@Suite("Clocks of random histories")
struct ClockPropertyTests {
    private static let targets: [(response: Int64, resolution: Int64)] = [
        (15, 240), (30, 480), (60, 960), (90, 1_200), (120, 1_440),
    ]

    private func policy(_ pair: Pair) -> ClockPolicy? {
        let targets = Self.targets.map { target in
            ClockTargets(
                response: .minutes(target.response), resolution: .minutes(target.resolution),
                calendar: pair.calendar.name)
        }
        return ClockPolicy(targets: targets, calendars: [pair.calendar])
    }

    @Test("say what walking minute by minute finds, and explain how", arguments: Pair.all)
    fileprivate func walked(_ pair: Pair) throws {
        let policy = try #require(self.policy(pair))
        for seed in 0..<48 as Range<UInt64> {
            var history = RandomHistory(seed: seed)
            let events = history.events(from: places[Int(seed) % places.count])
            var ticket: Ticket?
            for event in events { Ticket.fold(event, into: &ticket) }
            let folded = try #require(ticket)
            for clock in Clock.allCases {
                let target = policy.terms(of: clock, for: folded).target
                let expected = pair.slow.reading(clock, folded, target: target)
                #expect(folded.reading(of: clock, policy).standing == expected, "\(clock), seed \(seed)")
                let now = folded.updatedAt.advanced(byMilliseconds: 90 * minute)
                let told = try #require(ClockExplanation(clock, of: events, policy, now: now, everyStretch: true))
                let sum = try #require(ClockExplanation(clock, of: events, policy, now: now))
                #expect(told.used == sum.used, "\(clock), seed \(seed)")
                for (one, next) in zip(told.segments, told.segments.dropFirst()) { #expect(one.end == next.start) }
                switch expected {
                case .running(let due): #expect((told.left < 0 || told.left == 0 && now > due) == (now > due))
                case .paused(_, let left): #expect(told.left == left, "\(clock), seed \(seed)")
                case .stopped, .void: break
                }
            }
        }
    }
}

/// Lives of tickets, some of them told by a machine whose clock jumps.
private struct RandomHistory {
    private var random: SeededGenerator
    private var state = TicketState.new

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func events(from place: Timestamp) -> [RecordedEvent] {
        var at = place.advanced(byMilliseconds: Int64.random(in: 0...2_880, using: &random) * minute)
        var events: [RecordedEvent] = []
        func record(_ event: any TicketEvent) {
            events.append(
                RecordedEvent(
                    sequence: Int64(events.count + 1), subject: .ticket(TicketID(.incident, 1)),
                    origin: Origin(at: at, by: "anna"), happening: .ticket(event)))
        }
        record(logged())
        for _ in 0..<Int.random(in: 1...9, using: &random) {
            let jumps = Int.random(in: 0..<5, using: &random) == 0
            at = at.advanced(byMilliseconds: Int64.random(in: jumps ? -400...0 : 0...500, using: &random) * minute)
            if let event = next() { record(event) }
        }
        return events
    }

    private mutating func next() -> (any TicketEvent)? {
        if Int.random(in: 0..<4, using: &random) == 0 {
            return TicketClassified(complete, priority: Priority.allCases.randomElement(using: &random))
        }
        switch state {
        case .new:
            state = .inProgress
            return TicketStarted()
        case .triaged, .inProgress:
            let choice = Int.random(in: 0..<8, using: &random)
            if choice == 0 { return end(.cancelled, TicketCancelled(reason: "x")) }
            return choice < 3 ? end(.resolved, TicketResolved(.solution, notes: "x")) : hold()
        case .onHold:
            switch Int.random(in: 0..<6, using: &random) {
            case 0: return end(.resolved, TicketResolved(.solution, notes: "x"))
            case 1: return hold()
            default: return end(.inProgress, TicketResumed())
            }
        case .resolved: return end(.inProgress, TicketReopened(reason: "x"))
        default: return nil
        }
    }

    private mutating func hold() -> any TicketEvent {
        state = .onHold
        return TicketHeld(HoldReason.allCases.randomElement(using: &random) ?? .vendor)
    }

    private mutating func end(_ next: TicketState, _ event: any TicketEvent) -> any TicketEvent {
        state = next
        return event
    }
}
