import Helpdesk
import Primitives

/// A condition on a row of `ticket` in SQL, with its values. It is 0 or 1, never NULL, so that it can be negated.
struct Condition: Sendable, Hashable {
    var sql: String
    var values: [SQLValue]

    init(_ sql: String, _ values: [SQLValue] = []) {
        self.sql = sql
        self.values = values
    }

    /// All of them; no condition at all is always true.
    static func all(_ conditions: [Condition]) -> Condition {
        guard !conditions.isEmpty else { return Condition("1") }
        return Condition(
            conditions.map { "(\($0.sql))" }.joined(separator: " AND "), conditions.flatMap(\.values))
    }

    var negated: Condition { Condition("NOT (\(sql))", values) }
}

extension Filter.Condition {
    /// The test of one row, for whatever but words: those are a ``TextMatch``.
    func onRow(now: Timestamp) -> Condition {
        switch self {
        case .state(let states): return Self.oneOf("state", states.map(\.code))
        case .priority(let priorities): return Self.oneOf("priority", priorities.map(\.sortKey))
        case .type(let types): return Self.oneOf("type", types.map(\.code))
        case .kind(let kinds): return Self.oneOf("ifnull(kind, -1)", kinds.map(\.code))
        case .vendor(let name): return name.onColumn("vendor")
        case .subkind(let kinds): return Self.oneOf("ifnull(subkind, -1)", kinds.map(\.code))
        case .holdReason(let reasons): return Self.oneOf("ifnull(holdReason, -1)", reasons.map(\.code))
        case .assignee(let name): return name.onColumn("assignee")
        case .loggedBy(let name): return name.onColumn("nullif(loggedBy, '')")
        case .team(let name): return name.onColumn("team")
        case .watcher(let name): return name.onList("watchers")
        case .service(let name): return name.onList("services")
        case .category(let category, let subcategory):
            return .all([category.onColumn("category")] + (subcategory.map { [$0.onColumn("subcategory")] } ?? []))
        case .tag(let tag): return Filter.Name.exactly(tag).onList("tags")
        case .requester(let part):
            return Condition("instr(requesterFolded, ?) > 0", [.text(part.lowercased())])
        case .major: return Condition("isMajor = 1")
        case .has(let things):
            let sql = things.map { "(" + $0.onRow.sql + ")" }.sorted().joined(separator: " OR ")
            return Condition("(" + sql + ")")
        case .partOf(let whole): return Condition("ticket.number IN (\(whole.parts.sql))", whole.parts.values)
        default: return onTimes(now)
        }
    }

    private func onTimes(_ now: Timestamp) -> Condition {
        switch self {
        case .age(.more, let length):
            return Condition("createdAt < ?", [.integer(now.advanced(byMilliseconds: -length).milliseconds)])
        case .age(.less, let length):
            return Condition("createdAt > ?", [.integer(now.advanced(byMilliseconds: -length).milliseconds)])
        case .due(let comparison, let length):
            let limit = SQLValue.integer(now.advanced(byMilliseconds: length).milliseconds)
            let sign = comparison == .less ? "<" : ">"
            return Condition("dueKey \(sign) ? AND dueKey < \(neverDue)", [limit])
        case .resolved(let comparison, let length):
            let limit = SQLValue.integer(now.advanced(byMilliseconds: -length).milliseconds)
            return Condition("ifnull(resolvedAt \(comparison == .less ? ">" : "<") ?, 0)", [limit])
        case .breached: return Condition("dueKey < ?", [.integer(now.milliseconds)])
        case .notice(.due): return Condition("ifnull(noticeKey, 0) > 0")
        case .notice(.overdue):
            return Condition("ifnull(noticeKey, 0) > 0 AND noticeKey < ?", [.integer(now.milliseconds)])
        case .notice(.given): return Condition("ifnull(noticeKey, -1) = 0")
        case .review(.due): return Condition("reviewDue IS NOT NULL")
        case .review(.overdue): return Condition("ifnull(reviewDue < ?, 0)", [.integer(now.milliseconds)])
        case .skipped: return Condition("hasSkipped = 1")
        case .lacking: return Condition("isLacking = 1")
        case .bounced: return Condition("isBounced = 1")
        case .reopened: return Condition("reopenCount > 0")
        case .calls(let call): return Condition("attention = \(call.code)")
        case .update(.due): return Condition("updateDue IS NOT NULL")
        case .update(.overdue): return Condition("ifnull(updateDue < ?, 0)", [.integer(now.milliseconds)])
        case .created(let from, let to):
            return Condition(
                "createdAt >= ? AND createdAt < ?", [.integer(from.milliseconds), .integer(to.milliseconds)])
        default: return Condition("1")
        }
    }

    private static func oneOf(_ column: String, _ codes: [Int64]) -> Condition {
        // Codes are numbers of this program's own; in the text they let SQLite see which index serves.
        Condition("\(column) IN (\(codes.sorted().map(String.init).joined(separator: ", ")))")
    }

    /// Whether every open ticket meets it.
    var isMetByOpen: Bool {
        guard case .state(let states) = self else { return false }
        return TicketState.allCases.allSatisfy { !$0.isOpen || states.contains($0) }
    }

    /// Whether only open tickets can meet it.
    var impliesOpen: Bool {
        switch self {
        case .state(let states): states.allSatisfy(\.isOpen)
        case .due, .breached, .calls, .update: true
        default: false
        }
    }
}

extension Filter.Name {
    fileprivate func onColumn(_ column: String) -> Condition {
        switch self {
        case .nobody: Condition("\(column) IS NULL")
        case .prefix(""): Condition("\(column) IS NOT NULL")
        case .prefix(let start): Condition("ifnull(instr(\(column), ?), 0) = 1", [.text(start)])
        case .exactly(let name): Condition("\(column) IS ?", [.text(name)])
        }
    }

    fileprivate func onList(_ column: String) -> Condition {
        let mark = Schema.separator
        return switch self {
        case .nobody: Condition("\(column) = ''")
        case .prefix(""): Condition("\(column) <> ''")
        case .prefix(let start): Condition("instr(\(column), ?) > 0", [.text(mark + start)])
        case .exactly(let name): Condition("instr(\(column), ?) > 0", [.text(mark + name + mark)])
        }
    }
}
