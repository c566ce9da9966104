import PseudoTerminal
import Testing
import Workplace

@Suite("A first day") struct FirstDayStory {
    @Test("someone who has never seen Vakt takes a new ticket from the queue to its end")
    func triage() throws {
        let place = try Workplace()
        try place.vakt("new", "--title", "Mail is slow for everybody", "--requester", "Åsa")
        try place.vakt("new", "--title", "The printer on floor 3 is dead", "--requester", "田中")
        let console = try place.console()
        try console.expect("state:open (2)")
        try console.expect("? help")

        try console.press("/", "printer", .key(.enter))
        try console.expectGone("Mail is slow")
        try console.expect("2 INC-000002")

        try console.press("c")
        try console.expect("Classify INC-000002")
        try console.press("printer", .key(.tab), "printing", .key(.tab), "2", .key(.tab), "1")
        try console.expect("[P2]")
        try console.press(.key(.ctrl("s")))
        try console.expectGone("Classify INC-000002")
        try console.expect("triaged")

        try console.press("A")
        try console.expect("INC-000002: take it")
        try console.press("s")
        try console.expect("State of INC-000002")
        try console.press(.key(.enter))
        try console.expect("in progress")

        try console.press("n")
        try console.expect("Note on INC-000002")
        try console.press("The fuser is worn out. 交換します。", .key(.ctrl("s")))
        try console.expectGone("Note on INC-000002")
        try console.expect("The fuser is worn out. 交換します。")

        try console.press("r")
        try console.expect("Resolve INC-000002")
        try console.press("work", .key(.tab), "Sent them to floor 2", .key(.tab), "Worn fuser", .key(.ctrl("s")))
        try console.expectGone("Resolve INC-000002")
        try console.press("q")
        #expect(try console.waitForExit() == .exited(0))

        #expect(
            try place.types(of: "INC-000002") == [
                "ticket.logged", "ticket.classified", "ticket.triaged", "ticket.assigned", "ticket.started",
                "ticket.noted", "ticket.resolved",
            ])
        let records = try place.records()
        #expect(records.allSatisfy { $0.by == Workplace.me })
        #expect(records.last?.body["code"] == "workaround")
        #expect(records.last?.body["cause"] == "Worn fuser")
        #expect(try place.types(of: "INC-000001") == ["ticket.logged"])
        try place.vakt("verify")
    }

    @Test("keys typed faster than the desk answers do what they would have done slowly")
    func fastHands() throws {
        let place = try Workplace()
        for title in ["one", "two", "three"] { try place.vakt("new", "--title", title) }
        let console = try place.console()
        try console.expect("2 INC-000001")
        try console.press("jn", "about two", .key(.ctrl("s")))
        try console.expect("about two")
        try console.press("/", "three", .key(.enter), "n", "about three", .key(.ctrl("s")))
        try console.expect("about three")
        try console.press("q")
        try console.waitForExit()
        let notes = try place.records().filter { $0.type == "ticket.noted" }
        #expect(notes.map(\.subject) == ["INC-000002", "INC-000003"])
        #expect(notes.map { $0.body["text"] } == ["about two", "about three"])
    }
}
