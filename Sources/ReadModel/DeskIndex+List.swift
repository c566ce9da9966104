import GRDB
import Helpdesk
import Primitives

extension DeskIndex {
    /// How many tickets a filter has, counted no further than to `atMost` where the number is not kept anyway.
    public func count(_ filter: Filter, now: Timestamp, atMost: Int) throws(IndexError) -> Count {
        if let kept = try kept(filter) { return .exactly(kept) }
        let found = try counted(filter, now, Int64(max(atMost, 0)) + 1)
        return found > atMost ? .atLeast(atMost) : .exactly(found)
    }

    /// How many tickets a filter has. Takes time on a large desk; ``interrupt()`` ends it.
    public func count(_ filter: Filter, now: Timestamp) throws(IndexError) -> Int {
        if filter.terms.isEmpty, sight.viewer.seesRestricted {
            return try read { db, _ in Int(try db.integer("SELECT count(*) FROM ticket") ?? 0) }
        }
        if let kept = try kept(filter) { return kept }
        return try counted(filter, now, .max)
    }

    /// Those of some tickets that a filter has. Costs as much as they are many, whatever the desk's size.
    public func tickets(
        of filter: Filter, now: Timestamp, among ids: [TicketID]
    ) throws(IndexError) -> Set<TicketID> {
        let numbers = Dictionary(ids.map { ($0.number, $0) }) { first, _ in first }
        return try read { db, cache in
            let terms = try filter.terms.map { try $0.onRow(now: now, db, &cache) }
            let test = Condition.all(terms + [try sight.condition("ticket.number", db, &cache)].compactMap { $0 })
            var found: Set<TicketID> = []
            // A ticket is looked up by its number, never found by walking.
            var query = try Query(db, "SELECT 1 FROM ticket NOT INDEXED WHERE number = ? AND \(test.sql)")
            for (number, id) in numbers {
                query.restart()
                query.bind([.integer(number)] + test.values)
                if try query.step() { found.insert(id) }
            }
            return found
        }
    }

    /// The count that projecting keeps: of the open tickets, those of one owner, and those of nobody.
    func kept(_ filter: Filter) throws(IndexError) -> Int? {
        var terms = filter.terms
        guard !terms.contains(where: \.isNegated),
            let open = terms.firstIndex(where: { $0.condition.impliesOpen && $0.condition.isMetByOpen })
        else { return nil }
        terms.remove(at: open)
        let owner: String??
        switch (terms.first?.condition, terms.count) {
        case (nil, 0): owner = nil
        case (.assignee(.nobody), 1): owner = .some(nil)
        case (.assignee(.exactly(let name)), 1): owner = .some(name)
        default: return nil
        }
        return try read { db, cache in try openSeen(of: owner, db, &cache) }
    }

    /// The open tickets that whoever looks may see: all, those of one owner, or those of nobody.
    func openSeen(of owner: String?? = nil, _ db: Database, _ cache: inout QueryCache) throws -> Int {
        let name = owner.map { Counter.open(of: $0) } ?? Counter.open
        let all = try db.integer("SELECT value FROM counter WHERE name = ?", [.text(name)]) ?? 0
        return Int(all) - (try sight.openHidden(of: owner, db, &cache))
    }

    private func counted(_ filter: Filter, _ now: Timestamp, _ limit: Int64) throws(IndexError) -> Int {
        try read { db, cache in
            let plan = try QueuePlan(filter, now: now, sight, db, &cache)
            let statement = plan.unordered("1")
            let sql = "SELECT count(*) FROM (\(statement.sql) LIMIT ?)"
            return Int(try db.integer(sql, statement.values + [.integer(limit)]) ?? 0)
        }
    }

    /// Visits every ticket of a filter in its order, whole, without holding more than one.
    ///
    /// All of them are of the same instant, however long it takes. The visitor may query this index meanwhile.
    ///
    /// - Parameters:
    ///   - limit: no more than that many; nil is all.
    ///   - visit: returns whether to go on; its errors pass through.
    public func forEachTicket(
        _ filter: Filter, now: Timestamp, limit: Int? = nil, _ visit: (Ticket) throws -> Bool
    ) throws {
        guard let identity = connections.withLock({ $0.reader })?.identity else { throw IndexError.unbuilt(path: path) }
        do {
            // A connection of its own, so that a long visit keeps nobody waiting.
            let reader = try Reader(path: path, identity: identity)
            try reader.run { db, cache in
                let plan = try QueuePlan(filter, now: now, sight, db, &cache)
                let statement = plan.complete
                let query = try Query(
                    db, "SELECT number FROM (\(statement.sql) LIMIT ?)",
                    statement.values + [.integer(limit.map(Int64.init) ?? -1)])
                while try query.step() {
                    guard let ticket = try TicketTable.ticket(db, query.integer(0)) else { continue }
                    guard try visit(ticket) else { return }
                }
            }
        } catch let error as DatabaseError {
            throw IndexError.from(error, path: path)
        }
    }
}

extension QueuePlan {
    /// Every number of the plan in its order, as one statement.
    var complete: Condition {
        let ordered = unordered("number")
        if case .sift = source {
            return Condition(ordered.sql + " ORDER BY " + order.sql, ordered.values)
        }
        return from("number", nil, order)
    }

    /// Every row of the plan in whatever order comes easiest, as one statement.
    func unordered(_ selected: String) -> Condition {
        let access: String
        let statement: Condition
        switch source {
        case .walk:
            access = openOnly ? "ticket INDEXED BY byNumberOpen" : "ticket NOT INDEXED"
            statement = condition
        case .sort(let driver), .sift(let driver):
            // The driver's numbers first, each looked up by its number.
            access = "(\(driver.numbers)) AS driven CROSS JOIN ticket ON ticket.number = driven.it"
            statement = Condition(condition.sql, driver.values + condition.values)
        }
        return Condition("SELECT \(selected) FROM \(access) WHERE \(statement.sql)", statement.values)
    }
}
