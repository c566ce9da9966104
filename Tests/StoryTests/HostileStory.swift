import PseudoTerminal
import Testing
import Workplace

@Suite("Hostile text") struct HostileStory {
    /// What has broken terminals, columns or programs before.
    static let texts: [String] = [
        "\u{1B}]0;owned\u{07}title", "\u{1B}[2J\u{1B}[10;10Hclear", "\u{1B}P1$r\u{1B}\\", "\u{9B}31mC1 \u{85} \u{90}q",
        "bell\u{07} shift\u{0E}\u{0F} del\u{7F}", "\u{202E}right to left\u{202C} \u{2066}isolate",
        "zero\u{200B}width\u{2060} \u{FEFF}mark \u{AD}soft", "tab\tstop", "cr\rback", "line\u{2028}para\u{2029}end",
        "Z\u{351}\u{36B}\u{343}\u{36A}\u{302}\u{36B}\u{33D}\u{34F}\u{334}\u{319}\u{324}\u{31E}\u{349}algo",
        "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}\u{308}\u{309}\u{30A}\u{30B} stack",
        "\u{301}\u{302} marks first",
        "👩\u{200D}👩\u{200D}👧\u{200D}👦 family 🇸🇪🇯🇵🇦 👍🏽 ❤\u{FE0F} 1\u{FE0F}\u{20E3}", "障害対応障害対応障害対応障害対応障害対応障害対応障害対応障害対応障害",
        "a障害対応障害対応障害対応障害対応障害対応障害対応障害対応障害対応障害", "ｱｲｳ half \u{1100}\u{1161}\u{11A8} jamo", "क्षत्रिय ไทยที่ שלום مرحبا",
        "\u{E000} private \u{378} unassigned \u{1FAE8}", "\u{FDFA}\u{FDFA}\u{FDFA} \u{2E3B}\u{2E3B}",
        "🏴\u{E0067}\u{E0062}\u{E007F}\u{E0001}",
    ]

    private func desk() throws -> Workplace {
        let place = try Workplace()
        let article = Self.texts.map { "- \($0)\n" }.joined() + "\n| a | b |\n|---|---|\n"
        let table = Self.texts.prefix(12).map { "| \($0) | \($0) |\n" }.joined() + "\n    \(Self.texts[1])\n"
        try place.vakt("kb", "new", "--title", "owned " + Self.texts[0], "--body", "-", input: article + table)
        for text in Self.texts {
            try place.vakt("new", "--title", text, "--requester", text, "--tag", "owned", "--body", text + "\n" + text)
        }
        return place
    }

    /// A column that has the same sign in all these rows, as nothing shifted what stands before it.
    private func expectColumn(_ sign: String, at column: Int, rows: ClosedRange<Int>, on console: Session) {
        // A frame may arrive in pieces.
        try? console.waitUntil("column \(column)", timeout: 5) { screen in
            rows.allSatisfy { screen.cell(column, $0).text == sign }
        }
        console.settle(quiet: 0.03)
        for row in rows {
            #expect(console.cell(column, row).text == sign, "row \(row)\n\(console.screenText)")
        }
    }

    /// Where a sign stands in a row.
    private func column(of sign: String, row: Int, on console: Session, from start: Int = 0) throws -> Int {
        try #require((start..<console.size.columns).first { console.cell($0, row).text == sign })
    }

    @Test("in queue, detail, notes, forms and articles moves no column and sends no control", arguments: [160, 159])
    func everywhere(_ width: Int) throws {
        let place = try desk()
        let console = try place.console(columns: width, rows: 50)
        try console.expect("2 INC-000001")
        let edge = try column(of: "│", row: 1, on: console)
        let state = try column(of: "s", row: 2, on: console, from: edge - 32)
        for number in 1...Self.texts.count {
            try console.expect("2 INC-0000\(number < 10 ? "0" : "")\(number)")
            expectColumn("│", at: edge, rows: 1...46, on: console)
            expectColumn("n", at: state, rows: 3...(2 + Self.texts.count), on: console)
            try console.press("n", .bytes(Array(("\u{1B}[200~" + Self.texts[number - 1] + "\u{1B}[201~").utf8)))
            try console.expect("Note on INC-")
            console.settle()
            let top = try #require((1..<48).first { console.row($0).contains("Note on INC-") })
            expectColumn("│", at: width - 1, rows: (top + 1)...(top + 3), on: console)
            try console.press(.key(.ctrl("s")))
            try console.expectGone("Note on INC-")
            try console.expect("noted")
            expectColumn("│", at: edge, rows: 1...46, on: console)
            try console.press("j")
        }
        try readArticle(on: console)
        #expect(ControlAudit.findings(in: console.log) == [])
    }

    @Test(
        "that terminals measure otherwise moves no column while rows scroll by",
        arguments: ["xterm-256color", "vt100", "linux"])
    func scrolling(_ terminal: String) throws {
        let place = try Workplace()
        try place.log((1...60).map { "x🧑🏻\u{200D}\u{1FAEF}\u{200D}🧑🏼 and 👩🏽 number \($0)" })
        let console = try place.console(columns: 147, rows: 50, ["TERM": terminal])
        try console.expect("2 INC-000001")
        let edge = try column(of: "│", row: 1, on: console)
        let state = try column(of: "s", row: 2, on: console, from: edge - 32)
        try console.press("#", "42", .key(.enter))
        try console.expect("2 INC-000042")
        for number in 43...60 {
            try console.press("j")
            try console.expect("2 INC-0000\(number)")
            expectColumn("│", at: edge, rows: 1...46, on: console)
            expectColumn("n", at: state, rows: 3...46, on: console)
        }
    }

    private func readArticle(on console: Session) throws {
        try console.press("/", "owned", .key(.enter), "3", .key(.enter))
        try console.expect("KB-000001 ─")
        console.settle()
        let top = try #require((0..<48).first { console.row($0).contains("KB-000001 ─") })
        let left = try column(of: "┌", row: top, on: console)
        let right = try column(of: "┐", row: top, on: console)
        for _ in 0..<4 {
            expectColumn("│", at: left, rows: (top + 1)...(top + 20), on: console)
            expectColumn("│", at: right, rows: (top + 1)...(top + 20), on: console)
            try console.press(.key(.pageDown))
            console.settle()
        }
        try console.press(.key(.escape))
        try console.expectGone("KB-000001 ─")
        try console.press("1", "q")
        #expect(try console.waitForExit() == .exited(0))
    }
}
