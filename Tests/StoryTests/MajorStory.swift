import PseudoTerminal
import Testing
import Workplace

@Suite("A major incident") struct MajorStory {
    private func place() throws -> Workplace {
        let place = try Workplace()
        for title in ["No mail in Umeå", "Outlook hangs", "Mail is down everywhere"] {
            try place.vakt(
                "new", "--title", title, "--category", "mail/server", "--service", "mail", "--impact", "2", "--urgency",
                "2")
        }
        return place
    }

    @Test("three marked calls become one: declared, told together, resolved together, and undone in one step")
    func wholeAndParts() throws {
        let place = try place()
        let console = try place.console(columns: 140, rows: 45)
        try console.expect("state:open (3)")
        try console.press("*")
        try console.expect("[3 marked]")
        try console.press("M")
        try console.expect("Major incident: 3 tickets")
        try console.press("000003", .key(.tab), .key(.ctrl("s")))
        try console.expect("major incident: 3 tickets")
        try console.press("y")
        try console.expect("1 major")
        #expect(try place.types(of: "INC-000003").suffix(2) == ["ticket.majorDeclared", "ticket.updatesPlanned"])
        #expect(try place.types(of: "INC-000001").last == "ticket.related")

        // One public update for all of them.
        try console.press("#3", .key(.enter))
        try console.expect("major incident since")
        try console.expect("2 parts, 2 open")
        try console.press("R")
        try console.expect("its parts too")
        try console.press("The mail server is being restarted", .key(.tab), "also on", .key(.ctrl("s")))
        try console.expect("INC-000001  No mail in Umeå")
        try console.press("y")
        try console.expect("done on 3 tickets")
        #expect(try place.records().count { $0.type == "ticket.noted" && $0.body["public"] != nil } == 3)

        // Resolved, with what hangs on it.
        try console.press("r")
        try console.expect("Resolve INC-000003")
        try console.press(
            .key(.tab), "Restarted", .key(.tab), "a full disk", .key(.tab), .key(.tab), .key(.tab), "also on")
        try console.press(.key(.ctrl("s")))
        try console.expect("resolve: 3 tickets")
        try console.press("y")
        try console.expect("resolve: done on 3 tickets")
        #expect(try place.vakt("list", "state:resolved", "--count") == "3")
        try console.press("u")
        try console.expect("Undo on 3 tickets")
        try console.press("y")
        try console.expect("Undone on 3 tickets")
        #expect(try place.vakt("list", "parent:3", "state:open", "--count") == "2")
    }

    @Test("from the command line: declared, told, resolved with all its parts, and one taken up again")
    func commandLine() throws {
        let place = try place()
        try place.vakt("new", "--title", "Mail?")
        let parts = ["--attach", "1", "--attach", "2", "--attach", "4"]
        _ = try place.run(["major", "3", "--commander", "anna", "--scribe", "me", "--every", "30m"] + parts)
        #expect(try place.vakt("list", "major", "--json").contains("\"major\":true"))
        #expect(
            try place.vakt("show", "3", "--json").contains(
                "\"children\":[\"INC-000001\",\"INC-000002\",\"INC-000004\"]"))
        #expect(try place.vakt("show", "3").contains("commander: anna"))
        #expect(
            try place.run(["link", "3", "--parent", "1"]).errors.contains("INC-000001 is itself part of INC-000003"))
        let told = try place.vakt("note", "3", "--public", "--children", "-m", "On it")
        #expect(told.split(separator: "\n").count == 4)
        let run = try place.run(
            ["resolve", "3", "--code", "workaround", "-m", "restarted", "--cause", "full disk", "--cascade"])
        // What nobody filled in on a part is taken from the whole.
        #expect(run.status == 0, "\(run)")
        #expect(try place.vakt("list", "parent:3", "state:resolved", "cat:mail/server", "--count") == "3")
        try place.vakt("reopen", "1", "--reason", "still no mail")
        #expect(try place.vakt("list", "has:parent", "state:open", "--count") == "1")
        #expect(try place.vakt("undo", "--dry-run").contains("INC-000001"))
        let end = try place.run(["major", "3", "--end", "--reason", "over"])
        #expect(end.status == 0 && end.output.contains("ended the major incident"), "\(end)")
    }
}

@Suite("Tickets that tell of the same") struct MergeStory {
    @Test("one is merged into the other, whoever looks it up is led on, and a colleague takes the merge back")
    func merge() throws {
        let place = try Workplace()
        try place.vakt("new", "--title", "Printer jams", "--requester", "Eva Ek")
        try place.vakt("new", "--title", "Paper jam on floor 2", "--requester", "Ulf Ask")
        let before = try place.vakt("show", "2", "--json")
        let console = try place.console(columns: 140, rows: 45)
        try console.expect("state:open (2)")
        try console.press("#2", .key(.enter))
        try console.expect("2 INC-000002")
        try console.press("m")
        try console.expect("Merge INC-000002 into")
        try console.press("1", .key(.ctrl("s")))
        try console.expect("state:open (1)")
        try console.press("#1", .key(.enter))
        try console.expect("Ulf Ask asked for it too (INC-000002)")
        try console.press("#2", .key(.enter))
        try console.expect("INC-000002 was merged into INC-000001. Go there?")
        try console.press("n")
        try console.expect("merged into INC-000001")
        // All that hangs together with it, and the way along it.
        try console.press("L")
        try console.expect("What hangs together with INC-000002")
        try console.press(.key(.enter))
        try console.expect("absorbed INC-000002")

        try place.vakt("merge", "2", "--reverse")
        try console.expect("state:open (2)")
        try console.expect("took the merge of INC-000002")
        let after = try place.vakt("show", "2", "--json")
        func seen(_ text: String) -> String {
            text.replacing(/"(updatedAt|revision)":[^,}]+/, with: "")
        }
        #expect(seen(after) == seen(before))
        #expect(try place.vakt("show", "1").contains("took the merge of INC-000002 back"))
    }

    @Test("a call about two things is split; undoing that cancels what came of it")
    func split() throws {
        let place = try Workplace()
        try place.vakt("new", "--title", "Mail and printer", "--requester", "Eva Ek", "--service", "mail")
        try place.vakt("note", "1", "-m", "The printer on floor 2 too")
        let id = try place.vakt("split", "1", "--title", "The printer", "--note", "1")
        #expect(id == "INC-000002")
        let shown = try place.vakt("show", "2")
        #expect(shown.contains("> The printer on floor 2 too") && shown.contains("Eva Ek"))
        #expect(shown.contains("split from INC-000001"))
        #expect(try place.run(["split", "1", "--title", "x", "--note", "4"]).status == 1)
        let console = try place.console(columns: 120, rows: 40)
        try console.expect("state:open (2)")
        try console.press("u")
        try console.expect("Undo on 2 tickets")
        try console.press("y")
        try console.expect("state:open (1)")
        #expect(try place.vakt("list", "state:cancelled", "--count") == "1")
    }
}
