import Helpdesk
import Primitives
import Testing

@testable import Desk

@Suite("An import") struct ImportTests {
    let place = TestDesk()

    /// A ticket's history: logged, and notes after it.
    private func history(_ key: String, notes: Int, type: TicketType = .incident) -> [ImportedEvent] {
        let key = ImportKey(source: "other", key: key)
        let at = Timestamp(milliseconds: 1_600_000_000_000)
        var logged = TicketLogged(type: type, title: key.key)
        logged.importKey = key
        let events: [any TicketEvent] = [logged] + (0..<notes).map { TicketNoted("note \($0)") }
        return events.enumerated().map { index, event in
            ImportedEvent(
                key: key, index: Int64(index), type: type,
                origin: Origin(at: at.advanced(byMilliseconds: Int64(index)), by: "Resolver 7", importedFrom: "other"),
                event: event)
        }
    }

    @Test("records events once, however often it is run")
    func idempotent() throws {
        let desk = try place.create()
        let events = history("A", notes: 2) + history("B", notes: 1, type: .request)
        #expect(try desk.rehearse(events) == report(tickets: 2, events: 5, known: 0))
        #expect(try desk.record(events) == report(tickets: 2, events: 5, known: 0))
        #expect(try desk.record(events) == report(tickets: 0, events: 0, known: 5))
        #expect(try desk.record(history("A", notes: 4)) == report(tickets: 0, events: 2, known: 3))
        let ticket = try #require(try desk.ticket(TicketID(.incident, 1)))
        #expect(ticket.noteCount == 4)
        #expect(ticket.loggedBy == "Resolver 7")
        #expect(ticket.createdAt.milliseconds == 1_600_000_000_000)
        #expect(try desk.ticket(TicketID(.request, 2))?.title == "B")
    }

    @Test("goes on where another process has come in between")
    func interleaved() throws {
        let anna = try place.create()
        let other = try place.open(as: "anna")
        _ = try other.log("mine")
        #expect(try anna.record(history("A", notes: 1)).tickets == 1)
        #expect(try anna.ticket(TicketID(.incident, 2))?.title == "A")
        #expect(try other.record(history("A", notes: 1)).events == 0)
    }

    @Test("does not count what happened at this desk since")
    func localEvents() throws {
        let desk = try place.create()
        _ = try desk.record(history("A", notes: 1))
        try desk.change(TicketID(.incident, 1), AddNote("ours"))
        #expect(try desk.record(history("A", notes: 2)).events == 1)
        #expect(try desk.ticket(TicketID(.incident, 1))?.noteCount == 3)
    }

    @Test("can be interrupted and run again")
    func interrupted() throws {
        let desk = try place.create()
        let events = (0..<6_000).flatMap { history("T\($0)", notes: 2) }
        #expect(throws: DeskError.self) { try desk.record(events) { _ in false } }
        let done = try desk.count(.everything)
        #expect(done > 0 && done < 6_000)
        _ = try desk.record(events)
        #expect(try desk.count(.everything) == 6_000)
        #expect(try desk.verify().records == 18_001)
    }

    @Test("needs the right to import")
    func rights() throws {
        _ = try place.create()
        let agent = try place.open(as: "bengt")
        #expect(throws: DeskError.self) { try agent.record(history("A", notes: 0)) }
    }

    private func report(tickets: Int, events: Int, known: Int) -> ImportReport {
        var report = ImportReport()
        report.tickets = tickets
        report.events = events
        report.known = known
        return report
    }
}

@Suite("Articles from a folder") struct ArticleFolderTests {
    let place = TestDesk()

    private func write(_ path: String, _ text: String) throws {
        let whole = place.directory.path + "/kb/" + path
        try DeskFile.makeDirectories(String(whole[..<(whole.lastIndex(of: "/") ?? whole.endIndex)]))
        try DeskFile.replace(whole, text)
    }

    @Test("are taken once, and edited when their file changes")
    func repeatable() throws {
        let desk = try place.create()
        try write("en/mail.md", "# Mail is down\n\nRestart it.\n")
        try write("sv/mail.md", "---\ntitle: \"Posten står\"\nkind: runbook\ntags: [post, Drift]\n---\nStarta om.\n")
        try write("notes.txt", "no article")
        let folder = try ArticleFolder(place.directory.path + "/kb")
        let first = try desk.importArticles(folder)
        #expect(first.added == 2 && first.refused.isEmpty)
        let swedish = try #require(try desk.article(ArticleID(2)))
        #expect(swedish.title == "Posten står" && swedish.language == "sv" && swedish.kind == .runbook)
        #expect(swedish.tags == ["drift", "post"])
        #expect(try desk.article(ArticleID(1))?.text == "Restart it.")
        #expect(try desk.importArticles(folder).same == 2)
        try write("en/mail.md", "# Mail is down\n\nCall Nadia.\n")
        let third = try desk.importArticles(folder)
        #expect(third.changed == 1 && third.same == 1 && third.added == 0)
        #expect(try desk.article(ArticleID(1))?.version == 2)
    }

    @Test("that can't be read are told, and the others taken")
    func refused() throws {
        let desk = try place.create()
        try write("a.md", "# A\n\ntext")
        try write("empty.md", "")
        let report = try desk.importArticles(try ArticleFolder(place.directory.path + "/kb"))
        #expect(report.added == 1)
        #expect(report.refused.map(\.path) == [place.directory.path + "/kb/empty.md"])
    }

    @Test(
        "find their title",
        arguments: [
            ("# One\ntext", "One", "text"), ("Two\n===\ntext", "Two", "text"), ("text only", "a b", "text only"),
            ("---\ntitle: 'Three'\n---\n\n# Four\nx", "Three", "x"), ("# Only", "Only", "Only"),
            ("---\nnot closed", "a b", "---\nnot closed"), ("# Windows\r\n\r\nx\r\n", "Windows", "\nx\n"),
        ])
    func titles(_ source: String, _ title: String, _ text: String) {
        let file = MarkdownFile(source, name: "a-b.md")
        #expect(file.title == title)
        #expect(file.text == text)
    }
}
