import Desk
import Helpdesk
import Primitives

/// The queue's questions as the console asks them, beside the same questions in the `sqlite3` program.
enum QueueBenchmark: Benchmark {
    static let name = "queue"
    static let summary = "pages and ends of the queue and its counts in process, beside sqlite3"

    private static let rounds = 60
    private static let screen = 60

    static func run(_ generated: GeneratedDesk, _ options: BenchmarkOptions) throws -> [Comparison] {
        let desk = try generated.open()
        let sqlite = SQLiteProgram(generated.layout)
        let open = try Filter(parsing: "state:open", me: desk.actor.name)
        let rows = try someRows(desk, open)
        var lines = try pages(desk, open, rows, sqlite)
        let counts = try (0..<rounds).map { _ in try timed { _ = try desk.counts() }.seconds }
        let counting = "SELECT count(*) FROM ticket WHERE isOpen = 1"
        lines.append(
            Comparison(
                "counts of the top line", "ms", Samples(seconds: counts),
                beside: ("sqlite3 counts", sqlite?.milliseconds(Array(repeating: counting, count: 50)))))
        return lines
    }

    private static func pages(
        _ desk: Desk, _ open: Filter, _ rows: [QueueRow], _ sqlite: SQLiteProgram?
    ) throws -> [Comparison] {
        let top = try (0..<rounds).map { _ in try ask(desk, open, .top) }
        let end = try (0..<rounds).map { _ in try ask(desk, open, .bottom) }
        let around = try rows.map { try ask(desk, open, .around($0, before: screen / 2)) }
        func statement(_ extra: String, _ direction: String = "") -> String {
            "SELECT * FROM ticket INDEXED BY byDueOpen WHERE isOpen = 1 \(extra) "
                + "ORDER BY dueKey\(direction), number\(direction) LIMIT \(screen)"
        }
        let places = rows.map { "AND (dueKey, number) >= (\($0.nextBreach?.milliseconds ?? .max), \($0.id.number))" }
        func beside(_ statements: [String]) -> (String, Samples?) { ("sqlite3", sqlite?.milliseconds(statements)) }
        return [
            Comparison(
                "page, top", "ms", Samples(seconds: top),
                beside: beside(Array(repeating: statement(""), count: 200)), aim: 0.3),
            Comparison(
                "page, around a ticket", "ms", Samples(seconds: around),
                beside: beside(places.map { statement($0) }), aim: 0.3),
            Comparison(
                "page, end", "ms", Samples(seconds: end),
                beside: beside(Array(repeating: statement("", " DESC"), count: 200)), aim: 0.3),
        ]
    }

    private static func ask(_ desk: Desk, _ filter: Filter, _ anchor: QueueRequest.Anchor) throws -> Double {
        let request = QueueRequest(filter: filter, anchor: anchor, limit: screen, now: desk.now)
        return try timed { _ = try desk.page(request) }.seconds
    }

    /// Rows through the view, found by walking it page by page: several of each page, since a small desk has few.
    private static func someRows(_ desk: Desk, _ filter: Filter) throws -> [QueueRow] {
        var rows: [QueueRow] = []
        var anchor = QueueRequest.Anchor.top
        while rows.count < rounds {
            let page = try desk.page(QueueRequest(filter: filter, anchor: anchor, limit: screen, now: desk.now))
            guard let last = page.rows.last else { return rows }
            rows += stride(from: 4, to: page.rows.count, by: 10).map { page.rows[$0] }
            if !page.hasAfter { return rows }
            anchor = .around(last, before: 0)
        }
        return rows
    }
}
