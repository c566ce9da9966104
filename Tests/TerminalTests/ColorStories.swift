import PseudoTerminal
import Testing

/// The probe draws `word` in rows 0…6: text, error (palette 1, bold), link (palette 208), major (#005F87), cursor
/// (15 on 4), underlined, reversed.
@Suite("Colours") struct ColorStories {
    func start(_ terminal: String, _ environment: [String: String] = [:]) throws -> Session {
        let session = try Probe.start("colors", environment: ["TERM": terminal].merging(environment) { $1 })
        try session.expect("support ")
        return session
    }

    @Test(arguments: ["xterm-256color", "tmux-256color", "screen-256color"])
    func twoHundredFiftySix(_ terminal: String) throws {
        let session = try start(terminal)
        #expect(session.row(7) == "support indexed256")
        #expect(session.cell(0, 0).foreground == .standard)
        #expect(session.cell(0, 1).foreground == .palette(1))
        #expect(session.cell(0, 1).isBold)
        #expect(session.cell(0, 2).foreground == .palette(208))
        #expect(session.cell(0, 3).foreground == .palette(24))
        #expect(session.cell(0, 4).foreground == .palette(15))
        #expect(session.cell(0, 4).background == .palette(4))
        #expect(session.cell(0, 5).isUnderlined)
        #expect(session.cell(0, 6).isReversed)
    }

    @Test(arguments: ["xterm-256color", "tmux-256color"])
    func direct(_ terminal: String) throws {
        let session = try start(terminal, ["COLORTERM": "truecolor"])
        #expect(session.row(7) == "support direct")
        #expect(session.cell(0, 1).foreground == .palette(1))
        #expect(session.cell(0, 3).foreground == .direct(red: 0x00, green: 0x5F, blue: 0x87))
        #expect(session.cell(0, 4).foreground == .direct(red: 255, green: 255, blue: 255))
        try session.press("q")
        #expect(try session.waitForExit() == .exited(0))
    }

    @Test(arguments: ["xterm", "linux", "screen", "tmux"])
    func eight(_ terminal: String) throws {
        let session = try start(terminal)
        #expect(session.row(7) == "support eight")
        #expect(session.cell(0, 1).foreground == .palette(1))
        #expect(session.cell(0, 4).background == .palette(4))
    }

    @Test(arguments: [["NO_COLOR": "1"], ["NO_COLOR": "1", "COLORTERM": "truecolor"]])
    func none(_ environment: [String: String]) throws {
        let session = try start("xterm-256color", environment)
        #expect(session.row(7) == "support none")
        for row in 0..<7 {
            #expect(session.cell(0, row).foreground == .standard)
            #expect(session.cell(0, row).background == .standard)
        }
        #expect(session.cell(0, 1).isBold)
    }

    @Test func aTerminalWithoutColours() throws {
        let session = try start("vt100")
        #expect(session.row(7) == "support none")
        #expect(session.cell(0, 6).isReversed)
        try session.press("q")
        #expect(try session.waitForExit() == .exited(0))
    }
}
