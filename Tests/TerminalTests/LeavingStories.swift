import Glibc
import PseudoTerminal
import Testing

/// Whatever happens, the shell gets back the terminal it had.
@Suite("Leaving the terminal") struct LeavingStories {
    func expectClean(_ session: Session) throws {
        try session.expect("back ")
        #expect(!session.isAlternateScreen)
        #expect(session.isCursorVisible)
        #expect(try session.modes == untouchedModes())
        #expect(session.row(0) == "the prompt", "the screen from before is there again")
        #expect(session.cell(0, 0).foreground == .standard)
        try session.press("typed")
        try session.expect("typed")
        #expect(!session.cell(session.cursor.column - 1, session.cursor.row).isReversed)
    }

    /// What a terminal has that nothing has run on.
    func untouchedModes() throws -> [UInt32] {
        let session = try Session.start(["/bin/sh", "-c", "printf ready; read x"])
        try session.expect("ready")
        return session.modes
    }

    func start() throws -> Session {
        let session = try Probe.startInShell("list")
        try session.expect("list 80x24")
        #expect(session.isAlternateScreen)
        #expect(!session.isCursorVisible)
        return session
    }

    /// The probe itself, a child of the shell.
    func probe(of session: Session) throws -> pid_t {
        let path = "/proc/\(session.processIdentifier)/task/\(session.processIdentifier)/children"
        let file = try #require(fopen(path, "r"))
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 64)
        _ = try #require(fgets(&line, 64, file))
        return pid_t(atoi(line))
    }

    @Test(arguments: [("q", "back 0"), ("x", "back 7"), ("t", "back 1"), ("f", "back 139")])
    func byItself(_ key: String, _ status: String) throws {
        let session = try start()
        try session.press(.text(key))
        try session.expect(status)
        try expectClean(session)
    }

    @Test(arguments: [SIGTERM, SIGINT, SIGHUP, SIGABRT, SIGBUS, SIGQUIT])
    func bySignal(_ signal: Int32) throws {
        let session = try start()
        kill(try probe(of: session), signal)
        try expectClean(session)
    }

    @Test func byStopAndBack() throws {
        let script = """
            printf 'the prompt\\n'; \(BuiltProduct.path("TerminalProbe")) list; printf 'stopped\\n'; read x; fg; \
            printf 'back %d\\n' $?; read x
            """
        let session = try Session.start(["/bin/sh", "-mc", script])
        try session.expect("list 80x24")
        try session.press(.key(.ctrl("z")))
        try session.expect("stopped")
        #expect(!session.isAlternateScreen)
        #expect(session.isCursorVisible)
        #expect(try session.modes == untouchedModes())
        session.resize(columns: 100, rows: 30)
        try session.press(.key(.enter))
        try session.expect("list 100x30, told")
        #expect(session.isAlternateScreen)
        try session.expect("INC-100029")
        try session.press("q")
        try session.expect("back 0")
        #expect(!session.isAlternateScreen)
    }

    @Test func forAnotherProgramAndBack() throws {
        let session = try start()
        try session.press("e")
        try session.expect("outside")
        #expect(try session.modes == untouchedModes())
        #expect(!session.isAlternateScreen)
        try session.press(.key(.enter))
        try session.expect("list 80x24")
        try session.expect("INC-100023")
        #expect(!session.isCursorVisible)
        try session.press("q")
        try expectClean(session)
    }

    @Test func whenTheLineDrops() throws {
        let session = try Probe.start("list")
        try session.expect("list")
        session.hangUp()
        // The signal may come first, or the end of the input.
        let exit = try session.waitForExit()
        #expect(exit == .exited(1) || exit == .exited(3))
    }

    @Test func withoutATerminalThereIsAMessage() throws {
        let session = try Session.start([
            "/bin/sh", "-c", "\(BuiltProduct.path("TerminalProbe")) list </dev/null; read x",
        ])
        try session.expect("no terminal")
        let unknown = try Probe.start("list", environment: ["TERM": "no-such-terminal"])
        #expect(try unknown.waitForExit() == .exited(2))
        #expect(unknown.screenText.contains("no-such-terminal"))
        let dumb = try Probe.start("list", environment: ["TERM": "dumb"])
        #expect(try dumb.waitForExit() == .exited(2))
    }
}
