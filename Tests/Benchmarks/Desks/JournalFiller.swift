import Helpdesk
import Journal
import Primitives

/// Writes made-up articles and tickets into a journal, one batch a call.
struct JournalFiller {
    private let journal: Journal
    private var generator: DeskGenerator
    private var position = Position.start
    private let by = "bench"
    private let at: Timestamp

    init(journal: Journal, end: Timestamp, openPerMille: Int) {
        self.journal = journal
        at = end
        generator = DeskGenerator(seed: GeneratedDesk.seed, openPerMille: openPerMille, end: end)
    }

    /// Writes articles with the numbers from 1 on.
    mutating func articles(_ count: Int) throws {
        var records: [NewRecord] = []
        for number in 1...max(1, count) {
            let article = generator.article()
            records.append(
                NewRecord(
                    at: at, by: by, on: ArticleID(Int64(number)).description, revision: 0, type: ArticleWritten.tag,
                    body: .object(EventCoding.body(article))))
        }
        try append(records)
    }

    /// Writes whole tickets. The ticket at place 0 gets the number 1.
    mutating func tickets(_ places: Range<Int>, of count: Int) throws {
        var records: [NewRecord] = []
        for place in places {
            let id = TicketID(.incident, Int64(place + 1)).description
            for event in generator.ticket(place, of: count) { records.append(record(event, on: id)) }
        }
        try append(records)
    }

    private func record(_ event: ImportedEvent, on id: String) -> NewRecord {
        NewRecord(
            at: at, by: by, on: id, revision: event.index, type: event.event.tag,
            body: .object(EventCoding.body(event.event, imported: event.origin)))
    }

    private mutating func append(_ records: [NewRecord]) throws {
        let committed = try journal.transaction(from: position, by: by, at: at, writing: .batch) { transaction in
            try transaction.append(records)
        }
        position = committed.position
    }
}
