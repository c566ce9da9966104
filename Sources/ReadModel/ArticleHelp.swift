import GRDB
import Helpdesk

/// How many tickets of a category and a service were resolved with an article linked to them.
struct ArticleHelp: Sendable, Hashable {
    /// The ticket's category, without its part; empty is none.
    var category: String
    /// The first of the ticket's services; empty is none.
    var service: String
    var tickets: Int

    /// What is known of an article.
    static func of(_ number: Int64, _ db: Database) throws -> [ArticleHelp] {
        var query = try Query(db, "SELECT category, service, tickets FROM articleHelp WHERE number = ?")
        query.bind(number)
        var found: [ArticleHelp] = []
        while try query.step() {
            found.append(.init(category: query.text(0), service: query.text(1), tickets: Int(query.integer(2))))
        }
        return found
    }

    /// Counts a ticket where it belongs now, and no longer where it belonged.
    static func write(_ db: Database, from old: Ticket?, to new: Ticket) throws {
        let (before, after) = (old.map(keys) ?? [], keys(new))
        for key in before.subtracting(after) { try add(-1, key, db) }
        for key in after.subtracting(before) { try add(1, key, db) }
    }

    private struct Key: Hashable {
        var number: Int64
        var category: String
        var service: String
    }

    private static func keys(_ ticket: Ticket) -> Set<Key> {
        guard !ticket.articles.isEmpty, ticket.solution != nil else { return [] }
        let category = ticket.classification.category?.category ?? ""
        let service = ticket.classification.services.first ?? ""
        return Set(ticket.articles.map { Key(number: $0.number, category: category, service: service) })
    }

    private static func add(_ count: Int64, _ key: Key, _ db: Database) throws {
        let values: [SQLValue] = [.integer(key.number), .text(key.category), .text(key.service)]
        try db.run(
            """
            INSERT INTO articleHelp(number, category, service, tickets) VALUES (?, ?, ?, ?)
            ON CONFLICT(number, category, service) DO UPDATE SET tickets = tickets + excluded.tickets
            """, values + [.integer(count)])
        guard count < 0 else { return }
        try db.run(
            "DELETE FROM articleHelp WHERE number = ? AND category = ? AND service = ? AND tickets = 0", values)
    }
}
