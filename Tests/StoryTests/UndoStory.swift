import PseudoTerminal
import Testing
import Workplace

@Suite("Undoing") struct UndoStory {
    @Test("a slip is taken back with one key and done again with another, and the journal keeps all of it")
    func slip() throws {
        let place = try Workplace()
        try place.vakt("new", "--title", "Mail is down")
        let console = try place.console(columns: 120, rows: 40)
        try console.expect("2 INC-000001")
        try console.press("A")
        try console.waitUntil("the owner") { $0.screenText.contains("Owner \(Workplace.me)") }
        try console.press("u")
        try console.expect("Undone: INC-000001")
        try console.expect("Owner nobody")
        try console.press(.key(.ctrl("r")))
        try console.expect("Redone: INC-000001")
        try console.waitUntil("the owner again") { $0.screenText.contains("Owner \(Workplace.me)") }
        #expect(
            try place.types(of: "INC-000001") == [
                "ticket.logged", "ticket.assigned", "ticket.changeUndone", "ticket.changeRedone",
            ])
    }

    @Test("what can't be undone says so before it is done, and afterwards what to do instead")
    func publicNote() throws {
        let place = try Workplace()
        try place.vakt("new", "--title", "Mail is down")
        let console = try place.console(columns: 120, rows: 40)
        try console.expect("2 INC-000001")
        try console.press("R")
        try console.expect("can't be undone")
        try console.press("We are on it", .key(.ctrl("s")))
        try console.expectGone("Public note on")
        try console.press("u")
        try console.expect("A public note can't be undone: somebody may have read it. Write another one instead.")
        #expect(try place.types(of: "INC-000001") == ["ticket.logged", "ticket.noted"])
    }

    @Test("steps are taken back one after the other, the console's and the command line's, as far as they can be")
    func oneAfterTheOther() throws {
        let place = try Workplace()
        try place.vakt("new", "--title", "Mail is down")
        let console = try place.console(columns: 120, rows: 40)
        try console.expect("2 INC-000001")
        try console.press("A")
        try console.waitUntil("the owner") { $0.screenText.contains("Owner \(Workplace.me)") }
        try place.vakt("assign", "1", "--to", "anna")
        try console.expect("Owner anna")
        try console.press("u")
        try console.waitUntil("the owner before") { $0.screenText.contains("Owner \(Workplace.me)") }
        try console.press("u")
        try console.expect("Owner nobody")
        try console.press("u")
        try console.expect("Logging a ticket can't be undone. Cancel the ticket instead.")
        try console.press(.key(.ctrl("r")))
        try console.waitUntil("the first again") { $0.screenText.contains("Owner \(Workplace.me)") }
        try console.press(.key(.ctrl("r")))
        try console.expect("Owner anna")
    }
}
