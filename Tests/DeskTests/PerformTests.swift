import Glibc
import Helpdesk
import Primitives
import Testing

@testable import Desk

@Suite("A desk") struct PerformTests {
    let place = TestDesk()

    @Test("is made for its group alone")
    func modes() throws {
        let desk = try place.create()
        func mode(_ path: String) -> mode_t {
            var status = stat()
            return stat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
        }
        #expect(mode(desk.layout.directory) == 0o2770)
        #expect(mode(desk.layout.indexDirectory) == 0o2770)
        #expect(mode(desk.layout.journal) == 0o660)
        #expect(mode(desk.layout.settings) == 0o660)
    }

    @Test("is not made twice, and keeps settings that were there")
    func madeOnce() throws {
        try DeskFile.makeDirectory(place.path, mode: 0o770)
        try DeskFile.create(place.path + "/desk.toml", "name = \"kept\"", mode: 0o660)
        #expect(try place.create().settings.name == "kept")
        #expect(throws: DeskError.self) { try place.create() }
    }

    @Test("gives numbers in order, over all types")
    func numbers() throws {
        let desk = try place.create()
        let outcomes = try desk.perform([
            .log(LogTicket(title: "a")), .log(LogTicket(type: .request, title: "b")), .log(LogTicket(title: " ")),
            .log(LogTicket(title: "c")),
        ])
        let ids = outcomes.map { $0.ticket?.id.description }
        #expect(ids == ["INC-000001", "REQ-000002", nil, "INC-000003"])
        #expect(outcomes[2].rejection == .required(.title))
        #expect(try desk.ticket(TicketID(.incident, 3))?.title == "c")
    }

    @Test("lets later commands of a batch see what earlier ones did")
    func batch() throws {
        let desk = try place.create()
        let id = try desk.log("a").id
        let outcomes = try desk.perform([
            .change(id, TagTicket(add: ["x"]), seen: nil), .change(id, TagTicket(add: ["x"]), seen: nil),
            .write(WriteArticle(ArticleContent(title: "t", text: "x"))),
            .change(id, LinkArticle(ArticleID(1)), seen: nil),
        ])
        #expect(outcomes[1].rejection == .nothingToChange)
        #expect(outcomes[3].ticket?.articles == [ArticleID(1)])
        #expect(try desk.ticket(id)?.revision == 3)
    }

    @Test("links only articles that exist and are in use")
    func links() throws {
        let desk = try place.create()
        let id = try desk.log("a").id
        #expect(try desk.change(id, LinkArticle(ArticleID(1))).rejection == .notFound(.article(ArticleID(1))))
        _ = try desk.perform(.write(WriteArticle(ArticleContent(title: "t", text: "x"))))
        _ = try desk.perform(.revise(ArticleID(1), RetireArticle(reason: "old"), seen: nil))
        #expect(try desk.change(id, LinkArticle(ArticleID(1))).rejection == .retired(ArticleID(1)))
    }

    @Test("asks for the rights of a role")
    func rights() throws {
        _ = try place.create()
        let auditor = try place.open(as: "vera")
        let rejection = try auditor.perform(.log(LogTicket(title: "a"))).rejection
        #expect(rejection == .notPermitted(.work, role: .auditor))
    }

    @Test("tells of a ticket that is not there")
    func notThere() throws {
        let desk = try place.create()
        let id = TicketID(.incident, 7)
        #expect(try desk.change(id, AddNote("x")).rejection == .notFound(.ticket(id)))
        #expect(try desk.ticket(TicketReference("7")!) == nil)
        #expect(try desk.detail(id) == nil)
    }

    @Test("shows a ticket with its latest events")
    func detail() throws {
        let desk = try place.create()
        let id = try desk.log("a").id
        for number in 1...5 { try desk.change(id, AddNote("note \(number)")) }
        let detail = try #require(try desk.detail(id, latest: 3))
        #expect(detail.earlierEvents == 3)
        #expect(detail.timeline.map(\.sequence) == [5, 6, 7])
        #expect(detail.timeline.allSatisfy { $0.origin.by == "anna" })
    }

    @Test("answers the same from an index made anew")
    func rebuilt() throws {
        let desk = try place.create()
        let id = try desk.log("a").id
        try desk.change(id, AddNote("x"))
        let before = try desk.ticket(id)
        try DeskFile.removeTree(desk.layout.indexDirectory)
        let again = try place.open()
        #expect(try again.catchUp().wasRebuilt)
        #expect(try again.ticket(id) == before)
    }
}

@Suite("Two people at one desk") struct TwoPeopleTests {
    let place = TestDesk()

    @Test("see each other's changes")
    func sees() throws {
        let anna = try place.create()
        let bengt = try place.open()
        try bengt.catchUp()
        let id = try anna.log("a").id
        #expect(try bengt.ticket(id) == nil || bengt.ticket(id)?.title == "a")
        let changes = try bengt.catchUp()
        #expect(try bengt.ticket(id)?.title == "a")
        #expect(changes.tickets.isSubset(of: [id]))
        try bengt.change(id, AssignTicket(assignee: .to("bengt")))
        try anna.catchUp()
        #expect(try anna.ticket(id)?.assignee == "bengt")
    }

    @Test("don't overwrite what the other did since")
    func conflict() throws {
        let anna = try place.create()
        let bengt = try place.open()
        let seen = try anna.log("a")
        try bengt.change(seen.id, AssignTicket(assignee: .to("bengt")), seen: seen.revision)
        let outcome = try anna.change(seen.id, AssignTicket(assignee: .to("anna")), seen: seen.revision)
        #expect(outcome.rejection == .changedMeanwhile(.ownership, revision: 2))
        #expect(try anna.change(seen.id, AddNote("still fine"), seen: seen.revision).ticket?.noteCount == 1)
        #expect(try anna.ticket(seen.id)?.assignee == "bengt")
    }

    @Test("give no number twice")
    func numbers() throws {
        let anna = try place.create()
        let bengt = try place.open()
        var ids: [TicketID] = []
        for round in 0..<20 { ids.append(try (round % 3 == 0 ? anna : bengt).log("\(round)").id) }
        #expect(ids.map(\.number) == Array(1...20))
    }

    @Test("decide on the newest state though the index is behind")
    func indexBehind() throws {
        let anna = try place.create()
        let id = try anna.log("a").id
        let state = try NewestState(
            anna.index, found: try anna.records(of: .ticket(id)), head: anna.journal.position)
        var copy = state
        // The index has these records already; found again they must not count twice.
        #expect(try copy.ticket(id)?.revision == 1)
        #expect(copy.nextTicket(.incident).number == 2)
    }
}
