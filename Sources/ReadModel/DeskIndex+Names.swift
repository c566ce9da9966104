import GRDB
import Helpdesk

extension DeskIndex {
    /// Tickets with their titles, whole records left where they are: those of a range of numbers, or the ones that
    /// changed last among those in some states.
    public func names(
        numbers: ClosedRange<Int64>? = nil, states: [TicketState] = [], limit: Int
    ) throws(IndexError) -> [(id: TicketID, title: String)] {
        var sql = "SELECT type, number, title FROM ticket"
        var values: [SQLValue] = []
        if let numbers {
            sql += " WHERE number BETWEEN ? AND ? ORDER BY isOpen DESC, number DESC"
            values = [.integer(numbers.lowerBound), .integer(numbers.upperBound)]
        } else if states.allSatisfy(\.isOpen), !states.isEmpty {
            sql += " INDEXED BY byUpdatedOpen WHERE isOpen = 1 ORDER BY updatedAt DESC"
        } else if let state = states.first {
            sql += " WHERE state = ? ORDER BY number DESC"
            values = [.integer(state.code)]
        } else {
            sql += " INDEXED BY byUpdated ORDER BY updatedAt DESC"
        }
        return try read { [sql, values] db, _ in
            let query = try Query(db, sql + " LIMIT ?", values + [.integer(Int64(max(limit, 0)))])
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
        try read { db, _ in
            let query = try Query(
                db, "SELECT DISTINCT name FROM tag WHERE name >= ? AND substr(name, 1, length(?)) = ? LIMIT ?",
                [.text(start), .text(start), .text(start), .integer(Int64(max(limit, 0)))])
            var found: [String] = []
            while try query.step() { found.append(query.text(0)) }
            return found
        }
    }
}
