import Helpdesk
import Primitives
import Testing

/// Hours and minutes after logging.
private func after(_ hours: Int64, _ minutes: Int64 = 0) -> Timestamp {
    start.advanced(byMilliseconds: hours * hour + minutes * minute)
}

private let p3 = TicketClassified(complete, priority: .p3)
private let p1 = TicketClassified(complete, priority: .p1)

@Suite("Clocks")
struct ClockTests {
    private let policy = ClockPolicy.standard

    private func resolution(_ moments: (Int64, any TicketEvent)...) -> ClockReading {
        fold(at: [(0, logged())] + moments).reading(of: .resolution, policy)
    }

    @Test("have the targets of DOMAIN")
    func targets() {
        let expected: [(Priority, ClockLength, ClockLength, String)] = [
            (.p1, .minutes(15), .hours(4), "24x7"), (.p2, .minutes(30), .hours(8), "24x7"),
            (.p3, .hours(4), .days(3), "business"), (.p4, .hours(8), .days(5), "business"),
            (.p5, .days(2), .days(10), "business"),
        ]
        for (priority, response, resolution, calendar) in expected {
            #expect(policy.targets(for: priority)[.response] == response)
            #expect(policy.targets(for: priority)[.resolution] == resolution)
            #expect(policy.targets(for: priority).calendar == calendar)
        }
        #expect(policy.targets(for: nil) == policy.targets(for: .p3))
        #expect(ClockPolicy(targets: []) == nil)
    }

    @Test("run from the moment of logging and warn at three quarters")
    func running() {
        let ticket = fold(at: [(0, logged()), (10, p1)])
        let response = ticket.reading(of: .response, policy)
        #expect(response.standing == .running(due: after(0, 15)))
        #expect(response.warnsAt == start.advanced(byMilliseconds: 675_000))
        #expect(response.isMet(at: after(0, 15)) == nil)
        #expect(response.isMet(at: after(0, 16)) == false)
        #expect(resolution((10, p1)).standing == .running(due: after(4)))
        #expect(resolution((10, p1)).warnsAt == after(3))
    }

    @Test("stop in time or too late")
    func stopped() {
        let ticket = fold(at: [
            (0, logged()), (1, p1), (15, TicketStarted()), (241, TicketResolved(.solution, notes: "x")),
        ])
        let response = ticket.reading(of: .response, policy)
        #expect(response.standing == .stopped(at: after(0, 15), due: after(0, 15)))
        #expect(response.isMet(at: after(99)) == true)
        let resolution = ticket.reading(of: .resolution, policy)
        #expect(resolution.isMet(at: after(99)) == false)
        #expect(resolution.due == after(4))
        #expect(resolution.warnsAt == nil)
    }

    @Test("pause for the reasons that pause, and only the resolution", arguments: HoldReason.allCases)
    func paused(reason: HoldReason) {
        let pauses: Set<HoldReason> = [.caller, .vendor, .scheduled, .parent]
        let held = resolution((60, p1), (60, TicketHeld(reason)))
        let resumed = resolution((60, p1), (60, TicketHeld(reason)), (180, TicketResumed()))
        if pauses.contains(reason) {
            #expect(held.standing == .paused(since: after(1), left: 3 * hour))
            #expect(held.due == nil)
            #expect(held.isMet(at: after(99)) == nil)
            #expect(resumed.standing == .running(due: after(6)))
            #expect(resumed.warnsAt == after(5))
        } else {
            #expect(held.standing == .running(due: after(4)))
            #expect(resumed.standing == .running(due: after(4)))
        }
        let response = fold(at: [(0, logged()), (60, TicketHeld(reason))]).reading(of: .response, policy)
        // Saturday 08:00: unprioritised is P3, in business hours, so four hours end on Monday at 12:00.
        #expect(response.standing == .stopped(at: after(1), due: after(52)))
    }

