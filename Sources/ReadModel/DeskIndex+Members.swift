import GRDB
import Helpdesk
import Primitives

/// Who belongs to a view, for counts that are kept up to date. These queries have a connection of their own, so that
/// nobody's page waits for them.
extension DeskIndex {
    /// The count of a filter that projecting keeps anyway; `nil` for other filters.
    public func keptCount(_ filter: Filter) throws(IndexError) -> Int? { try kept(filter) }

    /// The numbers of a filter's tickets in no order, no more than `atMost`.
    public func members(_ filter: Filter, now: Timestamp, atMost: Int) throws(IndexError) -> [Int64] {
        try readAside { db, cache in
            let statement = try QueuePlan(filter, now: now, sight, db, &cache).unordered("ticket.number")
            let query = try Query(db, statement.sql + " LIMIT ?", statement.values + [.integer(Int64(atMost))])
            var numbers: [Int64] = []
            while try query.step() { numbers.append(query.integer(0)) }
            return numbers
        }
    }

    /// Those of the numbers whose tickets meet a filter. Costs a look-up for each.
    public func members(
        _ filter: Filter, among numbers: some Sequence<Int64>, now: Timestamp
    ) throws(IndexError) -> [Int64] {
        try readAside { db, cache in
            let terms = try filter.terms.map { try $0.onRow(now: now, db, &cache) }
            let test = Condition.all(terms + [try sight.condition("ticket.number", db, &cache)].compactMap { $0 })
            var query = try Query(db, "SELECT 1 FROM ticket WHERE number = ? AND \(test.sql)")
            var found: [Int64] = []
            for number in numbers {
                query.restart()
                query.bind(number)
                query.bind(test.values)
                if try query.step() { found.append(number) }
            }
            return found
        }
    }
}
