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
    }

    /// From where on another way is taken, in rows.
    struct Limits {
        /// As many are not sorted for a page.
        var sorted = 1000
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
        _ filter: Filter, now: Timestamp, _ db: Database, _ cache: inout QueryCache, _ limits: Limits = Limits()
    ) throws {
        self.limits = limits
        order = QueueOrder(filter.order)
        openOnly = filter.terms.contains { !$0.isNegated && $0.condition.impliesOpen }
        let (text, rest) = Self.text(filter)
        var drivers = rest.compactMap { Driver($0) }
        if openOnly { drivers += rest.compactMap(Self.openOfAssignee) }
        source = try Self.choose(text, drivers, limits.sorted, db, &cache)
        var conditions = rest.map { term in
            let condition = term.condition.onRow(now: now)
            return term.isNegated ? condition.negated : condition
        }
        if openOnly { conditions.insert(Condition("isOpen = 1"), at: 0) }
        if case .sort(let driver) = source, let text, driver != text {
            conditions.append(text.onRow)
        }
        condition = .all(conditions)
    }

    /// All positive words in one driver, and the terms that are left.
    private static func text(_ filter: Filter) -> (Driver?, [Filter.Term]) {
        var phrases: [String] = []
        var rest: [Filter.Term] = []
        for term in filter.terms {
            if !term.isNegated, case .words(let text) = term.condition,
                let phrase = TextMatch(text).expression
            {
                phrases.append(phrase)
            } else {
                rest.append(term)
            }
        }
        return (phrases.isEmpty ? nil : Driver(expression: phrases.joined(separator: " AND ")), rest)
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
        _ text: Driver?, _ others: [Driver], _ limit: Int, _ db: Database, _ cache: inout QueryCache
    ) throws -> Source {
        var best: (Driver, Int)?
        for driver in (text.map { [$0] } ?? []) + others {
            let size = try driver.size(db, upTo: limit, &cache)
            if size < best?.1 ?? limit { best = (driver, size) }
        }
        if let best { return .sort(best.0) }
        return text.map(Source.sift) ?? .walk
    }

    /// The statement's text from `FROM` on, without order and limit.
    func from(_ selected: String, _ extra: Condition?, _ order: QueueOrder) -> Condition {
        var conditions = [condition]
        if let extra { conditions.append(extra) }
        let access: String
        switch source {
        case .sort(let driver):
            access = "NOT INDEXED"
            conditions.insert(Condition("number IN (\(driver.numbers))", driver.values), at: 0)
        case .walk, .sift: access = order.access(openOnly: openOnly)
        }
        let all = Condition.all(conditions)
        return Condition(
            "SELECT \(selected) FROM ticket \(access) WHERE \(all.sql) ORDER BY \(order.sql)", all.values)
    }
}
