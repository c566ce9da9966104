import PseudoTerminal
import Testing
import Workplace

@Suite("Articles") struct ArticleStory {
    private static let runbook = """
        # Check the queue

        | host | what it is for | state |
        |:-----|:---------------|------:|
        | relay1 | forwards mail from the shop and from all the scanners | 稼働中 |

        ```
        ssh relay1 postqueue -p | tail -n 1 | awk '{print $5}' > /tmp/queue-of-relay1
        ```

        See [the other one](KB-000002).
        """

    @Test("are found in the library and read with table, code and links at 80 columns")
    func reading() throws {
        let place = try Workplace()
        try place.vakt("kb", "new", "--title", "Mail relay", "--kind", "runbook", "--body", "-", input: Self.runbook)
        try place.vakt("kb", "new", "--title", "Scanners", "--body", "Turn it off and on.")
        let console = try place.console(columns: 80, rows: 24)
        try console.expect("live")
        try console.press("K")
        try console.expect("Library (2)")
        try console.press("/", "rel")
        try console.expect("Library: rel (1)")
        try console.press(.key(.enter), .key(.enter))
        try console.expect("runbook · en · version 1")
        try console.expect("稼働中")
        try console.expect("↳ ")
        try console.press("/", "SCANNERS", .key(.enter))
        try console.expect("“SCANNERS” 1 of 1")
        try console.press(.key(.tab), .key(.tab))
        try console.expect("─ KB-000002 ─")
        try console.press(.key(.enter))
        try console.expect("Turn it off and on.")
        try console.press(.key(.escape))
        try console.expect("Check the queue")
    }

    @Test("are written, edited, compared, restored and retired")
    func writing() throws {
        let place = try Workplace()
        let console = try place.console(columns: 100, rows: 30)
        try console.expect("live")
        try console.press("KN")
        try console.expect("New article")
        try console.press("Fans are loud", .key(.ctrl("s")))
        try console.expect("‼")
        try console.press("Open the case.", .key(.enter), "Blow the dust out.", .key(.ctrl("s")))
        try console.expect("KB-000001 is written.")
        try console.press("e")
        try console.expect("Edit KB-000001")
        for _ in 0..<7 { try console.press(.key(.tab)) }
        try console.press(" Close it again.", .key(.ctrl("s")))
        try console.expect("version 2")
        try console.press("V")
        try console.expect("Version 1 → 2")
        try console.expect("+ Blow the dust out. Close it again.")
        try console.press("jR")
        try console.expect("Restore a version of KB-000001")
        try console.press(.key(.ctrl("s")))
        try console.expectGone("Restore a version")
        try console.waitUntil("the third version") { _ in
            (try? place.vakt("kb", "log", "1").split(separator: "\n").count) == 3
        }
        #expect(try place.vakt("kb", "diff", "1", "--words").contains("[-"))
        #expect(try place.vakt("kb", "diff", "1", "--from", "1", "--to", "3").split(separator: "\n").count == 2)
        try console.press(.key(.escape), "X")
        try console.expect("Retire KB-000001")
        try console.press("No fans any more", .key(.ctrl("s")))
        try console.expect("Retired: No fans any more")
        #expect(try place.vakt("kb", "list", "retired").contains("Fans are loud"))
    }

    @Test("somebody changed it meanwhile: what differs is told, and nothing typed is lost")
    func changedMeanwhile() throws {
        let place = try Workplace()
        try place.vakt("kb", "new", "--title", "Fans", "--body", "Open the case.")
        let console = try place.console(columns: 160, rows: 40)
        try console.expect("live")
        try console.press("K")
        try console.expect("Library (1)")
        try console.press("e")
        try console.expect("Edit KB-000001")
        for _ in 0..<7 { try console.press(.key(.tab)) }
        try console.press(" Mine.")
        try console.expect("Open the case. Mine.")
        try place.vakt("kb", "edit", "1", "--body", "Open the case. Theirs.")
        try console.press(.key(.ctrl("s")))
        try console.expect("changed: text")
        try console.expect("- Open the case. Theirs.")
        try console.expect("+ Open the case. Mine.")
        try console.press(.key(.ctrl("s")))
        try console.expectGone("Edit KB-000001")
        #expect(try place.vakt("kb", "show", "1").contains("Open the case. Mine."))
    }

    @Test("is made from a resolved ticket without the requester, and answers it")
    func fromTicket() throws {
        let place = try Workplace()
        try place.vakt(
            "new", "--title", "Fan is loud", "--requester", "Åsa Lindqvist", "--body", "Åsa hears it all day.")
        try place.vakt("classify", "1", "--impact", "3", "--urgency", "3", "--category", "mail", "--service", "mail")
        try place.vakt("resolve", "1", "--code", "workaround", "--notes", "Told Åsa Lindqvist to wear ear plugs.")
        let console = try place.console(columns: 120, rows: 40)
        try console.expect("live")
        try console.press("#", "1", .key(.enter))
        try console.expect("2 INC-000001")
        try console.press("W")
        try console.expect("Article from INC-000001")
        try console.expect("Told [requester] to wear ear plugs.")
        try console.press(.key(.ctrl("s")))
        try console.expect("KB-000001 is written and linked to INC-000001.")
        let text = try place.vakt("kb", "show", "1")
        #expect(!text.contains("Åsa") && text.contains("[requester] hears it all day."))
        #expect(try place.types(of: "INC-000001").last == "ticket.articleLinked")
    }
}
