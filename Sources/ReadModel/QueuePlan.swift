import GRDB
import Helpdesk
import Primitives

/// How the rows of a filter are found: by walking the order's index, or by sorting the few that a driver names.
struct QueuePlan {
    /// Where candidates come from.
    enum Source {
        /// The order's index, every row tested.
        case walk
        /// The few numbers that a driver names, sorted.
        case sort(Driver)
        /// The order's index, with the many numbers of a driver looked up beside it.
        case sift(Driver)

        var driver: Driver? {
            switch self {
            case .walk: nil
            case .sort(let driver), .sift(let driver): driver
            }
        }
    }

    /// From where on another way is taken, in rows.
    struct Limits {
        /// As many are never sorted for a page.
        var sorted = 10_000
        /// As many are not gathered to be looked up beside a walk, unless they can't be tested row by row.
        var gathered = 10_000
        /// As many candidates of a walk are looked up one by one before all members are gathered.
        var probed = 400
    }

    let limits: Limits
    let source: Source
    /// Tests of a row that the source leaves open.
    let condition: Condition
    let order: QueueOrder
    let openOnly: Bool

    init(
        _ filter: Filter, now: Timestamp, _ sight: Sight, _ db: Database, _ cache: inout QueryCache,
        _ limits: Limits = Limits()
    ) throws {
        self.limits = limits
        order = QueueOrder(filter.order)
        openOnly = filter.terms.contains { !$0.isNegated && $0.condition.impliesOpen }
        let (text, rest) = try Self.text(filter, db, &cache)
        let isOpenOnly = openOnly
        func drivers(of term: Filter.Term) -> [Driver] {
            [Driver(term), isOpenOnly ? Self.openOfAssignee(term) : nil].compactMap { $0 }
        }
        let source = try Self.choose(text, rest.flatMap(drivers), limits, openOnly: openOnly, db, &cache)
        self.source = source
        var conditions: [Condition] = []
        for term in rest {
            // What the driver names needs no test of its own.
            if let driver = source.driver, driver.isExact, drivers(of: term).contains(driver) { continue }
            if openOnly && !term.isNegated && term.condition.isMetByOpen { continue }
            conditions.append(try term.onRow(now: now, db, &cache))
        }
        if openOnly { conditions.insert(Condition("isOpen = 1"), at: 0) }
        if let text, source.driver != text { conditions.append(text.onRow) }
        if let visible = try sight.condition("ticket.number", db, &cache) { conditions.append(visible) }
        condition = .all(conditions)
    }

    /// All positive words in one driver, and the terms that are left.
    private static func text(
        _ filter: Filter, _ db: Database, _ cache: inout QueryCache
    ) throws -> (Driver?, [Filter.Term]) {
        var phrases: [String] = []
        var count = 0
        var rest: [Filter.Term] = []
        for term in filter.terms {
            if !term.isNegated, case .words(let text) = term.condition {
                let match = try cache.match(text, db)
                if let expression = match.expression {
                    phrases.append(expression)
                    count += match.terms
                    continue
                }
            }
            rest.append(term)
        }
        return (phrases.isEmpty ? nil : Driver(expression: phrases.joined(separator: " AND "), terms: count), rest)
    }

    private static func openOfAssignee(_ term: Filter.Term) -> Driver? {
        guard !term.isNegated, case .assignee(let name) = term.condition else { return nil }
        return switch name {
        case .nobody: Driver(openOf: nil)
        case .exactly(let name): Driver(openOf: name)
        case .prefix: nil
        }
    }

    private static func choose(
        _ text: Driver?, _ others: [Driver], _ limits: Limits, openOnly: Bool, _ db: Database, _ cache: inout QueryCache
    ) throws -> Source {
        var best: (Driver, Int)?
        for driver in (text.map { [$0] } ?? []) + others {
            let size = try driver.size(db, upTo: limits.gathered, &cache)
            if size < best?.1 ?? limits.gathered { best = (driver, size) }
        }
        guard let best else { return text.map(Source.sift) ?? .walk }
        let isSorted = try best.1 < limits.sorted && sortingIsCheaper(best.1, openOnly: openOnly, db)
        return isSorted ? .sort(best.0) : .sift(best.0)
    }

    /// Whether sorting that many tickets costs less than gathering them and walking until a screenful is found.
    ///
    /// In microseconds, measured: 0.5 for a step of a walk or a look at the index of open tickets, 0.2 for gathering
    /// a number, 2.5 for reading a row to sort it.
    private static func sortingIsCheaper(_ size: Int, openOnly: Bool, _ db: Database) throws -> Bool {
        guard size > 200 else { return true }
        let all = Double(try db.integer("SELECT max(number) FROM ticket") ?? 0)
        let open = Double(try db.integer("SELECT value FROM counter WHERE name = ?", [.text(Counter.open)]) ?? 0)
        let size = Double(size)
        let share = openOnly ? open / max(all, 1) : 1
        let sorting = size * 2.5 * share + (openOnly ? size * 0.5 : 0)
        let steps = min(openOnly ? open : all, 60 * all / size)
        return sorting < size * 0.2 + steps * 0.5
    }

    /// The statement's text from `FROM` on, without order and limit.
    func from(_ selected: String, _ extra: Condition?, _ order: QueueOrder) -> Condition {
        var conditions = [condition]
        if let extra { conditions.append(extra) }
        let access: String
        switch source {
        case .sort(let driver):
            // Its numbers are looked up among the open ones first, where a look costs a fifth of reading a row.
            access = openOnly ? "INDEXED BY byNumberOpen" : "NOT INDEXED"
            conditions.insert(Condition("number IN (\(driver.numbers))", driver.values), at: 0)
        case .walk, .sift: access = order.access(openOnly: openOnly)
        }
        let all = Condition.all(conditions)
        return Condition(
            "SELECT \(selected) FROM ticket \(access) WHERE \(all.sql) ORDER BY \(order.sql)", all.values)
    }
}
