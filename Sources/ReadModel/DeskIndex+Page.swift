import Helpdesk
import Primitives

extension DeskIndex {
    /// The rows that a request asks for. Costs the same on every size of desk wherever an index serves the order.
    public func page(_ request: QueueRequest) throws(IndexError) -> QueuePage {
        try read { db, cache in
            let plan = try QueuePlan(request.filter, now: request.now, sight, db, &cache)
            let order = plan.order
            let limit = max(request.limit, 0)
            switch request.anchor {
            case .top:
                let rows = try plan.rows(db, &cache, order, from: nil, limit: limit + 1)
                return QueuePage(rows: Array(rows.prefix(limit)), hasBefore: false, hasAfter: rows.count > limit)
            case .bottom:
                let rows = try plan.rows(db, &cache, order.reversed, from: nil, limit: limit + 1)
                return QueuePage(
                    rows: rows.prefix(limit).reversed(), hasBefore: rows.count > limit, hasAfter: false)
            case .around(let row, let before):
                let before = min(max(before, 0), limit)
                let onward = order.beyond(row, including: true)
                var after = try plan.rows(db, &cache, order, from: onward, limit: limit - before + 1)
                // Near the end the rows before fill the page, near the beginning those after.
                let wanted = max(before, limit - after.count)
                let backward = order.reversed.beyond(row, including: false)
                let earlier = try plan.rows(db, &cache, order.reversed, from: backward, limit: wanted + 1)
                if earlier.count < before, after.count > limit - before {
                    after = try plan.rows(db, &cache, order, from: onward, limit: limit - earlier.count + 1)
                }
                let shownBefore = Array(earlier.prefix(wanted).reversed())
                let room = limit - shownBefore.count
                return QueuePage(
                    rows: shownBefore + after.prefix(room), hasBefore: earlier.count > wanted,
                    hasAfter: after.count > room)
            }
        }
    }

    /// The top line's counts. Open ones are kept, breaches counted up to 1000.
    public func counts(me: String, now: Timestamp) throws(IndexError) -> DeskCounts {
        try read { db, cache in
            let visible = try sight.suffix("ticket.number", db, &cache)
            let ofActions = try sight.suffix("reviewAction.number", db, &cache)
            func due(from: Int64, below: Int64) throws -> Count {
                let found = try db.integer(
                    """
                    SELECT count(*) FROM (SELECT 1 FROM ticket INDEXED BY byDueOpen
                    WHERE isOpen = 1 AND dueKey >= ? AND dueKey < ?\(visible.sql) LIMIT 1000)
                    """, [.integer(from), .integer(below)] + visible.values)
                return (found ?? 0) < 1000 ? .exactly(Int(found ?? 0)) : .atLeast(1000)
            }
            return DeskCounts(
                open: try openSeen(db, &cache), mine: try openSeen(of: .some(me), db, &cache),
                unassigned: try openSeen(of: .some(nil), db, &cache),
                breachingSoon: try due(
                    from: now.milliseconds, below: now.advanced(byMilliseconds: 3_600_000).milliseconds),
                breached: try due(from: .min, below: now.milliseconds),
                major: Int(
                    try db.integer(
                        "SELECT count(*) FROM ticket INDEXED BY ofMajor WHERE isMajor = 1 AND isOpen = 1\(visible.sql)",
                        visible.values) ?? 0),
                actionsDue: Int(
                    try db.integer(
                        "SELECT count(*) FROM reviewAction INDEXED BY byActionDue WHERE due < ? AND owner = ?"
                            + ofActions.sql,
                        [.integer(now.advanced(byMilliseconds: 86_400_000).milliseconds), .text(me)]
                            + ofActions.values) ?? 0),
                isEmpty: try db.integer("SELECT 1 FROM ticket WHERE 1\(visible.sql) LIMIT 1", visible.values) == nil)
        }
    }
}
