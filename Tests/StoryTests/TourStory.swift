import Glibc
import PseudoTerminal
import Testing
import Workplace

@Suite("The tour of the practice desk") struct TourStory {
    let place: Workplace

    init() throws { place = try Workplace(settings: "") }

    private func demo(columns: Int = 100, rows: Int = 30) throws -> Session {
        let console = try place.terminal("exec \"$VAKT\" demo", columns: columns, rows: rows)
        try console.expect("● live")
        return console
    }

    @Test("someone new does what it says, step by step, and it says goodbye for good")
    func wholeTour() throws {
        let console = try demo()
        try console.expect("Tour 1/9  j and k go through the queue.  (Ctrl-T leaves)")
        try console.press("j")
        try console.expect("Tour 2/9  Enter opens the ticket")
        try console.press(.key(.enter))
        try console.expect("Tour 3/9  Esc leads back")
        try console.press(.key(.escape))
        try console.expect("Tour 4/9  / filters")
        try console.press("/", .key(.ctrl("u")), "to:none", .key(.enter))
        try console.expect("Tour 5/9  A makes a ticket yours.")
        try console.press("A")
        try console.expect("Tour 6/9  n writes a note")
        try console.press("n", "I look into it.")
        try console.expect("I look into it.")
        try console.expect("Tour 6/9")
        try console.press(.key(.ctrl("s")))
        try console.expect("Tour 7/9  u takes your last step back.")
        try console.press("u")
        try console.expect("Tour 8/9  : finds every action")
        try console.press(":", .key(.escape))
        try console.expect("Tour 9/9  ? tells the keys")
        try console.press("?", .key(.escape))
        try console.expect("That was the tour.")
        try console.press("q")
        #expect(try console.waitForExit() == .exited(0))

        let again = try demo()
        #expect(!again.screenText.contains("Tour"))
        try again.press(":", "tour", .key(.enter))
        try again.expect("Tour 1/9")
        try again.press("q")
        try again.waitForExit()
    }

    @Test("it goes on where one stopped, and once left it stays away", arguments: [(80, 24), (40, 12)])
    func left(_ size: (columns: Int, rows: Int)) throws {
        let first = try demo(columns: size.columns, rows: size.rows)
        try first.expect("Tour 1/9")
        try first.press("j")
        try first.expect("Tour 2/9")
        try first.press("q")
        try first.waitForExit()
        let second = try demo(columns: size.columns, rows: size.rows)
        try second.expect("Tour 2/9")
        try second.press(.key(.ctrl("t")))
        try second.expectGone("Tour")
        try second.press("q")
        try second.waitForExit()
        let third = try demo(columns: size.columns, rows: size.rows)
        #expect(!third.screenText.contains("Tour"))
        try third.press("q")
        try third.waitForExit()
    }
}
