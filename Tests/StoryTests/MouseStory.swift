import Glibc
import PseudoTerminal
import Testing
import Workplace

@Suite("The mouse at a terminal") struct MouseStory {
    let place: Workplace

    init() throws {
        place = try Workplace()
        try place.log(["The lift is stuck", "The door squeaks", "The lamp is dark"])
    }

    /// As a terminal reports it: bits, then the cell counted from 1.
    private func report(_ bits: Int, _ column: Int, _ row: Int, _ final: String = "M") -> Keystroke {
        .text("\u{1B}[<\(bits);\(column + 1);\(row + 1)\(final)")
    }

    private func click(_ text: String, _ console: Session) throws {
        let row = try #require((0..<console.size.rows).first { console.row($0).contains(text) }, "\(text)")
        let line = console.row(row)
        let column = line.distance(from: line.startIndex, to: try #require(line.firstRange(of: text)).lowerBound)
        try console.press(report(0, column, row), report(0, column, row, "m"))
    }

    @Test("a ticket is found, noted and divided off by hand alone")
    func working() throws {
        let console = try place.console(columns: 160, rows: 50)
        try console.expect("state:open (3)")
        try console.expect("2 INC-000001")
        try click("The lamp is dark", console)
        try console.expect("2 INC-000003")
        try click("n note", console)
        try console.expect("Note on INC-000003")
        try console.press("seen to")
        try console.expect("seen to")
        try click("[ Send ]", console)
        try console.expectGone("Note on INC-000003")
        #expect(try place.types(of: "INC-000003").last == "ticket.noted")

        let line = try #require(
            console.row(20).firstIndex(of: "│").map {
                console.row(20).distance(from: console.row(20).startIndex, to: $0)
            })
        try console.press(report(0, line, 20), report(32, 60, 20), report(0, 60, 20, "m"))
        try console.waitUntil("the line at 60") {
            $0.row(20).firstIndex(of: "│").map { at in
                console.row(20).distance(from: console.row(20).startIndex, to: at)
            } == 60
        }
    }

    @Test("switched off, the terminal keeps it, and so it is after leaving", arguments: [true, false])
    func switchedOff(_ bySetting: Bool) throws {
        mkdir(place.directory + "/vakt", 0o700)
        try place.write(bySetting ? "mouse = false\n" : "", to: "vakt/console.toml")
        let console = try place.console(columns: 160, rows: 50)
        try console.expect("2 INC-000001")
        let asked = { String(decoding: console.log, as: UTF8.self).contains("\u{1B}[?1002h") }
        #expect(asked() != bySetting)
        if !bySetting {
            try console.press(.key(.f(9)))
            try console.expect("The mouse is the terminal’s")
        }
        try console.press(report(0, 5, 5), "q")
        try console.waitForExit()
        let log = String(decoding: console.log, as: UTF8.self)
        #expect(bySetting || log.contains("\u{1B}[?1006l\u{1B}[?1002l"))
        #expect(log.contains("\u{1B}[?1004h") && log.contains("\u{1B}[?1004l"))
    }
}
