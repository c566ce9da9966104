import Glibc
import PseudoTerminal
import Testing
import Workplace

@Suite("Leaving the console") struct LeavingStory {
    let place: Workplace

    init() throws {
        place = try Workplace()
        try place.vakt("new", "--title", "The lift is stuck")
    }

    /// The console as a job of a shell that comes back to its prompt.
    private func start() throws -> Session {
        let console = try place.terminal("printf 'the prompt\\n'; \"$VAKT\"; printf 'back %d\\n' $?; read x")
        try console.expect("2 INC-000001")
        #expect(console.isAlternateScreen)
        return console
    }

    private func untouchedModes() throws -> [UInt32] {
        let shell = try place.terminal("printf ready; read x")
        try shell.expect("ready")
        return shell.modes
    }

    private func expectClean(_ console: Session) throws {
        try console.expect("back ")
        #expect(!console.isAlternateScreen)
        #expect(console.isCursorVisible)
        #expect(try console.modes == untouchedModes())
        #expect(console.row(0) == "the prompt", "the screen from before is there again")
        #expect(place.consoles == [])
    }

    @Test("by q the shell is as it was")
    func byKey() throws {
        let console = try start()
        try console.press("q")
        try console.expect("back 0")
        try expectClean(console)
    }

    @Test("by a signal too, also from within a form", arguments: [SIGTERM, SIGHUP, SIGINT], [false, true])
    func bySignal(_ signal: Int32, _ inForm: Bool) throws {
        let console = try start()
        if inForm {
            try console.press("n", "half a sentence")
            try console.expect("half a sentence")
        }
        kill(try #require(place.consoles.first), signal)
        try expectClean(console)
    }

    @Test("with something typed it ends at once, and the text is there again")
    func unsent() throws {
        let console = try start()
        try console.press("n", "half a sentence", .key(.ctrl("c")))
        try expectClean(console)
        let again = try place.console(columns: 80, rows: 24)
        try again.expect("2 INC-000001")
        try again.press("n")
        try again.expect("Draft from")
        try again.press(.key(.ctrl("s")))
        try again.expectGone("Note on")
        #expect(try place.types(of: "INC-000001") == ["ticket.logged", "ticket.noted"])
    }

    @Test("when the line drops, nothing is left running")
    func lineDrops() throws {
        let console = try place.console(columns: 80, rows: 24)
        try console.expect("2 INC-000001")
        console.hangUp()
        try console.waitForExit()
        #expect(place.consoles == [])
    }

    @Test("Ctrl-Z gives the shell its terminal, fg takes up where one was, at another size")
    func stopAndBack() throws {
        let console = try place.terminal("\"$VAKT\"; printf 'stopped\\n'; read x; fg; printf 'back %d\\n' $?; read x")
        try console.expect("2 INC-000001")
        try console.press("n", "half a sentence", .key(.ctrl("z")))
        try console.expect("stopped")
        #expect(!console.isAlternateScreen)
        #expect(try console.modes == untouchedModes())
        try place.vakt("new", "--title", "Came in meanwhile")
        console.resize(columns: 120, rows: 40)
        try console.press(.key(.enter))
        try console.expect("half a sentence")
        try console.press(.key(.ctrl("s")))
        try console.expect("Came in meanwhile")
        try console.press("q")
        try console.expect("back 0")
        #expect(!console.isAlternateScreen)
    }

    @Test("killed outright, it leaves a desk that opens as it was")
    func killed() throws {
        let console = try place.console(columns: 80, rows: 24)
        try console.expect("2 INC-000001")
        try console.press("n", "kept")
        try console.expect("kept")
        try console.press(.key(.ctrl("s")))
        try console.expectGone("Note on")
        console.killNow()
        #expect(try console.waitForExit() == .signalled(SIGKILL))
        #expect(place.consoles == [])
        try place.vakt("verify")
        #expect(try place.vakt("show", "1").contains("kept"))
    }
}
