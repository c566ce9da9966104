import Desk
import Helpdesk

/// The filter line's questions in process, beside the same questions in the `sqlite3` program.
enum FilterBenchmark: Benchmark {
    static let name = "filter"
    static let summary = "filters by a rare and by a common word in process, beside sqlite3"

    private static let newcomers = 15
    private static let rounds = 60
    private static let screen = 60
    /// The console counts a view no further.
    private static let countLimit = 10_000

    static func run(_ generated: GeneratedDesk, _ options: BenchmarkOptions) throws -> [Comparison] {
        let desk = try generated.open()
        let sqlite = SQLiteProgram(generated.layout)
        sqlite?.makePlainTexts()
        defer { sqlite?.removePlainTexts() }
        let aim = generated.count > 100_000 ? 10.0 : 5.0
        return try [("rare", DeskWords.rare), ("common", DeskWords.common)].flatMap { title, word in
            let filter = try Filter(parsing: word, me: desk.actor.name)
            // Asked by somebody who just came: what an index remembers of an earlier answer is not in it.
            let first = try (0..<newcomers).map { _ in try page(try generated.open(), filter) }
            let again = try (0..<rounds).map { _ in try page(desk, filter) }
            let counted = try (0..<newcomers).map { _ in
                try timed { _ = try desk.count(filter, atMost: countLimit) }.seconds
            }
            let matching = "SELECT rowid FROM plain.ticketText WHERE ticketText MATCH '\(word)'"
            let rows = "SELECT * FROM ticket WHERE number IN (\(matching)) ORDER BY dueKey, number LIMIT \(screen)"
            let count = "SELECT count(*) FROM (\(matching) LIMIT \(countLimit))"
            func beside(_ statement: String) -> (String, Samples?) {
                ("sqlite3", sqlite?.milliseconds(Array(repeating: statement, count: 8)))
            }
            return [
                Comparison(
                    "filter, \(title) word, first time", "ms", Samples(seconds: first), beside: beside(rows), aim: aim),
                Comparison("filter, \(title) word, again", "ms", Samples(seconds: again), beside: beside(rows)),
                Comparison(
                    "filter, \(title) word, counted to 10,000", "ms", Samples(seconds: counted), beside: beside(count)),
            ]
        }
    }

    private static func page(_ desk: Desk, _ filter: Filter) throws -> Double {
        let request = QueueRequest(filter: filter, limit: screen, now: desk.now)
        return try timed { _ = try desk.page(request) }.seconds
    }
}
