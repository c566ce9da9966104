import Helpdesk
import Primitives

/// A view's order over rows, for finding the place of a ticket that has left the view.
enum QueueOrder {
    /// Whether `a` stands before `b` in the order of `keys`; the number decides between equals.
    static func isBefore(_ a: QueueRow, _ b: QueueRow, _ keys: [SortKey]) -> Bool {
        for key in keys.isEmpty ? SortKey.standard : keys {
            let order = compare(a, b, key.column)
            if order != 0 { return key.isReversed ? order > 0 : order < 0 }
        }
        return a.id < b.id
    }

    /// Negative when `a` comes first in the column's natural order.
    private static func compare(_ a: QueueRow, _ b: QueueRow, _ column: SortKey.Column) -> Int {
        switch column {
        case .due: compare(a.nextBreach ?? .init(milliseconds: .max), b.nextBreach ?? .init(milliseconds: .max))
        case .priority: compare(a.priority?.rawValue ?? 9, b.priority?.rawValue ?? 9)
        case .age: compare(a.createdAt, b.createdAt)
        case .updated: compare(b.updatedAt, a.updatedAt)
        case .id: compare(a.id.number, b.id.number)
        }
    }

    private static func compare<Value: Comparable>(_ a: Value, _ b: Value) -> Int {
        a < b ? -1 : (b < a ? 1 : 0)
    }
}
