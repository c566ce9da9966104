import Foundation
import PseudoTerminal
import Testing

/// What an iCalendar reader makes of a file: unfolded lines, components inside each other, properties with their names.
private struct Calendar {
    var events: [[String: String]] = []

    init(_ bytes: [UInt8]) throws {
        let text = try #require(String(validating: bytes, as: UTF8.self))
        #expect(text.hasSuffix("\r\n"))
        #expect(text.utf8.split(separator: 0x0A).allSatisfy { $0.last == 0x0D }, "every line ends with CRLF")
        let raw = bytes.split(separator: 0x0A).map { $0.dropLast() }
        #expect(raw.allSatisfy { $0.count <= 75 }, "a line is longer than 75 bytes")
        var lines: [String] = []
        for line in raw.map({ String(decoding: $0, as: UTF8.self) }) {
            if line.hasPrefix(" ") { lines[lines.count - 1] += line.dropFirst() } else { lines.append(line) }
        }
        #expect(lines.first == "BEGIN:VCALENDAR" && lines.last == "END:VCALENDAR")
        #expect(lines.contains("VERSION:2.0"))
        var event: [String: String]?
        for line in lines {
            let colon = try #require(line.firstIndex(of: ":"), "\(line)")
            let (name, value) = (String(line[..<colon]), String(line[line.index(after: colon)...]))
            switch line {
            case "BEGIN:VEVENT": event = [:]
            case "END:VEVENT":
                events.append(event ?? [:])
                event = nil
            default: event?[name] = value
            }
        }
    }
}

@Suite("vakt rota") struct RotaCommandTests {
    let vakt: Program
    private let me = Program.me

    init() throws {
        vakt = try Program()
        try vakt.run("init")
        let long = "A line with a comma, a semicolon; and so many words that it is folded: 日本語の長い名前のデスク"
        let settings = """
            name = "\(long)"
            [[teams]]
            name = "network"
            [[operators]]
            name = "\(me)"
            role = "supervisor"
            [[operators]]
            name = "anna"
            [[rotas]]
            team = "network"
            zone = "Europe/Stockholm"
            [[rotas.layers]]
            name = "primary"
            people = ["anna"]
            turn = "1d"
            from = "2026-01-01T08:00"
            """
        try settings.write(toFile: vakt.desk + "/desk.toml", atomically: true, encoding: .utf8)
    }

    @Test("says who is on call, takes a shift, covers, removes, and refuses with the status of the contract")
    func changes() throws {
        let first = try vakt.run("rota", "--json").lines.first
        #expect(first?.contains("\"kind\":\"onCall\",\"team\":\"network\",\"line\":\"primary\"") == true)
        let at = "2030-06-02T12:00Z"
        #expect(try vakt.run("rota", "take", "network", at).status == 0)
        #expect(try vakt.run("rota", "take", "network", at).status == 1)
        #expect(try vakt.run("rota", "take", "nowhere", at).status == 1)
        #expect(try vakt.run("rota", "take", "network", "soon").status == 2)
        #expect(try vakt.run("rota", "--days", "0").status == 2)
        #expect(try vakt.run("rota", "remove", "77").status == 1)
        let cover = ["--from", "2030-07-01T10:00Z", "--to", "2030-07-01T12:00Z"]
        #expect(try vakt.start(["rota", "cover", "network"] + cover, input: nil).finish().status == 0)
        #expect(
            try vakt.run("rota", "swap", "network", "2030-08-01T12:00Z", "--to", me, "--person", "anna").status == 0)
        #expect(try vakt.run("rota", "accept", "3").output.hasPrefix("3: "))
        #expect(try vakt.run("rota", "decline", "3").status == 1)
        #expect(try vakt.run("rota", "remove", "1").status == 0)
        let told = try vakt.run("log").lines.map { $0.split(separator: "\t").last.map(String.init) ?? "" }
        #expect(told.contains { $0.contains("is on call for network instead of anna") })
        #expect(try vakt.run("verify").status == 0)
    }

    @Test("exports a calendar that a reader of RFC 5545 takes, with names that stay")
    func calendar() throws {
        let first = try vakt.run("rota", "--ical", "--days", "30")
        #expect(first.status == 0)
        let calendar = try Calendar(Array(first.output.utf8))
        #expect((30...31).contains(calendar.events.count))
        let names = calendar.events.compactMap { $0["UID"] }
        #expect(Set(names).count == calendar.events.count)
        #expect(calendar.events.allSatisfy { $0["DTSTART"]?.wholeMatch(of: /\d{8}T\d{6}Z/) != nil })
        #expect(calendar.events.allSatisfy { ($0["DTSTART"] ?? "") < ($0["DTEND"] ?? "") })
        let second = try Calendar(Array(try vakt.run("rota", "--ical", "--days", "20").output.utf8))
        #expect(Set(second.events.compactMap { $0["UID"] }).isSubset(of: names))
    }
}
