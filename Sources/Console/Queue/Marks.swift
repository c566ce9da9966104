import Helpdesk

/// Tickets that are marked, wherever they stand: by id, so that they stay marked when the view is sorted, filtered or
/// changed by others.
struct Marks: Sendable {
    /// As they were when they were last seen.
    private(set) var rows: [TicketID: QueueRow] = [:]
    /// The ticket that was marked last: where a range begins.
    var anchor: TicketID?

    var isEmpty: Bool { rows.isEmpty }
    var count: Int { rows.count }

    /// In the order of their numbers.
    var ids: [TicketID] { rows.keys.sorted() }

    func contains(_ id: TicketID) -> Bool { rows[id] != nil }

    mutating func insert(_ row: QueueRow) { rows[row.id] = row }

    mutating func remove(_ id: TicketID) { rows[id] = nil }

    mutating func toggle(_ row: QueueRow) {
        if contains(row.id) { remove(row.id) } else { insert(row) }
    }

    /// Takes over what was read of marked tickets again.
    mutating func refresh(_ newer: [QueueRow]) {
        if rows.isEmpty { return }
        for row in newer where contains(row.id) { insert(row) }
    }

    mutating func clear() { self = Marks() }
}
