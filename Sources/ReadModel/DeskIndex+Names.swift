import GRDB
import Helpdesk

extension DeskIndex {
    /// Tickets with their titles, whole records left where they are: those of a range of numbers, or the ones that
    /// changed last among those in some states.
    public func names(
        numbers: ClosedRange<Int64>? = nil, states: [TicketState] = [], limit: Int
    ) throws(IndexError) -> [(id: TicketID, title: String)] {
        let access: String
        let order: String
        var values: [SQLValue] = []
        if let numbers {
            access = "WHERE number BETWEEN ? AND ?"
            order = "isOpen DESC, number DESC"
            values = [.integer(numbers.lowerBound), .integer(numbers.upperBound)]
        } else if states.allSatisfy(\.isOpen), !states.isEmpty {
            access = "INDEXED BY byUpdatedOpen WHERE isOpen = 1"
            order = "updatedAt DESC"
        } else if let state = states.first {
            access = "WHERE state = ?"
            order = "number DESC"
            values = [.integer(state.code)]
        } else {
            access = "INDEXED BY byUpdated WHERE 1"
            order = "updatedAt DESC"
        }
        return try read { [values] db, cache in
            let visible = try sight.suffix("ticket.number", db, &cache)
            let query = try Query(
                db, "SELECT type, number, title FROM ticket \(access)\(visible.sql) ORDER BY \(order) LIMIT ?",
                values + visible.values + [.integer(Int64(max(limit, 0)))])
            var found: [(id: TicketID, title: String)] = []
            while try query.step() {
                guard let type = TicketType.decoded(query.integer(0)) else { continue }
                found.append((TicketID(type, query.integer(1)), query.text(2)))
            }
            return found
        }
    }

    /// Tags in use that begin with a text, sorted.
    public func tags(beginning start: String, limit: Int) throws(IndexError) -> [String] {
        try read { db, cache in
            let visible = try sight.suffix("tag.number", db, &cache)
            let query = try Query(
                db,
                """
                SELECT DISTINCT name FROM tag WHERE name >= ? AND substr(name, 1, length(?)) = ?\(visible.sql) LIMIT ?
                """,
                [.text(start), .text(start), .text(start)] + visible.values + [.integer(Int64(max(limit, 0)))])
            var found: [String] = []
            while try query.step() { found.append(query.text(0)) }
            return found
        }
    }
}
