import Helpdesk

/// An order of rows in SQL, total because the number ends it, with the index that serves it.
struct QueueOrder: Sendable, Hashable {
    /// One compared column.
    struct Key: Sendable, Hashable {
        var column: String
        var isDescending: Bool
    }

    /// The keys; the last one is always the number, in the direction of the first.
    let keys: [Key]

    init(_ order: [SortKey]) {
        var keys: [Key] = []
        for sortKey in order.isEmpty ? SortKey.standard : order {
            let key = Self.key(sortKey)
            if !keys.contains(where: { $0.column == key.column }) { keys.append(key) }
            if key.column == "number" { break }
        }
        if keys.last?.column != "number" {
            keys.append(Key(column: "number", isDescending: keys.first?.isDescending ?? false))
        }
        self.keys = keys
    }

    private init(keys: [Key]) { self.keys = keys }

    private static func key(_ key: SortKey) -> Key {
        switch key.column {
        case .due: Key(column: "dueKey", isDescending: key.isReversed)
        case .priority: Key(column: "priority", isDescending: key.isReversed)
        case .age: Key(column: "createdAt", isDescending: key.isReversed)
        case .updated: Key(column: "updatedAt", isDescending: !key.isReversed)
        case .id: Key(column: "number", isDescending: key.isReversed)
        }
    }

    /// The same rows from the end.
    var reversed: QueueOrder {
        QueueOrder(keys: keys.map { Key(column: $0.column, isDescending: !$0.isDescending) })
    }

    /// The text behind `ORDER BY`.
    var sql: String {
        keys.map { $0.column + ($0.isDescending ? " DESC" : "") }.joined(separator: ", ")
    }

    private var isUniform: Bool { keys.allSatisfy { $0.isDescending == keys[0].isDescending } }

    /// What stands behind the table's name so that SQLite walks this order. Without a fitting index, that of the first
    /// column serves and SQLite sorts what is equal in it.
    func access(openOnly: Bool) -> String {
        let suffix = openOnly ? "Open" : ""
        let columns = keys.dropLast().map(\.column)
        if columns.isEmpty { return openOnly ? "INDEXED BY byNumberOpen" : "NOT INDEXED" }
        let wanted = isUniform ? columns.joined(separator: ", ") : columns[0]
        let index = Schema.indexes.first { $0.columns == wanted } ?? Schema.indexes.first { $0.columns == columns[0] }
        return index.map { "INDEXED BY \($0.name)\(suffix)" } ?? "NOT INDEXED"
    }

    /// The rows behind an anchor in this order, with or without the anchor's own place, as ranges that follow each
    /// other.
    ///
    /// First come the equals with higher numbers, then what is greater: SQLite looks up a comparison of rows in an
    /// index, but not with the number in it, and equals can be many (all closed tickets are never due).
    func beyond(_ row: QueueRow, including: Bool) -> [Condition] {
        let values = keys.map { SQLValue.integer(Self.value(of: $0.column, row)) }
        let columns = keys.map(\.column)
        guard isUniform else { return [beyondMixed(values, columns, including)] }
        let sign = keys[0].isDescending ? "<" : ">"
        let (leading, number) = (columns.dropLast(), values[values.count - 1])
        let equal = leading.map { "\($0) = ? AND " }.joined()
        let ties = Condition("\(equal)number \(sign)\(including ? "=" : "") ?", values.dropLast() + [number])
        if leading.isEmpty { return [ties] }
        let places = leading.map { _ in "?" }.joined(separator: ", ")
        let rest = Condition("(\(leading.joined(separator: ", "))) \(sign) (\(places))", values.dropLast())
        return [ties, rest]
    }

    private func beyondMixed(_ values: [SQLValue], _ columns: [String], _ including: Bool) -> Condition {
        var parts: [String] = []
        var bound: [SQLValue] = [values[0]]
        for index in keys.indices {
            let equal = columns[..<index].map { "\($0) = ? AND " }.joined()
            let sign = (keys[index].isDescending ? "<" : ">") + (including && index == keys.count - 1 ? "=" : "")
            parts.append("(\(equal)\(columns[index]) \(sign) ?)")
            bound += values[...index]
        }
        let start = "\(columns[0]) \(keys[0].isDescending ? "<=" : ">=") ?"
        return Condition("\(start) AND (\(parts.joined(separator: " OR ")))", bound)
    }

    private static func value(of column: String, _ row: QueueRow) -> Int64 {
        switch column {
        case "dueKey": row.nextBreach?.milliseconds ?? neverDue
        case "priority": row.priority.sortKey
        case "createdAt": row.createdAt.milliseconds
        case "updatedAt": row.updatedAt.milliseconds
        default: row.id.number
        }
    }
}