    @Test("add up several pauses, also when the reason changes without work between")
    func severalPauses() {
        let reading = resolution(
            (0, p1), (60, TicketHeld(.vendor)), (90, TicketHeld(.problem)), (120, TicketHeld(.caller)),
            (150, TicketResumed()))
        #expect(reading.standing == .running(due: after(5)))
    }

    @Test("say how far beyond the target a pause began")
    func breachedBeforePause() {
        let reading = resolution((0, p1), (300, TicketHeld(.vendor)))
        #expect(reading.standing == .paused(since: after(5), left: -hour))
        #expect(reading.isMet(at: after(5)) == false)
    }

    @Test("go on where they stood when a ticket is reopened")
    func reopened() {
        let resolved = TicketResolved(.solution, notes: "x")
        let reading = resolution((0, p1), (60, resolved), (180, TicketReopened(reason: "again")))
        #expect(reading.standing == .running(due: after(6)))
        let again = resolution((0, p1), (60, resolved), (180, TicketReopened(reason: "again")), (361, resolved))
        #expect(again.isMet(at: after(99)) == false)
        let fromHold = resolution(
            (0, p1), (60, TicketHeld(.vendor)), (90, resolved), (180, TicketReopened(reason: "again")))
        #expect(fromHold.standing == .running(due: after(6)))
    }

    @Test("get another target with another priority and keep their pauses")
    func retargeted() {
        let reading = resolution((0, p3), (60, TicketHeld(.vendor)), (120, TicketResumed()), (130, p1))
        #expect(reading.standing == .running(due: after(5)))
        #expect(reading.target == 4 * hour)
        let overridden = resolution((0, p3), (5, TicketPriorityOverridden(.p2, matrix: .p3, reason: "x")))
        #expect(overridden.standing == .running(due: after(8)))
    }

    @Test("mean nothing once a ticket is cancelled unseen")
    func void() {
        let ticket = fold(at: [(0, logged()), (5, TicketCancelled(reason: "twice"))])
        for clock in Clock.allCases {
            #expect(ticket.reading(of: clock, policy).standing == .void)
            #expect(ticket.reading(of: clock, policy).isMet(at: after(99)) == nil)
        }
        #expect(ticket.nextBreach(policy) == nil)
        let seen = fold(at: [(0, logged()), (5, TicketStarted()), (9, TicketCancelled(reason: "twice"))])
        #expect(seen.reading(of: .response, policy).isMet(at: after(99)) == true)
    }

    @Test("tell the next breach over both")
    func nextBreach() {
        let new = fold(at: [(0, logged()), (1, p1)])
        #expect(new.nextBreach(policy)?.clock == .response)
        #expect(new.nextBreach(policy)?.due == after(0, 15))
        let started = fold(at: [(0, logged()), (1, p1), (5, TicketStarted())])
        #expect(started.nextBreach(policy)?.clock == .resolution)
        #expect(started.nextBreach(policy)?.due == after(4))
        let held = fold(at: [(0, logged()), (1, p1), (5, TicketHeld(.caller))])
        #expect(held.nextBreach(policy) == nil)
        let resolved = fold(at: [(0, logged()), (5, TicketResolved(.solution, notes: "x"))])
        #expect(resolved.nextBreach(policy) == nil)
        let row = QueueRow(new, policy)
        #expect(row.nextBreach == after(0, 15))
        #expect(row.warnsAt == start.advanced(byMilliseconds: 675_000))
    }

    @Test("survive events whose times go backwards")
    func backwards() {
        let ticket = fold(at: [(0, logged()), (60, TicketHeld(.vendor)), (30, TicketResumed())])
        #expect(ticket.pauses.first?.end == after(1))
        #expect(ticket.reading(of: .resolution, policy).standing == .running(due: after(105)))
        #expect(ticket.updatedAt == after(1))
        #expect(WorkCalendar.aroundTheClock.elapsed(from: after(2), to: after(1)) == 0)
    }
}
