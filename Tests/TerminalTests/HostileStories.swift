import Glibc
import PseudoTerminal
import Testing

@Suite("Hostile text on a real terminal") struct HostileStories {
    /// What has broken terminals, columns or programs before, one a line.
    static let lines: [String] = [
        "\u{1B}]0;owned\u{07}title", "\u{1B}[2J\u{1B}[10;10Hclear", "\u{9B}31mC1", "bell\u{07}", "\u{0E}shift out",
        "\u{1B}P1$r\u{1B}\\", "\u{202E}right to left", "zero\u{200B}width", "\u{FEFF}mark", "tab\tstop", "cr\rback",
        "👩\u{200D}👩\u{200D}👧\u{200D}👦 family", "🇸🇪🇯🇵 flags", "👍🏽 tone", "❤\u{FE0F} heart", "1\u{FE0F}\u{20E3} keycap",
        "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306} stack", "Z\u{351}\u{36B}\u{343}algo", "障害対応", "ｱｲｳ half",
        "\u{1100}\u{1161}\u{11A8} jamo", "क्षत्रिय", "ไทยที่", "שלום", "مرحبا", "\u{E000} private", "\u{378} unassigned",
        "\u{1F9D1}\u{200D}\u{1F680}", "\u{1FAE8} new", "\u{FDFA}", "\u{2E3B}", "\u{1F1E6}lone", "a\u{FE0F}b",
        "\u{7F}del",
    ]

    @Test(arguments: ["xterm-256color", "linux", "screen", "vt100"], [80, 23])
    func noControlGetsOutAndNoColumnMoves(_ terminal: String, _ columns: Int) throws {
        let path = "/tmp/vakt-hostile-\(getpid())-\(terminal)-\(columns)"
        let file = try #require(fopen(path, "w"))
        fputs(Self.lines.joined(separator: "\n"), file)
        fclose(file)
        defer { unlink(path) }
        let session = try Probe.start("text", path, columns: columns, rows: 20, environment: ["TERM": terminal])
        try session.waitUntil("the ruler") { $0.cell(columns - 1, 19).text == "|" }
        for position in 0..<Self.lines.count {
            session.settle(quiet: 0.02)
            for row in 0..<20 {
                #expect(session.cell(0, row).text == "|", "row \(row) at \(position)\n\(session.screenText)")
                #expect(session.cell(columns - 1, row).text == "|", "row \(row) at \(position)\n\(session.screenText)")
            }
            try session.press("j")
        }
        try session.press("q")
        #expect(try session.waitForExit() == .exited(0))
        #expect(ControlAudit.findings(in: session.log).isEmpty)
    }

    @Test("a character of several parts covers nothing of what stands behind it and stays")
    func severalParts() throws {
        let path = "/tmp/vakt-parts-\(getpid())"
        let file = try #require(fopen(path, "w"))
        fputs("a🧑 unchanged\nb🧑🏻 unchanged\nc👩‍👩‍👧‍👦 unchanged\nlast", file)
        fclose(file)
        defer { unlink(path) }
        let session = try Probe.start("text", path, columns: 40, rows: 6)
        try session.waitUntil("the ruler") { $0.cell(39, 5).text == "|" }
        for begin in ["b", "c"] {
            try session.press("j")
            try session.waitUntil("the next line") { $0.row(0).hasPrefix("|" + begin) }
            session.settle()
            #expect(session.row(0).contains("unchanged"), "\(session.screenText)")
        }
    }

    /// Terminals that measure otherwise: an emoji in one column or in four, marks in a column of their own.
    @Test(arguments: [("🎉", "x"), ("🎉", "xyzw"), ("\u{301}", "'"), ("\u{1F6DC}", "xyz"), ("\u{1F6DC}", "x")])
    func aTerminalOfAnotherOpinionKeepsItsColumns(_ sign: String, _ drawn: String) throws {
        let path = "/tmp/vakt-opinion-\(getpid())-\(sign.unicodeScalars.map(\.value))-\(drawn.count)"
        let file = try #require(fopen(path, "w"))
        fputs("plain\nstart \(sign == "\u{301}" ? "e" : "")\(sign)middle\(sign)\(sign)end, more\nlast", file)
        fclose(file)
        defer { unlink(path) }
        let session = try Probe.start("text", path, columns: 60, rows: 6)
        try session.waitUntil("the ruler") { $0.cell(59, 5).text == "|" }
        try session.press("j")
        try session.waitUntil("the next line") { $0.row(0).hasPrefix("|start") }
        session.settle()
        let other = Emulator(size: session.size)
        other.feed(Self.replace(Array(sign.utf8), Array(drawn.utf8), in: session.log))
        for row in 0..<6 {
            #expect(other.cell(0, row).text == "|" && other.cell(59, row).text == "|", "\(other.screenText)")
        }
        for column in 0..<60 {
            let expected = session.cell(column, 0)
            guard expected.text.unicodeScalars.allSatisfy(\.isASCII), expected.text > " " else { continue }
            #expect(other.cell(column, 0).text == expected.text, "column \(column)\n\(other.screenText)")
        }
    }

    static func replace(_ old: [UInt8], _ new: [UInt8], in bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var at = 0
        while at < bytes.count {
            if bytes[at...].starts(with: old) {
                result += new
                at += old.count
            } else {
                result.append(bytes[at])
                at += 1
            }
        }
        return result
    }
}
