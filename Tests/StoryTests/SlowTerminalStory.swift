import Glibc
import PseudoTerminal
import Testing
import Workplace

@Suite("A terminal that does not read") struct SlowTerminalStory {
    let place: Workplace

    init() throws { place = try Workplace() }

    /// A console whose terminal has stopped reading in the middle of its output.
    private func stalled() throws -> Session {
        try place.log((1...60).map { "Ticket number \($0)" })
        let console = try place.console(columns: 160, rows: 50)
        try console.expect("state:open (60)")
        try console.expect("2 INC-000001")
        // More than any pseudo-terminal holds for its reader.
        for _ in 1...40 {
            try console.press(.key(.ctrl("l")))
            usleep(5_000)
        }
        return console
    }

    private func waitForRecord(_ type: String, of subject: String) throws {
        let deadline = time(nil) + 20
        while try !place.types(of: subject).contains(type) {
            guard time(nil) < deadline else {
                Issue.record("\(type) of \(subject) was not recorded")
                return
            }
            usleep(20_000)
        }
    }

    @Test("holds nobody up: commands go on, nothing piles up, and the screen is right in the end")
    func goesOn() throws {
        let console = try stalled()
        try console.press("n", "written blindly", .key(.ctrl("s")))
        try waitForRecord("ticket.noted", of: "INC-000001")
        let before = try #require(console.peakMemory)
        for number in 2...9 { try place.vakt("assign", String(number), "--to", "anna") }
        try place.vakt("note", "1", "-m", "the last word")
        for _ in 1...20 { try console.press(.key(.ctrl("l"))) }
        #expect(try #require(console.peakMemory) - before < 8 << 20)
        try console.expect("the last word")
        try console.waitUntil("the owners") { $0.screenText.contains(/INC-000009.*anna/) }
        try console.press(.key(.ctrl("l")))
        console.settle(quiet: 0.3)
        let screen = console.screenText
        try console.press(.key(.ctrl("l")))
        console.settle(quiet: 0.3)
        #expect(console.screenText == screen)
    }

    @Test("does not keep the console from ending", arguments: [SIGTERM, SIGHUP])
    func ends(_ signal: Int32) throws {
        let console = try stalled()
        console.signal(signal)
        let deadline = time(nil) + 20
        while !place.consoles.isEmpty, time(nil) < deadline { usleep(20_000) }
        #expect(place.consoles.isEmpty)
        try console.waitForExit()
    }
}
