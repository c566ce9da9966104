import Canvas
import Helpdesk
import Primitives

extension Model {
    /// Loads the view from its top, with its count.
    mutating func loadView() -> [Effect] {
        queue.count = nil
        return [loadQueue(.first)] + countView()
    }

    /// Asks for rows; an answer to an older request will be dropped.
    mutating func loadQueue(_ purpose: QueuePane.Purpose) -> Effect {
        // Where the cursor is to go is not forgotten because newer rows are asked for meanwhile.
        let purpose = purpose == .keep && queue.request != nil ? queue.purpose : purpose
        let id = nextRequest()
        queue.request = id
        queue.purpose = purpose
        queue.isStale = false
        let anchor: QueueRequest.Anchor
        let half = queue.windowSize / 2
        switch purpose {
        case .first: anchor = .top
        case .last: anchor = .bottom
        case .keep: anchor = queue.selected.map { .around($0, before: half) } ?? .top
        case .find(let row), .restore(let row), .comeBack(let row): anchor = .around(row, before: half)
        }
        return .loadQueue(
            id, QueueRequest(filter: queue.filter, anchor: anchor, limit: queue.windowSize, now: now))
    }

    mutating func countView() -> [Effect] {
        let id = nextRequest()
        queue.countRequest = id
        queue.isCountStale = false
        return [.countView(id, queue.filter)]
    }

    mutating func queueLoaded(_ id: RequestID, _ page: QueuePage) -> [Effect] {
        guard id == queue.request else { return [] }
        queue.request = nil
        queue.flash(page.rows)
        let purpose = queue.purpose
        let isFound = queue.take(page)
        if !isFound, case .find(let row) = purpose { return show(outside: row) }
        if case .comeBack = purpose {
            guard isFound else { return [loadQueue(.keep)] }
            detail.pinned = nil
        }
        queue.isLoaded = true
        if queue.owed != 0 {
            let owed = queue.owed
            queue.owed = 0
            queue.move(owed)
        }
        return locateMarks(page) + moreRows() + follow()
    }

    /// Asks for more rows when the cursor comes near an end of the window.
    mutating func moreRows() -> [Effect] {
        queue.needsMore && queue.request == nil ? [loadQueue(.keep)] : []
    }

    mutating func updateQueue(_ action: Action) -> [Effect] {
        switch action {
        case .moveDown: return moveQueue(1)
        case .moveUp: return moveQueue(-1)
        case .pageDown: return moveQueue(queue.height)
        case .pageUp: return moveQueue(-queue.height)
        case .halfPageDown: return moveQueue(queue.height / 2)
        case .halfPageUp: return moveQueue(-queue.height / 2)
        case .goTop: return queue.hasBefore ? [loadQueue(.first)] : moveQueue(-queue.rows.count)
        case .goBottom: return queue.hasAfter ? [loadQueue(.last)] : moveQueue(queue.rows.count)
        case .open:
            if queue.selected != nil { setFocus(.detail) }
            return []
        case .back: return back()
        case .mark, .markRange, .markAll, .markInvert, .unmarkAll: return updateMarks(action)
        default: return []
        }
    }

    private mutating func moveQueue(_ distance: Int) -> [Effect] {
        detail.pinned = nil
        queue.move(distance)
        return moreRows() + follow()
    }
}

extension QueuePane {
    /// Takes rows in, keeps the cursor on its ticket and that on its line of the screen. False when the ticket that
    /// was to be found is not among them: then everything stays.
    mutating func take(_ page: QueuePage) -> Bool {
        let old = selected
        let line = cursor - top
        switch purpose {
        case .first:
            replace(page)
            (cursor, top) = (0, 0)
        case .last:
            replace(page)
            cursor = max(0, rows.count - 1)
        case .keep:
            replace(page)
            let place = old.map { self.place(of: $0) } ?? 0
            (cursor, top) = (place, place - line)
        case .find(let row), .comeBack(let row):
            guard let place = page.rows.firstIndex(where: { $0.id == row.id }) else { return false }
            replace(page)
            (cursor, top) = (place, place - line)
        case .restore(let row):
            replace(page)
            (cursor, top) = (place(of: row), place(of: row) - line)
        }
        scrollToCursor()
        return true
    }

    private mutating func replace(_ page: QueuePage) {
        rows = page.rows
        marks.refresh(page.rows)
        hasBefore = page.hasBefore
        hasAfter = page.hasAfter
    }

    /// Where a ticket stands, or would stand if it were still in the view.
    private func place(of row: QueueRow) -> Int {
        if let place = rows.firstIndex(where: { $0.id == row.id }) { return place }
        return rows.firstIndex { QueueOrder.isBefore(row, $0, filter.order) } ?? max(0, rows.count - 1)
    }

    /// Lets rows that changed since they were last seen light up.
    mutating func flash(_ new: [QueueRow]) {
        guard !changed.isEmpty else { return }
        let known = Dictionary(rows.map { ($0.id, $0.revision) }) { first, _ in first }
        for row in new where changed.contains(row.id) && known[row.id] != row.revision { flashing.insert(row.id) }
        changed = []
    }
}
