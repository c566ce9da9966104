import Helpdesk
import Primitives
import Testing

@testable import Desk

@Suite("Who is on call, at a desk on disk") struct RotaTests {
    static let settings = """
        [[teams]]
        name = "network"
        \(TestDesk.settings)
        [[rotas]]
        team = "network"
        [[rotas.layers]]
        name = "primary"
        people = ["anna", "bengt"]
        turn = "1d"
        from = "2026-11-01T08:00"
        """

    private func take(_ desk: Desk, _ at: String) throws -> Helpdesk.Rejection? {
        let instant = try #require(Timestamp(rfc3339: at))
        return try desk.perform(.duty(TakeShift(team: "network", at: instant))).rejection
    }

    @Test("is told to all processes, in the order of the journal")
    func shared() throws {
        let work = TestDesk()
        let one = try work.create(settings: Self.settings)
        try one.catchUp()
        let two = try work.open(as: "bengt")
        let place = try two.place()
        let night = try #require(Timestamp(rfc3339: "2026-11-23T08:00:00Z"))
        let before = try one.dutyPlan().onCall(team: "network", at: night).map(\.person)
        #expect(before == ["anna"])
        #expect(try take(two, "2026-11-23T08:00:00Z") == nil)
        try one.catchUp()
        #expect(try one.dutyPlan().onCall(team: "network", at: night).map(\.person) == ["bengt"])
        let (changes, _) = try one.changes(since: place)
        #expect(changes.duty)
        #expect(changes.tickets.isEmpty)
        #expect(try take(one, "2026-11-23T09:00:00Z") == nil, "anna takes her shift back")
        #expect(try two.dutyPlan().onCall(team: "network", at: night).map(\.person) == ["anna"])
    }

    @Test("is decided against what another process recorded before, also when the index has not seen it")
    func newest() throws {
        let work = TestDesk()
        let one = try work.create(settings: Self.settings)
        let two = try work.open(as: "bengt")
        let at = try #require(Timestamp(rfc3339: "2026-11-23T08:00:00Z"))
        let offer = OfferSwap(team: "network", gives: at, to: "bengt")
        let numbers = try one.perform([
            .duty(offer), .duty(TakeShift(team: "network", at: at.advanced(byMilliseconds: 86_400_000))),
        ])
        #expect(numbers.allSatisfy { $0.rejection == nil })
        #expect(try two.perform(.duty(AcceptSwap(1))).rejection == nil)
        #expect(try two.perform(.duty(AcceptSwap(1))).rejection == .duty(.answered(1)))
        #expect(try one.dutyPlan().changes.covers.map(\.number) == [2, 1])
    }

    @Test("is in an index that is made anew")
    func rebuilt() throws {
        let work = TestDesk()
        let desk = try work.create(settings: Self.settings)
        #expect(try take(desk, "2026-11-22T08:00:00Z") == nil)
        #expect(try desk.perform(.duty(RemoveCover(1))).rejection == nil)
        #expect(try take(desk, "2026-11-24T08:00:00Z") == nil)
        let plan = try desk.dutyPlan()
        try DeskFile.removeTree(work.path + "/index")
        let again = try work.open(as: "bengt")
        try again.catchUp()
        #expect(try again.dutyPlan() == plan)
    }

    @Test("is nobody's to undo with the last step on tickets")
    func undo() throws {
        let work = TestDesk()
        let desk = try work.create(settings: Self.settings)
        let ticket = try desk.log("Mail is down")
        try desk.change(ticket.id, StartTicket())
        #expect(try take(desk, "2026-11-22T08:00:00Z") == nil)
        #expect(try desk.lastStep(.undo).parts.map(\.ticket) == [ticket.id])
    }
}
