import Helpdesk
import Primitives
import Testing

@testable import Desk

@Suite("Major incidents") struct MajorTests {
    let place = TestDesk()

    private func rule(_ outcome: Outcome) -> String? {
        if case .rule(let obstacle)? = outcome.rejection { obstacle.rule } else { nil }
    }

    private func ids(_ count: Int, _ desk: Desk) throws -> [TicketID] {
        try desk.perform((1...count).map { .log(LogTicket(title: "Call \($0)")) }).compactMap { $0.ticket?.id }
    }

    @Test("are declared by whoever has the right, and led on by those in them")
    func rights() throws {
        let anna = try place.create()
        let id = try ids(1, anna)[0]
        let bengt = try place.open(as: "bengt")
        let wish = DeclareMajor(MajorTeam(commander: "anna"))
        #expect(try bengt.change(id, wish).rejection == .notPermitted(.declareMajor, role: .agent))
        try anna.change(id, wish)
        #expect(try anna.counts().major == 1)
        #expect(
            try anna.page(QueueRequest(filter: Filter(parsing: "major", me: "anna"), limit: 9, now: anna.now)).rows
                .count == 1)
        let roles = ChangeMajor(MajorTeam(commander: "bengt", roles: [.scribe: "vera"]), every: 30)
        #expect(try bengt.change(id, roles).rejection == .notPermitted(.declareMajor, role: .agent))
        try anna.change(id, roles)
        #expect(try bengt.change(id, ChangeMajor(MajorTeam(commander: "anna"))).rejection == nil)
        #expect(rule(try anna.change(id, wish)) == "major.already")
        #expect(
            rule(try anna.change(id, ChangeMajor(MajorTeam(commander: "anna"), every: 0))) == "communication.distance")
        try anna.change(id, EndMajor(reason: "half is back"))
        #expect(try anna.counts().major == 0)
        #expect(try anna.ticket(id)?.parts.major.wasDeclared == true)
        #expect(rule(try anna.change(id, EndMajor(reason: "x"))) == "major.not")
        _ = try anna.take(try anna.lastStep(.undo))
        #expect(try anna.counts().major == 1)
    }

    @Test("are wholes, never parts")
    func wholes() throws {
        let anna = try place.create()
        let tickets = try ids(3, anna)
        try anna.change(tickets[0], DeclareMajor(MajorTeam(commander: "anna")))
        #expect(rule(try anna.change(tickets[0], RelateTicket(.parent, tickets[1]))) == "relation.major-child")
        #expect(rule(try anna.change(tickets[0], MergeTicket(into: tickets[1]))) == "merge.major")
        try anna.change(tickets[2], RelateTicket(.parent, tickets[0]))
        #expect(rule(try anna.change(tickets[2], DeclareMajor(MajorTeam(commander: "anna")))) == "major.part")
        // Ended, made part of another, and then the end undone: no longer possible.
        try anna.change(tickets[2], UnrelateTicket(.parent, tickets[0]))
        try anna.change(tickets[0], EndMajor(reason: "x"))
        try place.open(as: "bengt").change(tickets[0], RelateTicket(.parent, tickets[1]))
        #expect(rule(try anna.take(try anna.lastStep(.undo))[0]) == "major.part")
    }

    @Test("ask for what the settings want of them")
    func mandatory() throws {
        let anna = try place.create()
        let id = try ids(1, anna)[0]
        try anna.change(
            id,
            ClassifyTicket(
                Classification(category: CategoryPath("mail"), impact: .low, urgency: .low, services: ["mail"])))
        try anna.change(id, DeclareMajor(MajorTeam(commander: "anna")))
        #expect(
            try anna.change(id, ResolveTicket(.solution, notes: "x")).rejection == .missing([.cause], before: .resolved)
        )
        #expect(try anna.change(id, ResolveTicket(.solution, notes: "x", cause: "disk")).rejection == nil)
    }

    @Test("are resolved with their parts, which say why they can't; all of it is undone at once")
    func cascade() throws {
        let anna = try place.create(
            settings: TestDesk.settings + "\n[[mandatory]]\nbefore = \"resolved\"\nfields = [\"site\"]\n")
        let tickets = try ids(4, anna)
        for id in tickets.dropLast() {
            try anna.change(id, ClassifyTicket(Classification(site: "north")))
        }
        for id in tickets.dropFirst() { try anna.change(id, RelateTicket(.parent, tickets[0])) }
        #expect(rule(try anna.change(tickets[1], ResolvePart(of: tickets[0]))) == "major.whole-open")
        let before = try tickets.map { try anna.ticket($0)?.asSeen }
        let commands =
            [Command.change(tickets[0], ResolveTicket(.workaround, notes: "restarted", cause: "disk"), seen: nil)]
            + tickets.dropFirst().map { .change($0, ResolvePart(of: tickets[0]), seen: nil) }
        let outcomes = try anna.perform(commands)
        #expect(outcomes.map { $0.rejection == nil } == [true, true, true, false])
        #expect(outcomes[3].rejection == .missing([.site], before: .resolved))
        let part = try #require(try anna.ticket(tickets[1]))
        #expect(part.resolution?.code == .workaround && part.resolution?.notes == "INC-000001: restarted")
        #expect(try anna.ticket(tickets[3])?.state.isOpen == true)
        let step = try anna.lastStep(.undo)
        #expect(step.parts.count == 3)
        #expect(try anna.take(step).allSatisfy { $0.rejection == nil })
        #expect(try tickets.map { try anna.ticket($0)?.asSeen } == before)
    }
}
