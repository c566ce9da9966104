import PseudoTerminal
import Testing
import Workplace

@Suite("A security incident") struct SecurityStory {
    private static func settings(_ role: String, _ rights: String = "") -> String {
        Settings.small.replacing("role = \"admin\"", with: "role = \"\(role)\"\n\(rights)")
    }

    @Test("does not exist for whoever lacks the right: not in lists, counts, logs, exports, nor in the console")
    func withheld() throws {
        let place = try Workplace(settings: Self.settings("admin"))
        let rows = """
            id,title,state,createdAt,kind,createdBy
            A,Printer jams,new,2026-11-21T08:00:00Z,service,elin
            B,Zinnober leaked,new,2026-11-21T08:00:00Z,security,elin

            """
        try place.vakt("import", "csv", place.write(rows, to: "t.csv"), "--map", "vakt")
        #expect(try place.vakt("list", "kind:security").contains("Zinnober"))
        #expect(try place.vakt("log", "--json").contains("Zinnober"))

        try place.write(Self.settings("supervisor"), to: "desk/desk.toml")
        for command in [
            ["list"], ["list", "--json"], ["list", "Zinnober"], ["log"], ["log", "--json"], ["export"],
            ["export", "--format", "csv"], ["export", "--format", "md"], ["health"], ["tick"],
        ] {
            let run = try place.run(command)
            #expect(run.status == 0 && !run.output.contains("Zinnober"), "\(command): \(run)")
        }
        #expect(try place.vakt("list", "--count") == "1")
        for command in [["show", "2"], ["log", "2"], ["note", "2", "-m", "x"], ["watch", "2"]] {
            #expect(try place.run(command).status == 4, "\(command)")
        }
        let console = try place.console()
        try console.expect("Printer jams")
        try console.press("#", "2", .key(.enter))
        try console.expect("There is no ticket 2")
        #expect(!console.screenText.contains("Zinnober"))
        try console.press("q")
        try console.waitForExit()

        try place.write(Self.settings("agent", "rights = [\"handle-security\"]"), to: "desk/desk.toml")
        #expect(try place.vakt("show", "2").contains("Zinnober"))
    }

    @Test("that leaks data runs against the time in which somebody must be told")
    func notice() throws {
        let place = try Workplace()
        try place.vakt("new", "--title", "Customer list leaked", "--kind", "security", "--subkind", "data-leak")
        #expect(try place.vakt("list", "notice:due", "--count") == "1")
        let console = try place.console(columns: 120, rows: 40)
        try console.expect("Notification")
        try console.expect("left, until")
        try console.press(":", "record a notification", .key(.enter))
        try console.expect("Who was notified")
        try console.press(.key(.tab), "IMY", .key(.ctrl("s")))
        try console.expect("IMY notified")
        try console.press("q")
        try console.waitForExit()
        #expect(try place.vakt("list", "notice:due", "--count") == "0")
        #expect(try place.vakt("list", "notice:given", "--count") == "1")
    }
}
