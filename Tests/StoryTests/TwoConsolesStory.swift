import PseudoTerminal
import Testing
import Workplace

@Suite("Colleagues at their terminals") struct TwoConsolesStory {
    /// The screen row that shows a ticket in the queue.
    private func row(of text: String, on console: Session) -> Int? {
        (0..<console.size.rows).first { console.row($0).prefix(60).contains(text) }
    }

    @Test("what one does shows at the other, whose cursor stays on its ticket and on its line")
    func assignment() throws {
        let place = try Workplace()
        try place.log((1...30).map { "Ticket number \($0)" })
        let anna = try place.console(columns: 160, rows: 50)
        let bengt = try place.console(columns: 120, rows: 40)
        try anna.expect("state:open (30)")
        try bengt.expect("state:open (30)")
        try bengt.press("#", "20", .key(.enter))
        try bengt.expect("2 INC-000020")
        let line = try #require(row(of: "INC-000020", on: bengt))

        try anna.press("#", "12", .key(.enter), "a")
        try anna.expect("Assign INC-000012")
        try anna.press("anna", .key(.ctrl("s")))
        try anna.expectGone("Assign INC-000012")
        try bengt.waitUntil("the owner of INC-000012") { $0.screenText.contains(/INC-000012.*anna/) }
        #expect(row(of: "INC-000020", on: bengt) == line)

        // By the command line a ticket above bengt's gets more time and goes down: his line stays where it was.
        try place.vakt("classify", "14", "--impact", "3", "--urgency", "3", "--category", "mail", "--service", "mail")
        try bengt.expectGone("INC-000014")
        try bengt.expect("2 INC-000020")
        #expect(row(of: "INC-000020", on: bengt) == line, "\(bengt.screenText)")
        #expect(try place.types(of: "INC-000012") == ["ticket.logged", "ticket.assigned"])
    }

    @Test("a ticket that is being read changes under one's eyes, with a word about who did it")
    func reading() throws {
        let place = try Workplace()
        try place.vakt("new", "--title", "Web shop is down")
        let console = try place.console(columns: 120, rows: 40)
        try console.expect("2 INC-000001")
        try place.vakt("note", "1", "-m", "Restarted the relay at 03:17")
        try console.expect("Restarted the relay at 03:17")
        try place.vakt("new", "--title", "And the till as well")
        try console.expect("And the till as well")
        try console.expect("state:open (2)")
        #expect(console.screenText.contains("2 INC-000001"))
    }
}
