import PseudoTerminal
import Testing
import Workplace

@Suite("Every terminal") struct TerminalsStory {
    let place: Workplace

    init() throws {
        place = try Workplace()
        try place.vakt("new", "--title", "Skrivaren på våning 3 障害")
    }

    /// A note is written, however little the terminal can.
    private func work(_ console: Session) throws {
        try console.expect("2 INC-000001")
        try console.press("n")
        try console.expect("Note on INC-000001")
        try console.press("still usable", .key(.ctrl("s")))
        try console.expectGone("Note on INC-000001")
        try console.expect("still usable")
        try console.press("q")
        #expect(try console.waitForExit() == .exited(0))
        #expect(ControlAudit.findings(in: console.log) == [])
    }

    private func colours(of console: Session) -> Set<ScreenColor> {
        var found: Set<ScreenColor> = []
        for row in 0..<console.size.rows {
            for column in 0..<console.size.columns {
                found.insert(console.cell(column, row).foreground)
                found.insert(console.cell(column, row).background)
            }
        }
        return found
    }

    @Test("it works on", arguments: ["xterm-256color", "tmux-256color", "screen", "linux", "vt100", "xterm"])
    func onTerminal(_ name: String) throws {
        try work(place.console(columns: 80, rows: 24, ["TERM": name]))
    }

    @Test("without colours there are none, and nothing is lost with them")
    func noColour() throws {
        let console = try place.console(columns: 80, rows: 24, ["NO_COLOR": "1", "COLORTERM": "truecolor"])
        try console.expect("2 INC-000001")
        #expect(colours(of: console) == [.standard])
        try work(console)
    }

    @Test("where the locale is not UTF-8, everything is ASCII", arguments: ["C", "POSIX"])
    func ascii(_ locale: String) throws {
        let console = try place.console(columns: 80, rows: 24, ["LC_ALL": locale])
        try console.expect("2 INC-000001")
        try console.expect("Skrivaren p")
        #expect(console.log.allSatisfy { $0 < 0x80 })
        try console.press("?")
        try console.expect("Esc")
        try console.press(.key(.escape), "c")
        try console.expect("Classify INC-000001")
        try console.press(.key(.escape))
        try console.expectGone("Classify INC-000001")
        try work(console)
        #expect(console.log.allSatisfy { $0 < 0x80 })
    }
}
