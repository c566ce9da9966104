import PseudoTerminal
import Testing
import Workplace

@Suite("Macros") struct MacroStory {
    private static let settings =
        Settings.small + """
            [[macros]]
            name = "ask for a picture"
            description = "When one can't see what they mean"
            text = "Hello {requester}, please send a picture for {id}."
            public = true
            state = "on-hold"
            hold-reason = "caller"
            tags = ["waiting"]
            assignee = "me"
            [[macros]]
            name = "vip"
            tags = ["vip"]

            """

    @Test("one is previewed, asks for what is missing, does everything in one step, and is undone on many")
    func applied() throws {
        let place = try Workplace(settings: Self.settings)
        try place.vakt("new", "--title", "Odd colours", "--requester", "Eva")
        let console = try place.console(columns: 120, rows: 40)
        try console.expect("2 INC-000001")
        try console.press(";", "pic")
        try console.expect("When one can't see what they mean")
        try console.expect("Hello Eva, please send a picture for INC-000001.")
        try console.expect("needs category")
        try console.press(.key(.enter))
        try console.expect("Macro on INC-000001")
        // Nothing is skipped: the form asks for what the state needs.
        try console.press(.key(.ctrl("s")))
        try console.expect("Before it can be on hold, fill in")
        #expect(try place.types(of: "INC-000001") == ["ticket.logged"])
        try console.press("printer", .key(.tab), "2", .key(.tab), "3", .key(.tab), "printing", .key(.ctrl("s")))
        try console.expectGone("Macro on INC-000001")
        try console.expect("wrote to the requester")
        #expect(
            try place.types(of: "INC-000001") == [
                "ticket.logged", "ticket.classified", "ticket.triaged", "ticket.tagged", "ticket.assigned",
                "ticket.noted", "ticket.held",
            ])
        try place.vakt("new", "--title", "Another one")
        try console.expect("Another one")
        try console.press("*")
        try console.expect("2 marked")
        try console.press(";", "vip", .key(.enter))
        try console.expect("tagged it vip")
        try console.press("y")
        try console.waitUntil("both tagged") { _ in
            (try? place.vakt("list", "tag:vip", "--count")) == "2"
        }
        try console.press("u")
        try console.expect("Undo on 2 tickets")
        try console.press("y")
        try console.waitUntil("both as before") { _ in
            (try? place.vakt("list", "tag:vip", "--count")) == "0"
        }
    }

    @Test("on the command line one is tried first, refused like by hand, and listed")
    func commandLine() throws {
        let place = try Workplace(settings: Self.settings)
        try place.vakt("new", "--title", "Odd colours", "--requester", "Eva")
        #expect(try place.vakt("macro", "--list").contains("ask for a picture\tWhen one"))
        let refused = try place.run(["macro", "ask for a picture", "1"])
        #expect(refused.status == 1 && refused.errors.contains("fill in: category, impact, urgency, service"))
        try place.vakt(
            "classify", "1", "--category", "printer", "--impact", "2", "--urgency", "3", "--service", "printing")
        let tried = try place.vakt("macro", "ask for a picture", "1", "--dry-run")
        #expect(tried.contains("put it on hold") && tried.contains("Hello Eva, please send a picture for INC-000001."))
        #expect(try place.types(of: "INC-000001").count == 3)
        try place.vakt("macro", "ask for a picture", "1")
        #expect(try place.types(of: "INC-000001").last == "ticket.held")
        let wrong = try place.run(["macro", "ask for a pictur", "1"])
        #expect(wrong.status == 1 && wrong.errors.contains("ask for a picture, vip"))
    }
}
