import PseudoTerminal
import Testing
import Workplace

@Suite("Views of the queue") struct ViewsStory {
    /// The number beside a view's name in the list.
    private func count(of view: String, on console: Session) -> String? {
        let rows = (0..<console.size.rows).map { console.row($0) }
        guard let row = rows.first(where: { $0.contains(" \(view) ") && $0.contains("│") }) else { return nil }
        return row.split(separator: "│").map { $0.split(separator: " ").last.map(String.init) ?? "" }
            .first { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
    }

    @Test("one is kept, chosen by its number, counted right while a colleague works, and there again tomorrow")
    func keeping() throws {
        let place = try Workplace()
        try place.log((1...12).map { $0 % 3 == 0 ? "Printer \($0)" : "Mail \($0)" })
        try place.shell("mkdir -p vakt; printf '# mine\\ntheme = \"mono\"  # calm\\n' > vakt/console.toml").finish()
        let console = try place.console(columns: 120, rows: 40)
        try console.expect("Open: state:open (12)")
        try console.press("/", "state:open printer", .key(.enter))
        try console.expect("state:open printer (4)")
        try console.press("v", .key(.ctrl("s")))
        try console.expect("Keep this view")
        try console.press("Paper", .key(.enter))
        try console.expect("View Paper is kept.")
        try console.waitUntil("the count") { count(of: "Paper", on: $0) == "4" }

        // A colleague's change reaches the open list, and only by what changed.
        try place.vakt("cancel", "3", "--reason", "out of paper")
        try place.vakt("new", "--title", "Printer on fire")
        try place.vakt("new", "--title", "Printer melted")
        try console.waitUntil("the new count") { count(of: "Paper", on: $0) == "5" }
        try console.press("1")
        try console.expect("Open: state:open (13)")
        try console.press(.key(.alt("8")))
        try console.expect("Paper: state:open printer (5)")
        try console.press("q")
        try console.waitForExit()

        let file = String(decoding: try Files.read(place.directory + "/vakt/console.toml"), as: UTF8.self)
        #expect(file.hasPrefix("# mine\ntheme = \"mono\"  # calm\n"))
        #expect(file.hasSuffix("[[views]]\nname = \"Paper\"\nquery = \"state:open printer\"\n"))
        let next = try place.console(columns: 120, rows: 40)
        try next.expect("Open: state:open (13)")
        try next.press("v", "8")
        try next.expect("Paper: state:open printer (5)")
    }

    @Test("back and forward lead to where one was, the cursor on the same ticket")
    func trail() throws {
        let place = try Workplace()
        try place.log((1...30).map { "Ticket number \($0)" })
        let console = try place.console(columns: 120, rows: 40)
        try console.expect("Open: state:open (30)")
        try console.press("#", "12", .key(.enter))
        try console.expect("2 INC-000012")
        try console.press("/", "\"number 2\"", .key(.enter))
        try console.expect("\"number 2\" (1)")
        try console.expect("2 INC-000002")
        try place.vakt("cancel", "1", "--reason", "elsewhere")
        try console.press("[")
        try console.expect("Open: state:open (29)")
        try console.expect("2 INC-000012")
        try console.press("]")
        try console.expect("2 INC-000002")
        // The way a terminal tells Alt with an arrow.
        try console.press(.bytes(Array("\u{1B}[1;3D".utf8)))
        try console.expect("2 INC-000012")
    }

    @Test("columns are chosen while the queue shows them")
    func columns() throws {
        let place = try Workplace()
        try place.log(["Mail is down", "Web shop is down"])
        let console = try place.console(columns: 120, rows: 40)
        try console.expect("Open: state:open (2)")
        try console.press(",", "G", " ")
        try console.expect("Open*: state:open")
        try console.press("g", "j", "j", "s")
        try console.expect("Open*: state:open sort:id (2)")
        try console.press(.key(.escape))
        try console.expect("Open: state:open (2)")
    }

    @Test("a mistake in a query is told with file, line and column before the console opens")
    func mistake() throws {
        let place = try Workplace(
            settings: Settings.small + "[[views]]\nname = \"Mine\"\nquery = \"state:opne to:me\"\n")
        let run = try place.run(["config", "check"])
        #expect(run.status == 2)
        #expect(run.errors.contains(/desk\.toml:\d+:16/), "\(run)")
        #expect(run.errors.contains("“opne” is no state"), "\(run)")
    }
}
