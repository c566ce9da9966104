import Helpdesk
import Wording

/// Marking tickets in the queue.
extension Model {
    /// As many tickets at most are marked at once.
    static let markLimit = 10_000

    /// Rows on their way that are to be marked.
    enum Marking: Sendable, Hashable {
        case all
        /// Those that are not marked; the marks of the others go.
        case inverse
        /// Between two tickets of the view, one of them out of the loaded rows.
        case range(from: TicketID, to: TicketID)
    }

    mutating func updateMarks(_ action: Action) -> [Effect] {
        switch action {
        case .mark: return markAndMove()
        case .markRange: return markRange()
        case .markAll: return loadRows(.all)
        case .markInvert: return loadRows(.inverse)
        case .unmarkAll: queue.marks.clear()
        default: break
        }
        return []
    }

    private mutating func markAndMove() -> [Effect] {
        guard let row = queue.selected else { return [] }
        queue.marks.toggle(row)
        queue.marks.anchor = row.id
        return updateQueue(.moveDown)
    }

    /// From the ticket that was marked last to the cursor; without one, the range begins here.
    private mutating func markRange() -> [Effect] {
        guard let row = queue.selected else { return [] }
        guard let anchor = queue.marks.anchor else {
            queue.marks.insert(row)
            queue.marks.anchor = row.id
            notify(words(.many(.rangeBegun), ["key": keymap.key(for: .markRange, in: .queue)?.name ?? ""]))
            return []
        }
        if mark(from: anchor, to: row.id, among: queue.rows) { return [] }
        return loadRows(.range(from: anchor, to: row.id))
    }

    private mutating func loadRows(_ marking: Marking) -> [Effect] {
        let id = nextRequest()
        queue.marking = (id, marking)
        let request = QueueRequest(filter: queue.filter, anchor: .top, limit: Self.markLimit, now: now)
        return [.loadRows(id, request)]
    }

    mutating func rowsLoaded(_ id: RequestID, _ page: QueuePage) {
        guard let marking = queue.marking, marking.id == id else { return }
        queue.marking = nil
        switch marking.what {
        case .all, .inverse:
            for row in page.rows { marking.what == .all ? queue.marks.insert(row) : queue.marks.toggle(row) }
            queue.marks.anchor = nil
            if page.hasAfter { notify(words(.many(.limited), ["count": String(page.rows.count)]), .warning) }
        case .range(let first, let last):
            if !mark(from: first, to: last, among: page.rows) {
                notify(words(.many(.anchorGone)), .warning)
                queue.marks.anchor = nil
            }
        }
    }

    /// Finds out which marked tickets the view does not have, so that nothing is done to them unseen.
    mutating func locateMarks(_ page: QueuePage) -> [Effect] {
        queue.locating = nil
        if queue.marks.isEmpty { return [] }
        let shown = Set(page.rows.map(\.id))
        let rest = queue.marks.ids.filter { !shown.contains($0) }
        if rest.isEmpty || !page.hasBefore && !page.hasAfter {
            queue.marks.locate(shown)
            return []
        }
        let id = nextRequest()
        queue.locating = id
        return [.locate(id, queue.filter, queue.marks.ids)]
    }

    mutating func located(_ id: RequestID, _ shown: Set<TicketID>) {
        guard id == queue.locating else { return }
        queue.locating = nil
        queue.marks.locate(shown)
    }

    private mutating func mark(from first: TicketID, to last: TicketID, among rows: [QueueRow]) -> Bool {
        guard let a = rows.firstIndex(where: { $0.id == first }), let b = rows.firstIndex(where: { $0.id == last })
        else { return false }
        for row in rows[min(a, b)...max(a, b)] { queue.marks.insert(row) }
        queue.marks.anchor = last
        return true
    }
}
