import Helpdesk
import Primitives
import Testing

private let p1 = TicketClassified(complete, priority: .p1)

private func instant(_ minutes: Int64) -> Timestamp { start.advanced(byMilliseconds: minutes * minute) }

/// DOMAIN.md's targets at every hour of every day.
private let always =
    ClockPolicy(targets: [
        ClockTargets(response: .minutes(15), resolution: .hours(4)),
        ClockTargets(response: .minutes(30), resolution: .hours(8)),
        ClockTargets(response: .hours(4), resolution: .hours(72)),
        ClockTargets(response: .hours(8), resolution: .hours(120)),
        ClockTargets(response: .hours(48), resolution: .hours(240)),
    ]) ?? .standard

/// A desk whose P1 climbs three levels, the first of which calls whoever is on call, and twice.
private var settings: DeskSettings {
    var settings = DeskSettings()
    settings.clocks = always
    settings.teams = [Team(name: "net"), Team(name: "boss")]
    settings.operators = [
        Operator(name: "anna"), Operator(name: "vera", teams: ["boss"]), Operator(name: "bo", teams: ["boss"]),
    ]
    settings.due.escalations = [
        EscalationPolicy(
            name: "critical", priorities: [.p1], repeats: 1,
            levels: [
                EscalationLevel(after: 10 * minute, to: [.onCall("net")]),
                EscalationLevel(after: 20 * minute, to: [.team("net")], kind: .functional),
                EscalationLevel(after: 30 * minute, to: [.team("boss"), .person("anna")]),
            ])
    ]
    return settings
}

private func circumstances(_ minutes: Int64, onCall: [String] = ["chiyo"]) -> Circumstances {
    Circumstances(settings: settings, actor: anna(), now: instant(minutes)) { _, _ in onCall }
}

private func steps(_ ticket: Ticket, _ minutes: Int64, onCall: [String] = ["chiyo"]) -> [any TicketEvent] {
    ticket.dueSteps(circumstances(minutes, onCall: onCall))
}

private func tags(_ events: [any TicketEvent]) -> [String] { events.map { String($0.tag.dropFirst(7)) } }

/// The ticket after these events were recorded at one instant.
private func after(_ ticket: Ticket, _ events: [any TicketEvent], at minutes: Int64) -> Ticket {
    var ticket = ticket
    for event in events {
        ticket.apply(
            RecordedEvent(
                sequence: ticket.lastSequence + 1, subject: .ticket(ticket.id),
                origin: Origin(at: instant(minutes), by: "anna"), happening: .ticket(event)))
    }
    return ticket
}

@Suite("What falls due on clocks")
struct DueClockTests {
    @Test("warns at three quarters, breaches past the target, once")
    func marks() {
        let ticket = fold(at: [(0, logged()), (0, TicketClassified(complete, priority: .p3))])
        #expect(ticket.nextMoment(settings) == instant(180))
        #expect(steps(ticket, 179).isEmpty)
        let warned = steps(ticket, 180)
        #expect(warned.map(described) == [described(TicketWarned(.response, target: 4 * hour, due: instant(240)))])
        let then = after(ticket, warned, at: 180)
        #expect(steps(then, 240).isEmpty)
        let breached = steps(then, 241)
        #expect(breached.map(described) == [described(TicketBreached(.response, target: 4 * hour, due: instant(240)))])
        #expect(steps(after(then, breached, at: 241), 242).isEmpty)
    }

    @Test("are made up for in order when nobody looked, also when the clock stands by then")
    func late() {
        let held = fold(
            at: [(0, logged()), (0, TicketClassified(complete, priority: .p3)), (5 * 1_440, TicketHeld(.vendor))])
        #expect(tags(steps(held, 9 * 1_440)) == ["breached", "warned", "breached"])
        let resolved = after(held, [TicketResolved(.solution, notes: "n")], at: 6 * 1_440)
        #expect(tags(steps(resolved, 7 * 1_440)) == ["breached", "breached"])
        #expect(steps(after(resolved, [TicketClosed()], at: 6 * 1_440), 99 * 1_440).isEmpty)
        #expect(steps(after(held, [TicketCancelled(reason: "r")], at: 6 * 1_440), 99 * 1_440).isEmpty)
    }

