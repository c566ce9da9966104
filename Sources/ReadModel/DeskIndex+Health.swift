import Helpdesk
import Primitives

extension DeskIndex {
    /// The newest so many resolved tickets are looked at; older ones say little of who can do what now.
    private static let lookedAt: Int64 = 20_000

    /// Categories of which one person resolved every ticket since an instant, those with most tickets first.
    public func soleResolvers(since instant: Timestamp, limit: Int = 50) throws(IndexError) -> [SoleResolver] {
        try readAside { db, cache in
            let visible = try sight.suffix("ticket.number", db, &cache)
            let query = try Query(
                db,
                """
                SELECT category, min(resolvedBy), count(*) AS tickets FROM (
                  SELECT category, resolvedBy FROM ticket INDEXED BY byResolved
                  WHERE resolvedAt IS NOT NULL AND resolvedAt > ? AND category IS NOT NULL AND resolvedBy IS NOT NULL
                    \(visible.sql)
                  ORDER BY resolvedAt DESC LIMIT ?)
                GROUP BY category HAVING min(resolvedBy) = max(resolvedBy) AND tickets >= ?
                ORDER BY tickets DESC, category LIMIT ?
                """,
                [.integer(instant.milliseconds)] + visible.values + [
                    .integer(Self.lookedAt), .integer(Int64(SoleResolver.least)), .integer(Int64(limit)),
                ])
            var found: [SoleResolver] = []
            while try query.step() {
                found.append(
                    SoleResolver(category: query.text(0), person: query.text(1), count: Int(query.integer(2))))
            }
            return found
        }
    }
}
