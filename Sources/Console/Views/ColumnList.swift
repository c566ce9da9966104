import Helpdesk

/// The queue's columns, with a mark at those that are shown. What is changed shows at once in the queue below.
struct ColumnList: Sendable {
    /// The shown ones in their order, then the others.
    var items: [QueueColumn]
    var shown: Set<QueueColumn>
    var cursor = 0
    /// What Escape gives back.
    let columns: [QueueColumn]?
    let filter: Filter

    init(_ shown: [QueueColumn], columns: [QueueColumn]?, filter: Filter) {
        items = shown + QueueColumn.allCases.filter { !shown.contains($0) }
        self.shown = Set(shown)
        self.columns = columns
        self.filter = filter
    }

    var chosen: [QueueColumn] { items.filter(shown.contains) }

    mutating func move(_ step: Int) { cursor = max(0, min(items.count - 1, cursor + step)) }

    /// Exchanges the selected column with its neighbour.
    mutating func carry(_ step: Int) {
        guard items.indices.contains(cursor + step) else { return }
        items.swapAt(cursor, cursor + step)
        cursor += step
    }
}

extension QueueColumn {
    /// The order that `sort:` has for the column, if any.
    var sortColumn: SortKey.Column? {
        switch self {
        case .due: .due
        case .priority: .priority
        case .age: .age
        case .updated: .updated
        case .id: .id
        default: nil
        }
    }
}
