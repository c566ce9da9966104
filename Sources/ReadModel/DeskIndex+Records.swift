import GRDB
import Helpdesk

extension DeskIndex {
    /// The whole state of the ticket that a person named; nil when there is none of that number and type.
    public func ticket(_ reference: TicketReference) throws(IndexError) -> Ticket? {
        let found = try read { db, _ in try seen(db, reference.number) }
        if let type = reference.type, found?.id.type != type { return nil }
        return found
    }

    /// The whole state of a ticket; nil when there is none.
    public func ticket(_ id: TicketID) throws(IndexError) -> Ticket? {
        let found = try read { db, _ in try seen(db, id.number) }
        return found?.id == id ? found : nil
    }

    /// The whole state of a ticket, also of one that is withheld from whoever looks: for decisions, not for reading.
    public func anyTicket(_ id: TicketID) throws(IndexError) -> Ticket? {
        let found = try read { db, _ in try TicketTable.ticket(db, id.number) }
        return found?.id == id ? found : nil
    }

    private func seen(_ db: Database, _ number: Int64) throws -> Ticket? {
        try sight.hides(number, db) ? nil : try TicketTable.ticket(db, number)
    }

    /// The whole state of an article; nil when there is none.
    public func article(_ id: ArticleID) throws(IndexError) -> Article? {
        try read { db, _ in try ArticleTable.article(db, id.number) }
    }

    /// The highest numbers given so far; 0 when there is none.
    public func lastNumbers() throws(IndexError) -> (ticket: Int64, article: Int64) {
        try read { db, _ in
            (
                try db.integer("SELECT max(number) FROM ticket") ?? 0,
                try db.integer("SELECT max(number) FROM article") ?? 0
            )
        }
    }

    /// Which of these keys have tickets, and how many events of each were imported.
    public func imported(_ keys: [ImportKey]) throws(IndexError) -> [ImportKey: (id: TicketID, events: Int64)] {
        try read { db, _ in
            var found: [ImportKey: (id: TicketID, events: Int64)] = [:]
            try Self.eachImported(db, 0, keys) { key, number, type, events in
                found[key] = (TicketID(TicketType.decoded(type) ?? .incident, number), events)
            }
            return found
        }
    }

    /// Which of these keys have articles, and how many events each has.
    public func importedArticles(
        _ keys: [ImportKey]
    ) throws(IndexError) -> [ImportKey: (id: ArticleID, events: Int64)] {
        try read { db, _ in
            var found: [ImportKey: (id: ArticleID, events: Int64)] = [:]
            try Self.eachImported(db, 1, keys) { key, number, _, events in found[key] = (ArticleID(number), events) }
            return found
        }
    }

    private static func eachImported(
        _ db: Database, _ kind: Int64, _ keys: [ImportKey],
        _ visit: (ImportKey, _ number: Int64, _ type: Int64, _ events: Int64) -> Void
    ) throws {
        var query = try Query(
            db, "SELECT number, type, events FROM imported WHERE kind = ? AND source = ? AND key = ?")
        for key in keys {
            query.restart()
            query.bind(kind)
            query.bind(key.source)
            query.bind(key.key)
            if try query.step() { visit(key, query.integer(0), query.integer(1), query.integer(2)) }
        }
    }

    /// Where the latest events of a record stand in the journal, oldest first, and how many came before them.
    public func timeline(
        of subject: Subject, latest: Int
    ) throws(IndexError) -> (places: [EventPlace], earlier: Int) {
        guard let key = subject.indexKey else { return ([], 0) }
        return try read { db, _ in
            if case .ticket(let id) = subject, try sight.hides(id.number, db) { return ([], 0) }
            var query = try Query(
                db,
                """
                SELECT sequence, start, length FROM event WHERE subject = ? ORDER BY sequence DESC LIMIT ?
                """)
            query.bind(key)
            query.bind(Int64(max(latest, 0)))
            var places: [EventPlace] = []
            while try query.step() {
                places.append(
                    EventPlace(sequence: query.integer(0), offset: query.integer(1), length: Int(query.integer(2))))
            }
            guard places.count == latest else { return (places.reversed(), 0) }
            let earlier = try db.integer(
                "SELECT count(*) FROM event WHERE subject = ? AND sequence < ?",
                [.integer(key), .integer(places.last?.sequence ?? .max)])
            return (places.reversed(), Int(earlier ?? 0))
        }
    }
}
