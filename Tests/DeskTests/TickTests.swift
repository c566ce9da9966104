import Helpdesk
import Primitives
import Testing

@testable import Desk

@Suite("A tick")
struct TickTests {
    private let place = TestDesk()

    /// Tickets without a priority are answered within half an hour, at any hour.
    private static let plain = "[clocks]\nunprioritised = \"P2\"\n" + TestDesk.settings

    private static let settings =
        plain + """

            [[escalations]]
            name = "all"
            repeat = 1
            [[escalations.levels]]
            after = "10m"
            to = ["person:bengt"]
            """

    private func tags(_ desk: Desk, _ id: TicketID) throws -> [String] {
        try desk.detail(id)?.timeline.compactMap { event in
            if case .ticket(let happened) = event.happening { String(happened.tag.dropFirst(7)) } else { nil }
        } ?? []
    }

    @Test("records what is due, by whoever ticks, and nothing a second time")
    func once() throws {
        let desk = try place.create(settings: Self.settings)
        let id = try desk.log("Mail is down").id
        #expect(try desk.nextMoment() == place.clock.now.advanced(byMilliseconds: 10 * 60_000))
        place.clock.advance(minutes: 5 * 60)
        let report = try place.open(as: "bengt").tick()
        #expect(report.tickets == 1 && report.events == 4)
        try desk.catchUp()
        #expect(try tags(desk, id) == ["logged", "escalated", "escalated", "warned", "breached"])
        #expect(try desk.detail(id)?.timeline.last?.origin.by == "bengt")
        #expect(try desk.tick() == Desk.TickReport())
        // The resolution clock is what comes next.
        #expect(try desk.nextMoment() == desk.ticket(id)?.createdAt.advanced(byMilliseconds: 6 * 3_600_000))
    }

    @Test("rehearsed records nothing")
    func rehearsed() throws {
        let desk = try place.create(settings: Self.plain)
        let id = try desk.log("Mail is down").id
        place.clock.advance(minutes: 5 * 60)
        var told: [String] = []
        let report = try desk.tick(rehearsing: true) { ticket, events in
            told += events.map { $0.tag }
            return true
        }
        #expect(report.events == 2 && told == ["ticket.warned", "ticket.breached"])
        #expect(try tags(desk, id) == ["logged"])
    }

    @Test("takes a thousand tickets in batches, the ones due longest first")
    func many() throws {
        let desk = try place.create(settings: Self.plain)
        _ = try desk.perform((1...1_000).map { .log(LogTicket(title: "Ticket \($0)")) })
        place.clock.advance(minutes: 5 * 60)
        var count = 0
        let stopped = try desk.tick { _, _ in
            count += 1
            return count < 250
        }
        #expect(stopped.tickets == 400 && count == 400 || stopped.tickets >= 250)
        let rest = try desk.tick()
        #expect(stopped.tickets + rest.tickets == 1_000)
        #expect(try desk.tick().tickets == 0)
    }

    @Test("does nothing by a clock that is behind the last record, unless the time was given on purpose")
    func behind() throws {
        let desk = try place.create(settings: Self.plain)
        _ = try desk.log("Mail is down")
        place.clock.advance(minutes: 5 * 60)
        _ = try desk.log("Web is down")
        let newest = place.clock.now
        place.clock.advance(minutes: -2)
        #expect(try desk.tick().isBehind == newest)
        #expect(try desk.clockIsBehind() == newest)
        let clock = place.clock
        let replayed = try Desk.open(
            at: place.path, user: place.user("anna"), clock: { clock.now }, isTimeGiven: true)
        #expect(try replayed.tick().tickets == 1)
        #expect(try desk.tick().isBehind == nil)
        place.clock.advance(minutes: 1)
        #expect(try desk.tick() == Desk.TickReport())
    }

    @Test("is not for somebody who may only read")
    func auditor() throws {
        let desk = try place.create(settings: Self.plain)
        _ = try desk.log("Mail is down")
        place.clock.advance(minutes: 5 * 60)
        #expect(try place.open(as: "vera").nextMoment() == nil)
        #expect(try place.open(as: "anna", .readOnly).nextMoment() == nil)
        #expect(try place.open(as: "anna").nextMoment() != nil)
    }

    @Test("leaves what a person did before it to be undone")
    func undo() throws {
        let desk = try place.create(settings: Self.plain)
        let id = try desk.log("Mail is down").id
        try desk.change(id, TagTicket(add: ["mail"]))
        place.clock.advance(minutes: 5 * 60)
        #expect(try desk.tick().events == 2)
        let step = try desk.lastStep(.undo)
        #expect(step.kinds == [.tags])
        #expect(try desk.take(step).first?.ticket?.tags == [])
    }

    @Test("finds tickets by what the settings say now")
    func changedSettings() throws {
        let desk = try place.create(settings: Self.plain)
        let id = try desk.log("Mail is down").id
        try DeskFile.replace(desk.layout.settings, Self.settings)
        let again = try place.open(as: "anna")
        try again.catchUp()
        #expect(try again.nextMoment() == again.ticket(id)?.createdAt.advanced(byMilliseconds: 10 * 60_000))
    }
}
