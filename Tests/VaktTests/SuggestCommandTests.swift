import Foundation
import Testing

@Suite("vakt suggest") struct SuggestCommandTests {
    let vakt: Program

    init() throws {
        vakt = try Program()
        try vakt.run("init")
    }

    private func learn() throws {
        for number in 1...6 {
            let vpn = ["--category", "network/vpn", "--impact", "2", "--urgency", "2", "--service", "remote"]
            try vakt.run(["new", "--title", "VPN tunnel drops again", "--body", "hotel \(number)"] + vpn)
            let print = ["--category", "print", "--impact", "3", "--urgency", "3", "--service", "paper"]
            try vakt.run(["new", "--title", "Skrivaren på plan \(number) trasig"] + print)
        }
        let all = (1...12).map { "\($0)" }
        let run = try vakt.run(["resolve"] + all + ["--code", "solution", "--notes", "done"])
        #expect(run.status == 0, "\(run.errors)")
    }

    @Test("says nothing where nothing was learned, and takes any text")
    func nothing() throws {
        let run = try vakt.run("suggest", "-", input: "printer \u{1B}[31m '; DROP")
        #expect(run.status == 0 && run.output.isEmpty)
        #expect(try vakt.run("suggest", "99").status == 4)
    }

    @Test("names field, value, probability and the words that spoke")
    func lines() throws {
        try learn()
        let run = try vakt.run("suggest", "-", input: "tunnel down, vpn says\u{1B}[31m no")
        let cells = run.lines.first?.split(separator: "\t").map(String.init) ?? []
        #expect(cells.count == 4 && cells[1] == "network")
        #expect(cells.last?.contains("vpn") == true && cells.last?.contains("tunnel") == true)
        let json = try vakt.run("suggest", "-", "--json", input: "skrivaren är trasig").lines
        let objects = try json.map { try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] }
        let best = try #require(objects.first { $0?["field"] as? String == "category" } ?? nil)
        #expect(best["value"] as? String == "print" && best["offered"] as? Bool == true)
        #expect((best["words"] as? [String])?.sorted() == ["skrivaren", "trasig"])
        let shares = objects.compactMap { $0?["field"] as? String == "urgency" ? $0?["probability"] as? Double : nil }
        #expect(abs(shares.reduce(0, +) - 1) < 0.001)
    }

    @Test("does not ask a resolved ticket about itself")
    func itself() throws {
        try learn()
        try vakt.run([
            "new", "--title", "zebra", "--category", "animals", "--impact", "3", "--urgency", "3", "--service", "zoo",
        ])
        #expect(try vakt.run("resolve", "13", "--code", "solution", "--notes", "fed").status == 0)
        #expect(try vakt.run("suggest", "-", input: "zebra").output.contains("animals\t"))
        #expect(try !vakt.run("suggest", "13").output.contains("animals"))
    }
}

extension Program {
    @discardableResult
    fileprivate func run(_ arguments: [String]) throws -> Run { try start(arguments, input: nil).finish() }
}
