import PseudoTerminal
import Testing
import Workplace

@Suite("Problems and changes") struct ProblemStory {
    private func place() throws -> Workplace {
        let place = try Workplace()
        for title in ["Outlook hangs in Umeå", "Outlook hangs in Lund"] {
            try place.vakt(
                "new", "--title", title, "--category", "mail/client", "--service", "mail", "--impact", "3", "--urgency",
                "3")
        }
        return place
    }

    @Test("two incidents have one problem, its workaround helps meanwhile, and its end is theirs")
    func problem() throws {
        let place = try place()
        let console = try place.console(columns: 140, rows: 45)
        try console.expect("state:open (2)")
        try console.press("*", "P")
        try console.expect("New problem from incidents")
        try console.press(.key(.ctrl("s")))
        try console.expect("PRB-000003 is logged")
        try place.vakt(
            "known-error", "3", "--symptoms", "Outlook hangs", "--cause", "An old add-in", "--workaround",
            "Start Outlook with /safe")
        // The known error offers what helps to each of its incidents.
        try console.press("#1", .key(.enter))
        try console.expect("workaround (PRB-000003): Start Outlook with /safe")
        try console.press("R")
        try console.expect("from PRB-000003")
        try console.press(.key(.ctrl("t")), .key(.ctrl("s")))
        try console.waitUntil("the workaround written to the requester") { _ in
            let told = (try? place.records().filter { $0.type == "ticket.noted" }) ?? []
            return told.contains { $0.body["text"] == "Start Outlook with /safe" }
        }
        for state in ["assess", "root-cause-analysis", "fix-in-progress"] {
            try place.vakt("move", "3", "--to", state)
        }
        // Its end is previewed with what it touches, and is one step.
        try console.press("#3", .key(.enter))
        try console.expect("being fixed")
        try console.press("r")
        try console.expect("Resolve PRB-000003")
        try console.press(.key(.tab), "The add-in is gone", .key(.tab), .key(.tab), .key(.tab))
        try console.press("write", .key(.tab), "also on")
        try console.press(.key(.ctrl("s")))
        try console.expect("resolve: 3 tickets")
        try console.press("y")
        try console.expect("resolve: done on 3 tickets")
        // What was found out is written down next, as was chosen.
        try console.expect("Article from PRB-000003")
        try console.press(.key(.escape))
        try console.expectGone("Article from PRB-000003")
        let codes = try place.records().filter { $0.type == "ticket.resolved" }.map { $0.body["code"] }
        #expect(codes.suffix(2) == ["by problem", "by problem"])
        try console.press("u")
        try console.expect("Undo on 3 tickets")
        try console.press("y")
        try console.expect("Undone on 3 tickets")
        #expect(try place.vakt("list", "state:open", "--count") == "3")
    }

    @Test("a change that went well resolves what it mends, and one that did not resolves nothing")
    func change() throws {
        let place = try place()
        for (title, code) in [("Remove the add-in", "unsuccessful"), ("Remove it everywhere", "successful")] {
            let id = try place.vakt(
                "new", "--type", "change", "--change-type", "standard", "--title", title, "--risk", "low",
                "--justification", "It hangs", "--plan", "Remove it", "--back-out", "Put it back", "--test-plan",
                "Start Outlook", "--window", "+1m..+2h")
            try place.vakt("link", "1", "--fixed-by", id)
            for state in ["scheduled", "implement", "review"] { try place.vakt("move", id, "--to", state) }
            try place.vakt("close", id, "--code", code, "-m", "Seen on twenty machines", "--cascade")
            let isOver = code == "successful"
            #expect(try place.vakt("list", "state:resolved", "--count") == (isOver ? "1" : "0"))
        }
        let resolved = try #require(try place.records().last { $0.type == "ticket.resolved" })
        #expect(resolved.body["code"] == "by change")
        #expect(resolved.body["notes"] == "CHG-000004: Seen on twenty machines")
    }
}
