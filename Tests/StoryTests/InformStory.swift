import PseudoTerminal
import Testing
import Workplace

@Suite("Keeping people informed") struct InformStory {
    private func console(_ place: Workplace, at time: String) throws -> Session {
        try place.console(columns: 120, rows: 40, arguments: ["--now", "2026-11-23T\(time):00Z"])
    }

    @Test("updates are promised, one is overdue, a public note keeps the promise; who was told is on record")
    func promised() throws {
        let place = try Workplace()
        try place.vakt(
            "new", "--title", "Mail is down", "--requester", "Eva", "--category", "mail/server", "--service", "mail",
            "--impact", "1", "--urgency", "1", "--now", "2026-11-23T08:00:00Z")
        var console = try console(place, at: "08:05")
        try console.expect("2 INC-000001")
        try console.press("U")
        try console.expect("Updates promised on INC-000001")
        try console.press("30m", .key(.ctrl("s")))
        try console.expect("Next update in 30 min (every 30 min)")
        try console.press(":", "keep people", .key(.enter))
        try console.expect("Keep informed of INC-000001")
        try console.press("Karin Ek", .key(.tab), "070-1234567", .key(.tab), "CIO", .key(.ctrl("s")))
        try console.expect("Karin Ek, 070-1234567, CIO – not told yet")
        try console.press(":", "record who", .key(.enter))
        try console.expect("Informed of INC-000001")
        try console.press(.key(.tab), "phone", .key(.tab), "Half of the mailboxes", .key(.ctrl("s")))
        try console.expect("informed Karin Ek by phone")
        try console.press("q")
        try console.waitForExit()
        // An hour later nobody has written.
        console = try self.console(place, at: "09:05")
        try console.expect("over (every 30 min)")
        #expect(try place.vakt("list", "update:overdue", "--count", "--now", "2026-11-23T09:05:00Z") == "1")
        try console.press("R")
        try console.expect("Public note on INC-000001")
        try console.press("We have found it.", .key(.ctrl("s")))
        try console.expect("Next update in 30 min")
        #expect(try place.vakt("list", "update:overdue", "--count", "--now", "2026-11-23T09:06:00Z") == "0")
        #expect(try place.vakt("list", "update:due", "--count", "--now", "2026-11-23T09:06:00Z") == "1")
    }

    @Test("the customer's report is drafted in their language and sent as a public reply")
    func report() throws {
        let place = try Workplace(
            settings: Settings.small + "[customer-languages]\n\"Kund AB\" = \"sv\"\n")
        try place.vakt("new", "--title", "Mailen nere", "--requester", "Eva", "--organisation", "Kund AB")
        try place.vakt("note", "1", "-m", "hemlig intern sak")
        let console = try place.console(columns: 120, rows: 40)
        try console.expect("2 INC-000001")
        try console.press(":", "customer", .key(.enter))
        try console.expect("Hej Eva!")
        try console.press("English")
        try console.expect("Hello Eva,")
        try console.press(.key(.ctrl("u")), "Sven")
        try console.expect("Hej Eva!")
        try console.press(.key(.ctrl("s")))
        try console.expect("wrote to the requester")
        let sent = try #require(try place.records().last { $0.type == "ticket.noted" }?.body["text"])
        #expect(sent.contains("## Vad vi gjorde") && !sent.contains("hemlig"))
        #expect(try place.vakt("report", "customer", "1", "--language", "ja").contains("再発防止"))
    }
}
