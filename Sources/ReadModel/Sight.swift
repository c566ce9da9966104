import GRDB
import Helpdesk

/// What one person may see: the one place in which restricted tickets are withheld.
///
/// Every query whose answer a person reads has ``condition(_:_:_:)`` among its conditions, or asks ``hides(_:_:)`` for the
/// number it is about. Both cost nothing while nothing is withheld.
struct Sight: Sendable {
    let viewer: Viewer

    /// The test of a row, by the expression that names its ticket; always true where nothing is withheld.
    func condition(_ number: String, _ db: Database, _ cache: inout QueryCache) throws -> Condition? {
        guard try withholds(db, &cache) else { return nil }
        return Condition(
            "NOT EXISTS (SELECT 1 FROM restricted WHERE restricted.number = \(number) AND instr(audience, ?) = 0)",
            [key])
    }

    /// The same as text to put behind other conditions, with its values.
    func suffix(_ number: String, _ db: Database, _ cache: inout QueryCache) throws -> Condition {
        guard let condition = try condition(number, db, &cache) else { return Condition("") }
        return Condition(" AND " + condition.sql, condition.values)
    }

    /// Whether a ticket is withheld.
    func hides(_ number: Int64, _ db: Database) throws -> Bool {
        if viewer.seesRestricted { return false }
        var query = try Query(db, "SELECT 1 FROM restricted WHERE number = ? AND instr(audience, ?) = 0")
        query.bind(number)
        query.bind(key)
        return try query.step()
    }

    /// How many open tickets are withheld: all of them, those of one owner, or those of nobody.
    func openHidden(of assignee: String?? = nil, _ db: Database, _ cache: inout QueryCache) throws -> Int {
        guard try withholds(db, &cache) else { return 0 }
        var sql = """
            SELECT count(*) FROM restricted INDEXED BY restrictedOpen CROSS JOIN ticket USING (number)
            WHERE restricted.isOpen = 1 AND instr(audience, ?) = 0
            """
        var values = [key]
        if let assignee {
            sql += " AND assignee IS ?"
            values.append(.optional(assignee))
        }
        return Int(try db.integer(sql, values) ?? 0)
    }

    fileprivate func withholds(_ db: Database, _ cache: inout QueryCache) throws -> Bool {
        if viewer.seesRestricted { return false }
        if let known = cache.withholds { return known }
        let found = try db.integer("SELECT 1 FROM restricted WHERE instr(audience, ?) = 0 LIMIT 1", [key]) != nil
        cache.withholds = found
        return found
    }

    private var key: SQLValue { .text(Schema.separator + viewer.name + Schema.separator) }
}

/// Writes which tickets are restricted, and who sees them all the same.
enum RestrictedTable {
    static func write(_ db: Database, from old: Ticket?, to new: Ticket) throws {
        guard new.isRestricted else {
            if old?.isRestricted ?? false {
                try db.run("DELETE FROM restricted WHERE number = ?", [.integer(new.id.number)])
            }
            return
        }
        try db.run(
            "INSERT OR REPLACE INTO restricted(number, isOpen, audience) VALUES (?, ?, ?)",
            [
                .integer(new.id.number), .integer(new.state.isOpen ? 1 : 0),
                .text(TicketTable.joined(new.audience)),
            ])
    }
}

extension DeskIndex {
    /// Whether anything at all is withheld from whoever looks.
    public func withholdsAny() throws(IndexError) -> Bool {
        if sight.viewer.seesRestricted { return false }
        return try read { db, cache in try sight.withholds(db, &cache) }
    }

    /// Which of some tickets are withheld from whoever looks.
    public func hidden(_ ids: some Sequence<TicketID>) throws(IndexError) -> Set<TicketID> {
        if sight.viewer.seesRestricted { return [] }
        return try read { db, _ in
            var found: Set<TicketID> = []
            for id in ids where try sight.hides(id.number, db) { found.insert(id) }
            return found
        }
    }
}