    @Test("are recorded again for another target, not for one that held before")
    func retargeted() {
        let first = fold(at: [(0, logged()), (0, TicketClassified(complete, priority: .p5)), (1, TicketStarted())])
        func change(_ ticket: Ticket, _ priority: Priority, at minutes: Int64) -> Ticket {
            let changed = after(ticket, [TicketClassified(complete, priority: priority)], at: minutes)
            return after(changed, steps(changed, minutes), at: minutes)
        }
        let p3 = change(first, .p3, at: 9 * 1_440)
        #expect(p3.attention.marks.map(\.stage) == [.warned, .breached])
        let back = change(change(p3, .p5, at: 9 * 1_440), .p3, at: 9 * 1_440)
        #expect(back.attention.marks.count == 3)
    }

    @Test("wake a hold at its time, however late that is noticed")
    func wakeUp() {
        let held = fold(at: [
            (0, logged()), (0, TicketClassified(complete, priority: .p3)),
            (10, TicketHeld(.scheduled, until: instant(60))),
        ])
        #expect(steps(held, 59).isEmpty)
        let woken = steps(held, 500)
        #expect(woken.map(described) == [described(TicketResumed(.wakeUp))])
        let ticket = after(held, woken, at: 500)
        #expect(ticket.pauses.last?.end == instant(60))
        #expect(ticket.state == .inProgress)
    }

    @Test("close what was resolved long ago, or say once why not")
    func closing() {
        let resolved = fold(at: [(0, logged()), (10, TicketResolved(.solution, notes: "n"))])
        let due = 10 + 7 * 1_440
        #expect(steps(resolved, Int64(due - 1)).isEmpty)
        #expect(steps(resolved, Int64(due)).map(described) == [described(TicketClosed(.time))])
        var strict = settings
        strict.mandatory = [MandatoryRule(before: .closed, fields: [.site])]
        let desk = Circumstances(settings: strict, actor: anna(), now: instant(Int64(due)))
        let said = resolved.dueSteps(desk)
        #expect(said.map(described) == [described(TicketCloseHeldBack(lacks: [.site]))])
        let kept = after(resolved, said, at: Int64(due))
        #expect(kept.dueSteps(desk).isEmpty && kept.nextMoment(strict) == nil)
        var whole = complete
        whole.site = "Norr"
        let filled = after(kept, [TicketClassified(whole, priority: .p3)], at: Int64(due))
        #expect(tags(filled.dueSteps(desk)) == ["closed"])
        strict.due.closeAfter = nil
        #expect(filled.nextMoment(strict) == nil)
    }
}

@Suite("Escalation")
struct EscalationTests {
    private let ticket = fold(at: [(0, logged()), (5, p1)])

