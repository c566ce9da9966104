import Helpdesk
import Testing

@testable import Desk

@Suite("macros, causes and customers' languages in desk.toml") struct MacroSettingsTests {
    private func parse(_ text: String) throws(SettingsError) -> DeskSettings {
        try SettingsFile.parse(text: text, path: "desk.toml")
    }

    @Test("are read, and written back as they were")
    func roundTrip() throws {
        let text = """
            causes = ["power", "vendor"]
            [[teams]]
            name = "net"
            [[operators]]
            name = "anna"
            [[categories]]
            name = "mail"
            subcategories = ["server"]
            [[macros]]
            name = "ask"
            description = "Ask for more"
            text = "Hej {requester}!\\nVad säger {vendor} om {id}?"
            public = true
            state = "on-hold"
            hold-reason = "caller"
            tags = ["Waiting"]
            remove-tags = ["new"]
            team = "net"
            assignee = "me"
            category = "mail/server"
            [[macros]]
            name = "done"
            state = "resolved"
            code = "user error"
            resolution = "Explained to {requester}"
            [customer-languages]
            "example.co.jp" = "ja"
            "Kund AB" = "sv"
            """
        let settings = try parse(text)
        let ask = try #require(settings.macros.first)
        #expect(ask.state == .onHold && ask.holdReason == .caller && ask.isPublic && ask.tags == ["waiting"])
        #expect(ask.category == CategoryPath("mail", "server") && ask.assignee == "me")
        #expect(settings.macros.last?.code == .userError)
        #expect(settings.causes == ["power", "vendor"])
        #expect(settings.customerLanguages == ["example.co.jp": "ja", "Kund AB": "sv"])
        #expect(try parse(SettingsFile.text(of: settings)) == settings)
    }

    @Test(
        "that are wrong are refused with line and key",
        arguments: [
            ("text = \"Hi {requestor}\"", "text"), ("text = 3", "text"), ("state = \"open\"", "state"),
            ("state = \"new\"", "state"), ("state = \"on-hold\"", "hold-reason"),
            ("state = \"on-hold\"\nhold-reason = \"scheduled\"", "hold-reason"), ("code = \"solution\"", "code"),
            ("state = \"resolved\"\ncode = \"magic\"", "code"), ("team = \"x\"", "team"),
            ("assignee = \"nobody\"", "assignee"), ("category = \"a/b/c\"", "category"), ("tgas = [\"a\"]", "tgas"),
            ("resolution = \"x\"", "resolution"), ("description = \"only words\"", "name"),
        ])
    func mistakes(_ lines: String, _ key: String) throws {
        let text = "[[teams]]\nname = \"net\"\n[[operators]]\nname = \"anna\"\n[[macros]]\nname = \"m\"\n" + lines
        let error = try #require(throws: SettingsError.self) { try parse(text) }
        #expect(error.key == "macros[1].\(key)")
        #expect(error.line != nil, "\(error)")
    }

    @Test("two macros of one name, and a language that nobody speaks, are mistakes")
    func others() throws {
        let twice = try #require(throws: SettingsError.self) {
            try parse("[[macros]]\nname = \"a\"\ntext = \"x\"\n[[macros]]\nname = \"a\"\ntext = \"y\"")
        }
        #expect(twice.line == 5 && twice.problem == .duplicate("a"))
        let language = try #require(throws: SettingsError.self) { try parse("[customer-languages]\nACME = \"de\"") }
        #expect(language.line == 2 && language.problem == .unknownValue("de", known: ["en", "sv", "ja"]))
    }
}
