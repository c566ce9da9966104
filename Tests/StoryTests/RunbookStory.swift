import PseudoTerminal
import Testing
import Workplace

@Suite("A runbook") struct RunbookStory {
    private static let rule = """

        [[runbooks]]
        article = "KB-000001"
        categories = ["mail"]
        required-before = "resolved"
        """

    @Test("is offered, ticked step by step, and holds the ticket until it is done")
    func required() throws {
        let place = try Workplace(settings: Settings.small + Self.rule)
        let steps = "Now:\n\n- [ ] Ask for webmail\n- [ ] Tell everyone\n"
        try place.vakt("kb", "new", "--kind", "runbook", "--title", "Mail is down", "--body", steps)
        let about = ["--category", "mail/server", "--impact", "3", "--urgency", "3", "--service", "mail"]
        _ = try place.run(["new", "--title", "No mail in reception"] + about)
        let refused = try place.run(["resolve", "1", "--code", "solution", "-m", "done"])
        #expect(refused.status == 1)
        #expect(refused.errors.contains("--start KB-000001"))

        let console = try place.console(columns: 120, rows: 40)
        try console.expect("must be done before it is resolved")
        try console.press("b")
        try console.expect("Runbooks of INC-000001")
        try console.press(.key(.enter))
        try console.expect("[ ] 1. Ask for webmail")
        try console.press(" ")
        try console.expect("[✓] 1. Ask for webmail")
        // An edited article does not change a run that was started.
        try place.vakt("kb", "edit", "KB-000001", "--body", "Now:\n\n- [ ] Something else\n")
        try console.press(.key(.escape))
        try console.expect("1 of 2 done, next: Tell everyone")
        let open = try place.run(["resolve", "1", "--code", "solution", "-m", "done"])
        #expect(open.status == 1 && open.errors.contains("Tell everyone"), "\(open)")
        try place.vakt("runbook", "1", "--tick", "2")
        try console.expect("all done")
        try place.vakt("resolve", "1", "--code", "solution", "-m", "done")
        try console.press("q")
        #expect(try console.waitForExit() == .exited(0))
        #expect(try place.vakt("runbook", "1", "--json").contains("\"isDone\":true"))
    }
}
