import Helpdesk
import Journal
import Primitives
import ReadModel
import Testing

@testable import Desk

/// What is restricted never comes out for somebody who may not see it, by whatever way one reads the desk.
@Suite("Restricted tickets") struct VisibilityTests {
    let place = TestDesk()
    static let marker = "Zinnober"

    private static let settings = """
        [[operators]]
        name = "anna"
        role = "admin"
        [[operators]]
        name = "bengt"
        role = "supervisor"
        [[operators]]
        name = "elin"
        rights = ["handle-security"]
        [[operators]]
        name = "vera"
        role = "auditor"

        """

    private let leak = TicketID(.incident, 2)

    /// A desk with an ordinary ticket, a secret one that anna logged, and one beside it that mentions the secret's id.
    private func desk() throws -> Desk {
        let desk = try place.create(settings: Self.settings)
        let marker = Self.marker
        _ = try desk.log("Printer jams")
        var secret = LogTicket(title: "\(marker) leaked", description: "\(marker) list")
        secret.requester = Requester(name: "\(marker) Person", address: "\(marker)@example.com")
        secret.tags = [marker]
        secret.classification = Classification(kind: .security, impact: .high, urgency: .high, subkind: .dataLeak)
        _ = try desk.perform(.log(secret))
        try desk.change(leak, AddNote("\(marker) seen", isPublic: false))
        _ = try desk.log("Beside it")
        try desk.change(TicketID(.incident, 3), RelateTicket(.related, leak))
        // What was split off an ordinary ticket turned out to be another.
        let split = try desk.perform(.split(TicketID(.incident, 1), SplitTicket(title: "\(marker) as well")))
        if let second = split.ticket?.id {
            try desk.change(second, ClassifyTicket(Classification(kind: .security, subkind: .dataLeak)))
        }
        return desk
    }

