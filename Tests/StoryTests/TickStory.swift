import PseudoTerminal
import Testing
import Workplace

@Suite("What is due") struct TickStory {
    @Test("eight ticks at once record each thing once, and twice records nothing twice")
    func atOnce() throws {
        let place = try Workplace(isQuick: true)
        try place.log((1...300).map { "Ticket \($0)" }, at: "2026-01-01T00:00:00Z")
        let arguments = ["tick", "--now", "2026-02-01T12:00:00Z"]
        let runs = try (1...8).map { _ in try place.start(arguments) }.map { try $0.finish() }
        #expect(runs.allSatisfy { $0.status == 0 }, "\(runs.filter { $0.status != 0 })")
        #expect(runs.reduce(0) { $0 + $1.lines.count } == 300)
        let marks = try place.records().filter { $0.type == "ticket.warned" || $0.type == "ticket.breached" }
        #expect(marks.count == 4 * 300)
        #expect(Set(marks.map { $0.subject + $0.type }).count == 2 * 300)
        #expect(try place.run(arguments).output.isEmpty)
        #expect(try place.vakt("verify").contains("records verified"))
    }

    @Test("is done by a console that stands open, at its time, and nothing is done twice by a second one")
    func console() throws {
        let place = try Workplace()
        try place.vakt(
            "new", "--title", "Mail is down", "--impact", "1", "--urgency", "1", "--now", "2026-11-23T08:00:00Z")
        // The response clock warns after 11 min 15 s.
        let first = try place.console(columns: 120, rows: 40, arguments: ["--now", "2026-11-23T08:11:13Z"])
        let second = try place.console(columns: 120, rows: 40, arguments: ["--now", "2026-11-23T08:11:13Z"])
        for console in [first, second] {
            try console.expect("INC-000001")
            try console.expect("response: most of the time is gone, due today 08:15")
        }
        #expect(try place.types(of: "INC-000001") == ["ticket.logged", "ticket.classified", "ticket.warned"])
    }

    @Test("is not done by a clock that is behind the journal, and the console says so")
    func behind() throws {
        let place = try Workplace()
        try place.vakt("new", "--title", "Mail is down", "--now", "2126-01-01T00:00:00Z")
        let run = try place.run(["tick"])
        #expect(run.status == 75 && run.errors.contains("the last record was written 2126-01-01T00:00:0"))
        #expect(try place.vakt("doctor").contains("2126-01-01"))
        let console = try place.console(columns: 160, rows: 50)
        try console.expect("Nothing is done by the clock until it is right.")
        // Order is the journal's: the next record has the right time again.
        try place.vakt("note", "1", "-m", "The clock is right")
        #expect(try place.run(["tick"]).status == 0)
    }
}
