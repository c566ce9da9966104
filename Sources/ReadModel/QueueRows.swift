import GRDB
import Helpdesk

/// Reads consecutive rows of a plan.
extension QueuePlan {
    /// Up to that many rows from a place on, in the given order (the plan's own or its reverse).
    func rows(
        _ db: Database, _ cache: inout QueryCache, _ order: QueueOrder, from ranges: [Condition]?, limit: Int
    ) throws -> [QueueRow] {
        var rows: [QueueRow] = []
        for range in ranges.map({ $0.map(Optional.some) }) ?? [nil] where rows.count < limit {
            rows += try self.rows(db, &cache, order, in: range, limit: limit - rows.count)
        }
        return rows
    }

    private func rows(
        _ db: Database, _ cache: inout QueryCache, _ order: QueueOrder, in start: Condition?, limit: Int
    ) throws -> [QueueRow] {
        if case .sift(let driver) = source {
            let numbers = try sift(db, &cache, driver, order, from: start, limit: limit)
            return try Self.rows(db, numbers)
        }
        let statement = from(QueueRow.columns, start, order)
        let query = try Query(db, statement.sql + " LIMIT ?", statement.values + [.integer(Int64(limit))])
        var rows: [QueueRow] = []
        rows.reserveCapacity(limit)
        while try query.step() { rows.append(QueueRow(columns: query)) }
        return rows
    }

    private func sift(
        _ db: Database, _ cache: inout QueryCache, _ driver: Driver, _ order: QueueOrder, from start: Condition?,
        limit: Int
    ) throws -> [Int64] {
        let statement = from("number", start, order)
        let walk = try Query(db, statement.sql, statement.values)
        var numbers: [Int64] = []
        var members = cache.members[driver]
        var probes = 0
        while numbers.count < limit, try walk.step() {
            let number = walk.integer(0)
            if members == nil, driver.probe == nil || probes * driver.terms >= limits.probed {
                members = try driver.members(db, &cache)
            }
            if let members {
                if members.contains(number) { numbers.append(number) }
            } else {
                probes += 1
                if try Self.probe(db, driver, number) { numbers.append(number) }
            }
        }
        return numbers
    }

    private static func probe(_ db: Database, _ driver: Driver, _ number: Int64) throws -> Bool {
        guard let probe = driver.probe else { return true }
        return try Query(db, probe, driver.values + [.integer(number)]).step()
    }

    private static func rows(_ db: Database, _ numbers: [Int64]) throws -> [QueueRow] {
        var query = try Query(db, "SELECT \(QueueRow.columns) FROM ticket WHERE number = ?")
        var rows: [QueueRow] = []
        for number in numbers {
            query.restart()
            query.bind(number)
            if try query.step() { rows.append(QueueRow(columns: query)) }
        }
        return rows
    }
}
