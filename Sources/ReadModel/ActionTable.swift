import GRDB
import Helpdesk
import Primitives

/// Writes and reads what reviews led to and is still work.
enum ActionTable {
    static func write(_ db: Database, _ number: Int64, from old: Review?, to new: Review) throws {
        let before = old?.openActions ?? []
        let after = new.openActions
        guard before != after else { return }
        try db.run("DELETE FROM reviewAction WHERE number = ?", [.integer(number)])
        for action in after {
            try db.run(
                "INSERT INTO reviewAction(number, entry, owner, due, text) VALUES (?, ?, ?, ?, ?)",
                [
                    .integer(number), .integer(action.number), .text(action.owner),
                    .integer(action.due.milliseconds), .text(action.text),
                ])
        }
    }
}

extension DeskIndex {
    /// What reviews led to and is still work, what is due first in front.
    ///
    /// - Parameter owner: only what this operator does; `nil` is everybody's.
    public func openActions(owner: String? = nil, limit: Int) throws(IndexError) -> [AgreedAction] {
        try read { db, cache in
            let visible = try sight.suffix("reviewAction.number", db, &cache)
            let query = try Query(
                db,
                """
                SELECT reviewAction.number, ticket.type, ticket.title, entry, reviewAction.owner, due, reviewAction.text
                FROM reviewAction INDEXED BY byActionDue JOIN ticket ON ticket.number = reviewAction.number
                WHERE (? IS NULL OR reviewAction.owner = ?)\(visible.sql)
                ORDER BY due, reviewAction.number, entry LIMIT ?
                """, [.optional(owner), .optional(owner)] + visible.values + [.integer(Int64(limit))])
            var found: [AgreedAction] = []
            while try query.step() {
                let id = TicketID(TicketType.decoded(query.integer(1)) ?? .incident, query.integer(0))
                let action = Review.Action(
                    number: query.integer(3), text: query.text(6), owner: query.text(4),
                    due: Timestamp(milliseconds: query.integer(5)))
                found.append(AgreedAction(ticket: id, title: query.text(2), action: action))
            }
            return found
        }
    }
}
