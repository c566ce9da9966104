import GRDB
import Helpdesk
import Primitives

/// Keeps the windows of changes that are not over, so that those that meet are found.
enum WindowTable {
    static func write(_ db: Database, from old: Ticket?, to new: Ticket) throws {
        let (before, after) = (old?.openWindow, new.openWindow)
        guard before != after else { return }
        guard let after else {
            return try db.run("DELETE FROM changeWindow WHERE number = ?", [.integer(new.id.number)])
        }
        try db.run(
            "INSERT OR REPLACE INTO changeWindow(number, start, end) VALUES (?, ?, ?)",
            [.integer(new.id.number), .integer(after.start.milliseconds), .integer(after.end.milliseconds)])
    }
}

extension Ticket {
    /// When it is going to be made, as long as it is not over.
    fileprivate var openWindow: ChangeWindow? { state.isFinal ? nil : parts.change.plan.window }
}

extension DeskIndex {
    /// How many changes are told that meet one.
    private static let clashLimit: Int64 = 5

    /// The other changes of which the window meets that of a change, on a service of both; the earliest in front.
    ///
    /// A change without a window or without a service meets none.
    public func clashes(of change: Ticket) throws(IndexError) -> [WindowClash] {
        guard let window = change.parts.change.plan.window, !change.state.isFinal else { return [] }
        return try read { db, cache in
            let seen = try sight.suffix("other.number", db, &cache)
            let query = try Query(
                db,
                """
                SELECT other.number, ticket.title, start, end, min(theirs.name)
                FROM changeWindow AS other INDEXED BY byWindow
                CROSS JOIN service AS ours ON ours.number = ?
                CROSS JOIN service AS theirs ON theirs.name = ours.name AND theirs.number = other.number
                CROSS JOIN ticket ON ticket.number = other.number
                WHERE end > ? AND start < ? AND other.number <> ?\(seen.sql)
                GROUP BY other.number ORDER BY start, other.number LIMIT ?
                """,
                [
                    .integer(change.id.number), .integer(window.start.milliseconds),
                    .integer(window.end.milliseconds), .integer(change.id.number),
                ] + seen.values + [.integer(Self.clashLimit)])
            var found: [WindowClash] = []
            while try query.step() {
                let start = Timestamp(milliseconds: query.integer(2))
                guard let window = ChangeWindow(start, Timestamp(milliseconds: query.integer(3))) else { continue }
                found.append(
                    WindowClash(
                        TicketID(.change, query.integer(0)), title: query.text(1), window, service: query.text(4)))
            }
            return found
        }
    }
}