    @Test("climbs level by level from when the ticket had its priority, and again as often as is wanted")
    func climb() {
        var ticket = ticket
        var told: [String] = []
        for minutes in Int64(0)...120 {
            let steps = steps(ticket, minutes)
            for case let event as TicketEscalated in steps {
                told.append("\(minutes): \(event.round).\(event.level) \(event.people.joined(separator: ","))")
            }
            ticket = after(ticket, steps, at: minutes)
        }
        #expect(
            told == [
                "15: 1.1 chiyo", "25: 1.2 ", "35: 1.3 anna,bo,vera", "45: 2.1 chiyo", "55: 2.2 ",
                "65: 2.3 anna,bo,vera",
            ])
        #expect(ticket.team == "net" && ticket.watchers == ["anna", "bo", "chiyo", "vera"])
        #expect(ticket.call == .escalated && ticket.nextEscalation(settings) == nil)
    }

    @Test("names each missed level with its own instant")
    func missed() {
        let events = steps(ticket, 40).compactMap { $0 as? TicketEscalated }
        #expect(events.map(\.due) == [instant(15), instant(25), instant(35)])
        #expect(events.allSatisfy { $0.cause == .unacknowledged && $0.isAutomatic })
    }

    @Test("passes over levels that call nobody, and says which")
    func empty() {
        let events = steps(ticket, 15, onCall: []).compactMap { $0 as? TicketEscalated }
        #expect(events.map(\.level) == [2] && events.map(\.skipped) == [[1]])
        var lonely = settings
        lonely.due.escalations[0].levels.removeLast(2)
        let desk = Circumstances(settings: lonely, actor: anna(), now: instant(20))
        let nobody = ticket.dueSteps(desk).compactMap { $0 as? TicketEscalated }
        #expect(nobody.map(\.skipped) == [[1]] && nobody.map(\.people) == [[]])
    }

    @Test("stops when somebody acknowledges, and starts again when that lapses, once")
    func acknowledged() {
        let called = after(ticket, steps(ticket, 15), at: 15)
        let taken = after(called, [TicketAcknowledged()], at: 20)
        #expect(taken.call == nil && taken.nextEscalation(settings) == nil)
        #expect(tags(steps(taken, 49)) == ["breached"] || steps(taken, 49).isEmpty == false)
        let marked = after(taken, steps(taken, 49), at: 49)
        let lapsed = steps(marked, 50)
        #expect(
            lapsed.map(described) == [described(TicketAcknowledgementLapsed(since: instant(20), due: instant(50)))])
        let stale = after(marked, lapsed, at: 50)
        #expect(stale.call == .lapsed && steps(stale, 51).isEmpty)
        let again = steps(stale, 60).compactMap { $0 as? TicketEscalated }
        #expect(again.map(\.cause) == [.lapsed] && again.map(\.level) == [1])
        let renewed = after(after(stale, again, at: 60), [TicketNoted("on it", isPublic: false)], at: 61)
        #expect(renewed.call == nil && renewed.attention.lapsedAt == nil)
    }

    @Test("does not disturb a ticket on hold, and counts from the hold's end")
    func held() {
        let held = after(ticket, [TicketHeld(.vendor, until: instant(600))], at: 6)
        #expect(tags(steps(held, 599)) == [])
        let woken = after(held, steps(held, 600), at: 600)
        #expect(tags(steps(woken, 629)) == [])
        #expect(tags(steps(woken, 630)) == ["acknowledgementLapsed"])
    }

    @Test("asks anew when the acknowledgement is undone")
    func undone() {
        var life = Life()
        life.perform([ClassifyTicket(Classification(impact: .high, urgency: .high))])
        life.perform([AcknowledgeTicket()])
        #expect(life.take(.undo) == .notUndoable(.acknowledge))
    }

    @Test("by hand needs a reason, a place to go and an open ticket")
    func byHand() {
        let given = Given(ticket: ticket, settings: settings)
        var team = TicketEscalated(.functional, cause: .hand)
        team.to = [.team("net")]
        team.team = "net"
        team.reason = "beyond us"
        given.when(EscalateTicket(to: .team("net"), reason: "beyond us")).then(team)
        given.when(EscalateTicket(to: .team("net"), reason: " ")).thenRejected(.required(.reason))
        given.when(EscalateTicket(to: .team("nut"), reason: "r")).thenRejected(
            .unknown(.team, "nut", known: ["net", "boss"]))
        given.when(EscalateTicket(to: .level(4), reason: "r")).thenRejected(
            .unknown(.level, "4", known: ["1", "2", "3"]))
        #expect(!team.isAutomatic && team.aspects == [.ownership])
        let closed = Given(ticket: after(ticket, [TicketCancelled(reason: "r")], at: 7), settings: settings)
        closed.when(EscalateTicket(to: .team("net"), reason: "r")).thenRejected(
            .notFrom(.cancelled, to: .inProgress, allowed: []))
    }

    @Test("by hand to a level goes on from there")
    func byHandToLevel() {
        let desk = circumstances(6)
        let events = (try? EscalateTicket(to: .level(2), reason: "now").decide(ticket, desk)) ?? []
        let climbed = after(ticket, events, at: 6)
        #expect(climbed.nextEscalation(settings)?.level == 3)
        #expect(climbed.nextEscalation(settings)?.at == instant(35))
    }
}

@Suite("Automatic steps and undo")
struct AutomaticTests {
    @Test("are nobody's step, and do not stand before a person's")
    func undo() {
        var life = Life()
        life.perform([AssignTicket(assignee: .to("bengt"))])
        life.now = life.now.advanced(byMilliseconds: 30 * day)
        life.perform([TakeDueSteps()])
        #expect(life.ticket.attention.marks.count == 4)
        #expect(life.take(.undo) == nil)
        #expect(life.ticket.assignee == nil)
        life.perform([TakeDueSteps()])
        #expect(life.take(.redo) == nil)
        #expect(life.ticket.assignee == "bengt")
    }

    @Test("are in nobody's way")
    func conflicts() {
        let events: [any TicketEvent] = [
            TicketWarned(.response, target: 1, due: start), TicketBreached(.response, target: 1, due: start),
            TicketAcknowledgementLapsed(since: start, due: start), TicketEscalated(.functional, cause: .lapsed),
            TicketResumed(.wakeUp), TicketClosed(.time), TicketCloseHeldBack(lacks: []),
        ]
        #expect(events.allSatisfy { $0.isAutomatic && $0.aspects.isEmpty && !$0.isAttendance })
        #expect(ChangeKind(tag: TicketEscalated.tag).isUndoable == false)
    }
}
