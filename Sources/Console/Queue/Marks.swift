import Helpdesk

/// Tickets that are marked, wherever they stand: by id, so that they stay marked when the view is sorted, filtered or
/// changed by others.
struct Marks: Sendable {
    /// As they were when they were last seen.
    private(set) var rows: [TicketID: QueueRow] = [:]
    /// Those of them that the view does not have.
    private(set) var hidden: Set<TicketID> = []
    /// The ticket that was marked last: where a range begins.
    var anchor: TicketID?

    var isEmpty: Bool { rows.isEmpty }
    var count: Int { rows.count }

    /// In the order of their numbers.
    var ids: [TicketID] { rows.keys.sorted() }

    func contains(_ id: TicketID) -> Bool { rows[id] != nil }

    /// Marks a ticket that stands in the view.
    mutating func insert(_ row: QueueRow) {
        rows[row.id] = row
        hidden.remove(row.id)
    }

    mutating func remove(_ id: TicketID) {
        rows[id] = nil
        hidden.remove(id)
    }

    mutating func toggle(_ row: QueueRow) {
        if contains(row.id) { remove(row.id) } else { insert(row) }
    }

    /// Takes over what was read of marked tickets again.
    mutating func refresh(_ newer: [QueueRow]) {
        if rows.isEmpty { return }
        for row in newer where contains(row.id) { rows[row.id] = row }
    }

    /// Takes over which tickets the view has.
    mutating func locate(_ shown: Set<TicketID>) { hidden = Set(rows.keys).subtracting(shown) }

    mutating func clear() { self = Marks() }
}
