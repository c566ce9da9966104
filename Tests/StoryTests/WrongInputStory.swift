import Glibc
import PseudoTerminal
import Testing
import Workplace

@Suite("What goes wrong is told") struct WrongInputStory {
    let place: Workplace

    init() throws {
        place = try Workplace()
        try place.vakt("new", "--title", "Mail is down")
    }

    /// Every message says what, where and what to do, and nothing changes.
    private func expect(_ arguments: [String], _ status: Int32, _ words: String...) throws {
        let before = try Files.read(place.journal)
        let run = try place.run(arguments)
        #expect(run.status == status, "\(arguments): \(run)")
        for word in words { #expect(run.errors.contains(word), "\(arguments): \(run)") }
        #expect(run.output.isEmpty)
        #expect(try Files.read(place.journal) == before)
    }

    @Test("by the rules")
    func rules() throws {
        try expect(["classify", "1", "--category", "mial"], 1, "mial", "mail")
        try expect(["close", "1"], 1, "new")
        try expect(["start", "1"], 1, "category", "impact", "urgency", "service")
        try expect(["show", "99"], 4, "99")
        try expect(["note", "1", "-m", " "], 1)
    }

    @Test("in the settings: file, line, and what is known")
    func settings() throws {
        try place.write(Settings.small + "[clocks.P1]\nresponce = \"15m\"\n", to: "desk/desk.toml")
        try expect(["list"], 2, "desk.toml:", "responce", "response")
        try place.write("name = \"x\nservices", to: "desk/desk.toml")
        try expect(["list"], 2, "desk.toml:1")
        try place.write("name = 3\n", to: "desk/desk.toml")
        for (locale, said) in [
            ("C.UTF-8", "must be a text in quotes"), ("sv_SE.UTF-8", "måste vara en text inom citattecken"),
            ("ja_JP.UTF-8", "引用符で囲んだ文字列が必要です"),
        ] {
            let told = try place.shell("LC_ALL= LANG=\(locale) \"$VAKT\" list").finish()
            #expect(told.status == 2 && told.errors.contains(said), "\(told)")
        }
        let console = try place.console(columns: 80, rows: 24)
        #expect(try console.waitForExit() == .exited(2))
        #expect(console.screenText.contains("desk.toml:1"))
        #expect(!console.isAlternateScreen)
    }

    @Test("about what can't be read")
    func unreadable() throws {
        try expect(["import", "csv", "nowhere.csv", "--map", "vakt"], 2, "nowhere.csv", "No such file")
        try expect(["import", "csv", place.desk, "--map", "vakt"], 2, "directory")
        try expect(["kb", "import", "nowhere"], 2, "nowhere")
        try expect(["list", "--desk", "nowhere"], 2, "nowhere", "vakt init")
        let bytes = try place.shell("\"$VAKT\" new --title \"$(printf 'a\\377b')\"").finish()
        #expect(bytes.status == 2 && bytes.errors.contains("UTF-8 at byte 1"))
    }

    @Test("a damaged journal is read with a warning and written no more")
    func damaged() throws {
        try place.vakt("note", "1", "-m", "first")
        try place.vakt("note", "1", "-m", "second")
        let text = String(decoding: try Files.read(place.journal), as: UTF8.self)
        try Files.write(text.replacing("first", with: "fir5t").utf8, to: place.journal)
        Files.removeTree(place.desk + "/index")
        try expect(["note", "1", "-m", "third"], 3, "doctor --accept-gap")
        let verdict = try place.run(["verify"])
        #expect(verdict.status == 3 && verdict.errors.contains("byte"))
        let console = try place.console(columns: 80, rows: 24)
        try console.expect("2 INC-000001")
        try console.press("n", "kept in the form")
        try console.expect("kept in the form")
        try console.press(.key(.ctrl("s")))
        try console.expect("doctor")
        #expect(console.screenText.contains("kept in the form"))
        try place.vakt("doctor", "--accept-gap")
        try console.press(.key(.ctrl("s")))
        try console.expectGone("Note on INC-000001")
        #expect(try place.vakt("show", "1").contains("kept in the form"))
    }

    @Test("without a terminal, or with one that can't, there is a message and no screen")
    func noTerminal() throws {
        try expect([], 2, "terminal", "vakt -h")
        for name in ["dumb", "nonesuch"] {
            let console = try place.console(columns: 80, rows: 24, ["TERM": name])
            #expect(try console.waitForExit() == .exited(2))
            #expect(console.screenText.contains("“\(name)”"))
            #expect(!console.isAlternateScreen)
        }
    }
}