    /// Everything that the desk tells somebody, as text.
    private func told(_ desk: Desk) throws -> [String: String] {
        try desk.catchUp()
        let ids = (1...4).map { TicketID(.incident, $0) }
        let everything = Filter.everything
        func filter(_ text: String) throws -> Filter { try Filter(parsing: text, me: desk.actor.name) }
        var told: [String: String] = [:]
        func tell(_ name: String, _ value: Any?) { told[name, default: ""] += value.map { "\($0)\n" } ?? "" }
        for id in ids {
            tell("ticket", try desk.ticket(id))
            tell("reference", try desk.ticket(#require(TicketReference("\(id.number)"))))
            tell("detail", try desk.detail(id))
            tell("timeline", try desk.timeline(of: .ticket(id), latest: .max).events)
            for record in try desk.records(of: .ticket(id)) { tell("records", Self.body(record)) }
        }
        tell("survey", try desk.survey(ids).rows)
        let marker = Self.marker
        for query in ["", marker, "state:open", "kind:security", "tag:\(marker)", "req:\(marker)", "sort:-id"] {
            tell("page", try desk.page(QueueRequest(filter: filter(query), limit: 50, now: desk.now)).rows)
            if try desk.tickets(of: filter(query), among: ids).contains(leak) { tell("among", marker) }
            try desk.forEachTicket(filter(query)) { ticket in
                tell("each", ticket)
                return true
            }
        }
        tell(
            "knowledge",
            try desk.knowledge(KnowledgeRequest(ticket: nil, text: "\(Self.marker) leaked list", limit: 10)))
        _ = try desk.records(after: .start) { record in
            tell("log", Self.body(record))
            return true
        }
        tell("step", try desk.lastStep(.undo))
        if let glance = DeskGlance(at: place.path, user: place.user(desk.actor.name)) {
            tell("glance", glance.tickets(limit: 50))
            tell("glance", glance.tickets(numbers: 1...9, limit: 50))
            tell("glance", glance.tickets(states: [.new], limit: 50))
            tell("tags", glance.tags(beginning: "", limit: 50))
        }
        tell("count", try desk.count(everything))
        return told
    }

    private static func body(_ record: Record) -> String? {
        record.body.map { String(decoding: $0, as: UTF8.self) }
    }

    private func isSecret(_ text: String?) -> Bool { text?.lowercased().contains(Self.marker.lowercased()) ?? false }

    @Test("do not exist for whoever may not see them", arguments: ["bengt", "vera", "stranger"])
    func withheld(name: String) throws {
        _ = try desk()
        let told = try told(place.open(as: name))
        for (way, text) in told { #expect(!isSecret(text), "\(way) tells \(name): \(text)") }
    }

    @Test("are told to those with the right, and to whoever logged, has or watches them", arguments: ["elin", "anna"])
    func told(name: String) throws {
        let made = try desk()
        try made.change(leak, StartTicket())
        let told = try told(place.open(as: name))
        let withheld = told.filter { !isSecret($0.value) && !["step", "knowledge", "count"].contains($0.key) }
        #expect(withheld.isEmpty, "\(withheld.keys)")
    }

    @Test("are counted only where they are seen")
    func counts() throws {
        _ = try desk()
        let (elin, bengt) = (try place.open(as: "elin"), try place.open(as: "bengt"))
        let open = try Filter(parsing: "state:open", me: "bengt")
        for (desk, count) in [(elin, 4), (bengt, 2)] {
            try desk.catchUp()
            #expect(try desk.counts().open == count)
            #expect(try desk.counts().unassigned == count)
            #expect(try desk.count(open) == count)
            #expect(try desk.count(open, atMost: 10) == .exactly(count))
            #expect(try desk.count(.everything) == count)
            #expect(try ViewCounter(desk).count(open) == .exactly(count))
            let secret = try Filter(parsing: "kind:security", me: "x")
            #expect(try ViewCounter(desk).count(secret) == .exactly(count - 2))
        }
        #expect(try bengt.counts().breachingSoon == .exactly(0))
        #expect(try elin.counts().breachingSoon == .exactly(1))
    }

    @Test("come into sight with the ticket, and go out of it")
    func audience() throws {
        let desk = try desk()
        let bengt = try place.open(as: "bengt")
        try bengt.catchUp()
        #expect(try bengt.ticket(leak) == nil)
        try desk.change(leak, AssignTicket(assignee: .to("bengt")))
        try bengt.catchUp()
        #expect(try bengt.ticket(leak)?.title == "\(Self.marker) leaked")
        try desk.change(leak, AssignTicket(assignee: .nobody))
        try bengt.catchUp()
        #expect(try bengt.ticket(leak) == nil)
        try desk.change(leak, ClassifyTicket(Classification(kind: .service)))
        try bengt.catchUp()
        #expect(try bengt.ticket(leak) != nil)
    }

    @Test("can't be changed, named or undone by whoever may not see them")
    func commands() throws {
        _ = try desk()
        let bengt = try place.open(as: "bengt")
        #expect(try bengt.change(leak, AddNote("x")).rejection == .notFound(.ticket(leak)))
        #expect(try bengt.change(leak, WatchTicket(watching: true)).rejection == .notFound(.ticket(leak)))
        let related = try bengt.change(TicketID(.incident, 1), RelateTicket(.duplicate, leak))
        #expect(related.rejection == .notFound(.ticket(leak)))
        let absent = TicketID(.incident, 9)
        #expect(try bengt.change(absent, AddNote("x")).rejection == .notFound(.ticket(absent)))
    }

    @Test("stay in sight of whoever found out what they are")
    func finder() throws {
        _ = try desk()
        let bengt = try place.open(as: "bengt")
        let id = TicketID(.incident, 1)
        let outcome = try bengt.change(id, ClassifyTicket(Classification(kind: .security, subkind: .phishing)))
        #expect(outcome.ticket?.watchers == ["bengt"])
        #expect(try bengt.ticket(id) != nil)
        try bengt.change(id, WatchTicket(watching: false))
        #expect(try bengt.ticket(id) == nil)
        #expect(try bengt.lastStep(.undo).parts.allSatisfy { $0.ticket != id })
    }

    @Test("have clocks that go on, whoever ticks")
    func clocks() throws {
        _ = try desk()
        place.clock.advance(minutes: 60)
        let report = try place.open(as: "bengt").tick()
        #expect(report.tickets == 0)
        let events = try place.open(as: "elin").timeline(of: .ticket(leak), latest: 50).events
        #expect(events.contains { $0.isAutomatic })
    }

    @Test("are not told by who is at them")
    func presence() throws {
        let anna = try desk()
        let sign = anna.presenceSign()
        sign.tell(leak, .looking)
        defer { sign.leave() }
        func board(_ name: String) throws -> [TicketID] {
            let desk = try place.open(as: name)
            try desk.catchUp()
            return desk.presenceBoard().others.map(\.ticket)
        }
        // The board leaves out the process's own file: what is asked is only that nothing of it comes out.
        let others = try board("bengt")
        #expect(!others.contains(leak))
    }
}
