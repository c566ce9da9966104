import GRDB
import Helpdesk
import Primitives

/// Writes and reads which occurrences of planned work have tickets.
enum PlannedTable {
    static func write(_ db: Database, _ id: TicketID, _ occurrence: PlannedOccurrence) throws {
        try db.run(
            "INSERT OR IGNORE INTO planned(plan, due, number, type) VALUES (?, ?, ?, ?)",
            [
                .text(occurrence.plan), .integer(occurrence.due.milliseconds), .integer(id.number),
                .integer(id.type.code),
            ])
    }
}

extension DeskIndex {
    /// The latest occurrence of a plan that has a ticket; `nil` when none has.
    public func lastPlanned(_ plan: String) throws(IndexError) -> (due: Timestamp, ticket: TicketID)? {
        try read { db, _ in
            let query = try Query(
                db, "SELECT due, number, type FROM planned WHERE plan = ? ORDER BY due DESC LIMIT 1", [.text(plan)])
            guard try query.step() else { return nil }
            let type = TicketType.decoded(query.integer(2)) ?? .incident
            return (Timestamp(milliseconds: query.integer(0)), TicketID(type, query.integer(1)))
        }
    }
}
