import PseudoTerminal
import Testing
import Workplace

@Suite("Two at one ticket") struct PresenceStory {
    @Test("looking and writing show to the other, and whoever is gone is seen to be gone")
    func presence() throws {
        let place = try Workplace()
        try place.log((1...5).map { "Ticket number \($0)" })
        let anna = try place.console(columns: 120, rows: 40)
        try anna.expect("2 INC-000001")
        let bengt = try place.console(columns: 120, rows: 40)
        try anna.expect("\(Workplace.me) is looking at this")
        try bengt.expect("\(Workplace.me) is looking at this")

        try bengt.press("n", "I restart it")
        try anna.expect("\(Workplace.me) is writing here")
        #expect(anna.row(3).hasPrefix("◉"))
        try bengt.press(.key(.escape))
        try bengt.expect("Kept as a draft")
        try bengt.press("j")
        try anna.expectGone("is writing here")
        try anna.waitUntil("the mark at the next ticket") { $0.row(4).hasPrefix("◦") }

        bengt.killNow()
        try anna.waitUntil("the mark going", timeout: 30) { !$0.screenText.contains("◦") }
        #expect(try place.records().count == 5)
        try anna.press("q")
        try anna.waitForExit()
        #expect(try place.shell("ls -A desk/presence").finish().output.isEmpty)
    }

    @Test("nothing is sent and nobody woken while nothing changes")
    func quiet() throws {
        let place = try Workplace()
        try place.log(["Mail is down"])
        let anna = try place.console(columns: 120, rows: 40)
        let bengt = try place.console(columns: 120, rows: 40)
        try anna.expect("is looking at this")
        try bengt.expect("is looking at this")
        anna.settle(quiet: 1.5)
        let before = anna.log.count
        let screen = anna.screenText
        anna.settle(quiet: 3)
        if anna.screenText == screen { #expect(anna.log.count == before) }
    }

    @Test("when both change the same, one sees both versions and chooses: yours, theirs, or both by hand")
    func conflict() throws {
        let place = try Workplace()
        try place.log(["Mail is down", "Web shop is down", "Till is down"])
        let console = try place.console(columns: 120, rows: 40)
        for (number, choice) in [("1", "1"), ("2", "2")] {
            try console.press("#", .text(number), .key(.enter), "a")
            try console.expect("Assign INC-00000\(number)")
            try console.press(.text(Workplace.me))
            try place.vakt("assign", number, "--to", "anna", "--team", "network")
            try console.press(.key(.ctrl("s")))
            try console.expect("INC-00000\(number) was changed meanwhile")
            try console.expect("theirs")
            try console.press(.text(choice))
            try console.expectGone("was changed meanwhile")
        }
        try console.expect("brings back what you had")
        try console.press(.bytes(Array("\u{1B}[15~".utf8)), .key(.ctrl("s")))
        try console.expectGone("Assign INC-000002")
        for number in ["1", "2"] {
            let owner = try place.records().last { $0.subject == "INC-00000\(number)" }?.body["to"]
            #expect(owner == Workplace.me, "INC-00000\(number)")
        }

        try console.press("#", "3", .key(.enter), "p")
        try console.expect("INC-000003")
        try console.press(.key(.escape))
        try merge(place, console)
    }

    /// Both put it on hold with a note: neither note is lost.
    private func merge(_ place: Workplace, _ console: Session) throws {
        let classify = ["--impact", "2", "--urgency", "2", "--category", "mail", "--service", "mail"]
        try #require(try place.run(["classify", "3"] + classify).status == 0)
        try console.expect("P3 moderate")
        try console.press("h")
        try console.expect("Put INC-000003 on hold")
        try console.press("vendor", .key(.tab), .key(.tab), "Rang dem")
        try place.vakt("hold", "3", "--reason", "caller", "-m", "Väntar på svar")
        try console.press(.key(.ctrl("s")))
        try console.expect("INC-000003 was changed meanwhile")
        try console.press("3")
        // The page of both versions says the same words.
        try console.expectGone("was changed meanwhile")
        try console.expect("Väntar på svar")
        #expect(console.screenText.contains("Rang dem"))
        try console.press(.key(.ctrl("s")))
        try console.expectGone("Put INC-000003 on hold")
        let held = try place.records().last { $0.subject == "INC-000003" }
        #expect(held?.body["note"]?.contains("Rang dem") == true, "\(String(describing: held))")
        #expect(held?.body["note"]?.contains("Väntar på svar") == true)
    }
}
