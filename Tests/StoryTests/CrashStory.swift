import Glibc
import PseudoTerminal
import Testing
import Workplace

@Suite("A fault in the program") struct CrashStory {
    let place: Workplace

    init() throws {
        place = try Workplace()
        try place.vakt("new", "--title", "Payroll of Åsa leaked", "--requester", "Rutger")
    }

    /// The reports in the operator's state folder.
    private func reports() throws -> [String] {
        try place.names(in: ".local/state/vakt").filter { $0.hasPrefix("crash-") && $0.hasSuffix(".txt") }
    }

    @Test("leaves a usable terminal and a report without a word of a ticket", arguments: [SIGSEGV, SIGABRT, SIGILL])
    func report(_ signal: Int32) throws {
        let console = try place.terminal(
            "printf 'the prompt\\n'; \"$VAKT\"; printf 'back %d\\n' $?; read x", columns: 120)
        try console.expect("Payroll of Åsa leaked")
        try console.press("j", .key(.enter), "n", "salary 43 210")
        try console.expect("salary 43 210")
        kill(try #require(place.consoles.first), signal)
        try console.expect("back \(128 + signal)")
        #expect(!console.isAlternateScreen)
        #expect(console.isCursorVisible)
        #expect(console.isCooked)
        #expect(console.row(0) == "the prompt")
        #expect(console.screenText.contains("A report, without any text of tickets"))
        try console.press("typed")
        try console.expect("typed")

        let name = try #require(try reports().first)
        let report = String(decoding: try Files.read(place.directory + "/.local/state/vakt/" + name), as: UTF8.self)
        for said in [
            "vakt 0.", "SQLite", "signal \(signal) SIG", "sent by a process", "moveDown open note", "frames:\n",
        ] {
            #expect(report.contains(said), "\(said) is not in \(report)")
        }
        for secret in ["Payroll", "Åsa", "Rutger", "salary", "43 210", "INC-", place.directory, "desk"] {
            #expect(!report.contains(secret), "\(secret) is in \(report)")
        }
        // A signal that was sent may meet any thread, one that is in no code of the program's too.
        #expect(report.split(separator: "\n").contains { $0.hasPrefix("  ") && $0.contains("+0x") })
        try place.vakt("verify")
    }

    @Test("is told of once at the next start")
    func toldOnce() throws {
        let console = try place.console(columns: 120, rows: 30)
        try console.expect("Payroll")
        kill(try #require(place.consoles.first), SIGBUS)
        #expect(try console.waitForExit() == .signalled(SIGBUS))
        let next = try place.console(columns: 120, rows: 30)
        try next.expect("A fault ended Vakt earlier.")
        try next.press("jq")
        #expect(try next.waitForExit() == .exited(0))
        let third = try place.console(columns: 120, rows: 30)
        try third.expect("Payroll")
        #expect(!third.screenText.contains("A fault ended"))
    }

    @Test("is no matter when the report can't be written")
    func noRoom() throws {
        try place.write("", to: ".local")
        let console = try place.terminal("\"$VAKT\"; printf 'back %d\\n' $?; read x")
        try console.expect("Payroll")
        kill(try #require(place.consoles.first), SIGSEGV)
        try console.expect("back 139")
        #expect(!console.isAlternateScreen)
        #expect(!console.screenText.contains("report"))
    }
}
