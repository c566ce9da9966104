import Primitives

/// A request for the rows that are on, or near, the screen.
public struct QueueRequest: Sendable, Hashable {
    /// Where the rows begin.
    public enum Anchor: Sendable, Hashable {
        case top
        case bottom
        /// Rows around a ticket, which need not be in the view any more: its place in the order is what counts.
        case around(QueueRow, before: Int)
    }

    /// Which tickets.
    public var filter: Filter
    /// From where.
    public var anchor: Anchor
    /// How many rows at most.
    public var limit: Int
    /// The instant that `age:`, `due:` and `breached` mean.
    public var now: Timestamp

    /// Makes a request.
    public init(filter: Filter, anchor: Anchor = .top, limit: Int, now: Timestamp) {
        self.filter = filter
        self.anchor = anchor
        self.limit = limit
        self.now = now
    }
}

/// Consecutive rows of a view.
public struct QueuePage: Sendable, Hashable {
    /// The rows in the view's order.
    public var rows: [QueueRow]
    /// Whether the view goes on before the first row.
    public var hasBefore: Bool
    /// Whether the view goes on after the last row.
    public var hasAfter: Bool

    /// Makes a page.
    public init(rows: [QueueRow], hasBefore: Bool, hasAfter: Bool) {
        self.rows = rows
        self.hasBefore = hasBefore
        self.hasAfter = hasAfter
    }
}
