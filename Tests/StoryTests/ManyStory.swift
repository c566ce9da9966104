import PseudoTerminal
import Testing
import Workplace

@Suite("Many tickets at once") struct ManyStory {
    private func count(_ type: String, in place: Workplace) throws -> Int {
        try place.records().count { $0.type == type }
    }

    @Test("ten are marked and assigned with a look before; the one that was taken meanwhile is named and stays marked")
    func ten() throws {
        let place = try Workplace()
        try place.log((1...12).map { "Printer on floor \($0)" })
        let console = try place.console(columns: 120, rows: 40)
        try console.expect("state:open (12)")

        // The space bar marks and goes on to the next.
        try console.press("          ")
        try console.expect("[10 marked]")
        try console.press("a")
        try console.expect("Assign 10 tickets")
        try console.press("anna", .key(.ctrl("s")))
        try console.expect("assign: 10 tickets")
        #expect(console.screenText.contains("INC-000010  Printer on floor 10"))
        #expect(try count("ticket.assigned", in: place) == 0, "a preview records nothing")

        try place.vakt("assign", "7", "--to", "me")
        try console.press("y")
        try console.expect("assign: done on 9 of 10 tickets")
        #expect(console.screenText.contains("Not changed, and still marked: 1"))
        #expect(console.screenText.contains("INC-000007"))
        try console.press(.key(.escape))
        try console.expect("[one marked]")
        #expect(try count("ticket.assigned", in: place) == 10)

        try console.press("u")
        try console.expect("Undo on 9 tickets")
        try console.press("y")
        try console.expect("Undone on 9 tickets")
        #expect(try count("ticket.changeUndone", in: place) == 9)
        #expect(try place.types(of: "INC-000007") == ["ticket.logged", "ticket.assigned"])
        try console.press(.key(.ctrl("r")))
        try console.expect("Redo on 9 tickets")
        try console.press("y")
        try console.expect("Redone on 9 tickets")
        #expect(try count("ticket.changeRedone", in: place) == 9)
    }

    @Test("a range, the whole view, and what the view does not show is told before anything is done to it")
    func outOfSight() throws {
        let place = try Workplace()
        try place.log((1...6).map { $0 < 4 ? "Printer \($0)" : "Scanner \($0)" })
        let console = try place.console(columns: 80, rows: 24)
        try console.expect("state:open (6)")
        try console.press(" jV")
        try console.expect("[3 marked]")
        try console.press("/")
        try console.expect("Filter")
        try console.press(.key(.ctrl("u")), "scanner", .key(.enter))
        try console.expect("[3 marked, 3 not in this view]")
        try console.press("*")
        try console.expect("[6 marked, 3 not in this view]")
        try console.press("A")
        try console.expect("Not in the view in front of you: 3 of them.")
        try console.press(.key(.escape))
        try console.expectGone("Not in the view in front of you")
        #expect(try count("ticket.assigned", in: place) == 0, "a no changes nothing")
        try console.press(.key(.escape))
        try console.expectGone("marked")
    }
}
