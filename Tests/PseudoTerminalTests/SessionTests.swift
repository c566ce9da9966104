import Glibc
import PseudoTerminal
import Testing

/// The instrument itself: a shell on the terminal is enough to see whether it measures right.
@Suite struct SessionTests {
    func shell(_ script: String, environment: [String: String] = [:]) throws -> Session {
        try Session.start(["/bin/sh", "-c", script], environment: environment)
    }

    @Test func showsWhatTheProgramWrites() throws {
        let session = try shell("printf 'hello \\033[1;31mred\\033[0m 障害\\n'; read line")
        try session.expect("hello red 障害")
        #expect(session.cell(6, 0).isBold)
        #expect(session.cell(6, 0).foreground == .palette(1))
        #expect(session.cell(10, 0).isWide)
        #expect(session.cell(11, 0).width == 0)
        #expect(session.row(0) == "hello red 障害")
    }

    @Test func keysReachTheProgram() throws {
        let session = try shell("read line; echo \"<$line>\"; read line")
        try session.press("abc", .key(.enter))
        try session.expect("<abc>")
    }

    @Test func exitStatusAndSignalsAreTold() throws {
        #expect(try shell("exit 7").waitForExit() == .exited(7))
        let waiting = try shell("printf ready; read line")
        try waiting.expect("ready")
        waiting.terminate()
        #expect(try waiting.waitForExit() == .signalled(SIGTERM))
    }

    @Test func aResizeReachesTheProgram() throws {
        let session = try shell("trap 'stty size' WINCH; printf ready; while :; do read line; done")
        try session.expect("ready")
        session.resize(columns: 100, rows: 30)
        try session.expect("30 100")
    }

    @Test func hangingUpEndsTheProgram() throws {
        let session = try shell("printf ready; read line")
        try session.expect("ready")
        session.hangUp()
        #expect(try session.waitForExit() == .signalled(SIGHUP))
    }

    @Test func aQuestionToTheTerminalIsAnswered() throws {
        let session = try shell(
            "stty raw -echo; printf '\\033[5;3H\\033[6n'; dd bs=6 count=1 2>/dev/null | od -c; read x")
        try session.expect("5   ;   3   R")
    }

    @Test func aFailureShowsTheScreen() throws {
        let session = try shell("printf 'only this'; read line")
        let error = #expect(throws: SessionError.self) { try session.expect("something else", timeout: 0.2) }
        #expect(error?.description.contains("│only this") == true)
        #expect(error?.description.contains("“something else”") == true)
    }

    @Test func measuringCountsTheAnswer() throws {
        let session = try shell("stty -echo; printf ready; while read line; do printf 'got %s.' \"$line\"; done")
        try session.expect("ready")
        let latency = try #require(try session.measure("x", .key(.enter)))
        #expect(latency.bytes == 6)
        #expect(latency.firstByte <= latency.lastByte)
        #expect(session.row(0) == "readygot x.")
        #expect((session.peakMemory ?? 0) > 100_000)
    }

    @Test func alternateScreenAndCursorAreKnown() throws {
        let session = try shell(
            "printf 'before\\033[?1049h\\033[?25lfull'; read x; printf '\\033[?25h\\033[?1049l'; read x")
        try session.expect("full")
        #expect(session.isAlternateScreen)
        #expect(!session.isCursorVisible)
        try session.press(.key(.enter))
        try session.expect("before")
        #expect(!session.isAlternateScreen)
        #expect(session.isCursorVisible)
        #expect(session.isCooked)
    }
}
