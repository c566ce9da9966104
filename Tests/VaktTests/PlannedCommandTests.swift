import Foundation
import PseudoTerminal
import Testing

@Suite("vakt planned") struct PlannedCommandTests {
    let vakt: Program

    init() throws {
        vakt = try Program()
        try vakt.run("init")
        try vakt.configure(
            """

            [[planned]]
            name = "certificates"
            title = "Look for certificates that run out"
            type = "change"
            every = "month"
            on = ["31"]
            at = "08:00"
            start = "2030-01-01"
            zone = "Europe/Stockholm"
            """)
    }

    private func tick(_ now: String) throws -> Run { try vakt.run("tick", "--now", now) }

    @Test("lists what comes back, and eight ticks at once log each time once, the last day of short months too")
    func once() throws {
        #expect(try vakt.run("planned", "--now", "2030-01-05T00:00:00Z").output.contains("2030-01-31T07:00:00.000Z"))
        #expect(try tick("2030-01-31T06:59:00Z").output.isEmpty)
        for now in ["2030-01-31T07:00:00Z", "2030-02-28T07:00:00Z", "2030-03-31T06:00:00Z"] {
            let ticks = try (0..<8).map { _ in try vakt.start(["tick", "--now", now]) }
            let runs = try ticks.map { try $0.finish() }
            #expect(runs.allSatisfy { $0.status == 0 }, "\(runs)")
            #expect(runs.flatMap(\.lines).count { $0.contains("Planned: certificates") } == 1, "\(runs)")
        }
        #expect(try vakt.run("list", "--count", "--now", "2030-04-01T00:00:00Z").output == "3\n")
        let shown = try vakt.run("show", "1", "--now", "2030-04-01T00:00:00Z").output
        #expect(shown.contains("Planned: certificates, due 31 Jan"))
        #expect(shown.hasPrefix("CHG-000001"))
    }

    @Test("says how many times were missed, and goes on with the next")
    func missed() throws {
        let late = try tick("2030-06-15T12:00:00Z")
        #expect(late.lines.count == 1)
        #expect(late.output.contains("4 times before were missed"), "\(late)")
        let json = try vakt.run("planned", "--json", "--now", "2030-06-15T12:00:00Z").output
        #expect(json.contains("\"lastDue\":\"2030-05-31T06:00:00.000Z\",\"lastTicket\":\"CHG-000001\""))
        #expect(json.contains("\"nextDue\":\"2030-06-30T06:00:00.000Z\""))
        #expect(try tick("2030-06-15T12:00:00Z").output.isEmpty)
        #expect(try vakt.run("verify").status == 0)
    }
}
