import Desk
import Helpdesk
import SeededRandom

/// What follows the cursor: a ticket with its timeline, and what helped before.
enum DetailBenchmark: Benchmark {
    static let name = "detail"
    static let summary = "detail and knowledge of a ticket in process, beside sqlite3"

    private static let rounds = 200

    static func run(_ generated: GeneratedDesk, _ options: BenchmarkOptions) throws -> [Comparison] {
        let desk = try generated.open()
        let sqlite = SQLiteProgram(generated.layout)
        sqlite?.makePlainTexts()
        defer { sqlite?.removePlainTexts() }
        var random = SeededGenerator(seed: 31)
        var detail: [Double] = []
        var knowledge: [Double] = []
        var records: [String] = []
        var likenesses: [String] = []
        for _ in 0..<rounds {
            let id = TicketID(.incident, Int64.random(in: 1...Int64(generated.count), using: &random))
            let (found, seconds) = try timed { try desk.detail(id) }
            guard let ticket = found?.ticket else { continue }
            detail.append(seconds)
            let request = KnowledgeRequest(
                ticket: id, text: ticket.title, category: ticket.classification.category,
                service: ticket.classification.services.first)
            knowledge.append(try timed { _ = try desk.knowledge(request) }.seconds)
            records.append(
                "SELECT body FROM snapshot WHERE number = \(id.number); "
                    + "SELECT * FROM event WHERE subject = \(id.number * 2) ORDER BY sequence DESC LIMIT 200")
            let words = Set(ticket.title.split(separator: " ")).sorted().joined(separator: " OR ")
            likenesses.append(
                "SELECT rowid FROM plain.solvedText WHERE solvedText MATCH '\(words)' ORDER BY rank LIMIT 12")
        }
        return [
            Comparison(
                "detail", "ms", Samples(seconds: detail), beside: ("sqlite3", sqlite?.milliseconds(records)), aim: 0.3),
            Comparison(
                "knowledge", "ms", Samples(seconds: knowledge),
                beside: ("sqlite3 bm25", sqlite?.milliseconds(Array(likenesses.prefix(5)))), aim: 0.6),
        ]
    }
}
