import Canvas
import Helpdesk
import Primitives
import Wording

extension Model {
    /// Lets detail and knowledge follow the selection.
    mutating func follow() -> [Effect] {
        guard let row = selectedRow else {
            detail.wanted = nil
            detail.loaded = nil
            detail.request = nil
            knowledge.forget()
            return []
        }
        guard row.id != detail.wanted else { return [] }
        detail.wanted = row.id
        detail.scroll = 0
        detail.isUnfolded = false
        detail.latest = DetailPane.standardLatest
        if detail.loaded?.ticket.id != row.id { detail.loaded = nil }
        return [loadDetail(row.id), loadKnowledge(for: row)]
    }

    mutating func loadDetail(_ id: TicketID) -> Effect {
        let request = nextRequest()
        detail.request = request
        return .loadDetail(request, id, latest: detail.latest)
    }

    mutating func detailLoaded(_ id: RequestID, _ loaded: TicketDetail?) -> [Effect] {
        if let effects = takeDocumented(id, loaded) { return effects }
        guard id == detail.request else { return [] }
        detail.request = nil
        if let loaded { explainConflict(loaded) }
        if let loaded, loaded.ticket.id != selected {
            // Asked for by a form whose ticket is no longer the selected one.
            return selected.map { [loadDetail($0)] } ?? []
        }
        let links = detail.loaded?.ticket.articles
        detail.loaded = loaded
        layOutDetail()
        if loaded?.ticket.articles != links { layOutKnowledge() }
        guard let loaded else { return [] }
        return followMoved(loaded.ticket) + openWaitingDraft()
    }

    /// When the selected ticket changed, its row's place in the order may have changed with it.
    private mutating func followMoved(_ ticket: Ticket) -> [Effect] {
        let row = QueueRow(ticket, settings.clocks)
        if detail.pinned?.id == ticket.id { detail.pinned = row }
        guard let old = queue.selected, old.id == ticket.id, old.revision < ticket.revision else {
            return queue.isStale ? [loadQueue(.keep)] : []
        }
        let keepsPlace =
            !QueueOrder.isBefore(old, row, queue.filter.order) && !QueueOrder.isBefore(row, old, queue.filter.order)
        if !keepsPlace { return [loadQueue(.find(row))] }
        return [loadQueue(.keep)]
    }

    /// Shows a ticket that the view does not have; when it was the queue's own it has left the view.
    mutating func show(outside row: QueueRow) -> [Effect] {
        if queue.selected?.id == row.id || !queue.isLoaded { return [loadQueue(.keep)] }
        detail.pinned = row
        setFocus(.detail)
        return follow()
    }

    mutating func updateDetail(_ action: Action) -> [Effect] {
        let page = max(1, detailHeight - 1)
        switch action {
        case .moveDown: scrollDetail(1)
        case .moveUp: scrollDetail(-1)
        case .pageDown: scrollDetail(page)
        case .pageUp: scrollDetail(-page)
        case .halfPageDown: scrollDetail(page / 2)
        case .halfPageUp: scrollDetail(-page / 2)
        case .goTop: scrollDetail(-detail.scroll)
        case .goBottom: scrollDetail(1_000_000)
        case .timelineFilter:
            detail.show = DetailPane.Show(rawValue: detail.show.rawValue + 1) ?? .all
            layOutDetail()
        case .unfold:
            detail.isUnfolded.toggle()
            layOutDetail()
            scrollDetail(0)
        case .loadEarlier:
            guard let id = selected, (detail.loaded?.earlierEvents ?? 0) > 0 else { return [] }
            detail.latest = min(detail.latest * 4, 10_000)
            return [loadDetail(id)]
        case .back: return back()
        default: break
        }
        return []
    }

    private mutating func scrollDetail(_ distance: Int) {
        detail.scroll = max(0, detail.scroll + distance)
        layOutDetail()
        detail.scroll = max(0, min(detail.scroll, detail.lines.count - detailHeight))
    }

    var detailHeight: Int { max(1, (layout.detail?.size.rows ?? size.rows) - 1) }

    /// Brings the lines up to date as far as the screen shows them.
    mutating func layOutDetail() {
        guard let loaded = detail.loaded, let rect = layout.detail else {
            detail.lines = DetailLines()
            return
        }
        let writer = DetailWriter(
            detail: loaded, words: words, settings: settings, now: now, zone: zone, width: rect.size.columns - 1,
            isPending: pendingTickets.contains(loaded.ticket.id), keymap: keymap,
            present: presence[loaded.ticket.id] ?? [],
            drafts: drafts.drafts(on: .ticket(loaded.ticket.id)).map(\.draft), isUnfolded: detail.isUnfolded)
        detail.lines = writer.lines(showing: detail.show, atLeast: detail.scroll + rect.size.rows)
    }
}
