import Canvas
import Helpdesk
import Primitives
import Wording

extension Model {
    func drawQueue(_ region: Region) {
        let body = drawTitle(region, pane: .queue, Label(queueTitle))
        guard !queue.rows.isEmpty else {
            drawEmptyQueue(body)
            return
        }
        // What is marked is never told by colour alone, whatever columns somebody likes.
        let columns = queue.marks.isEmpty || self.columns.contains(.marks) ? self.columns : [.marks] + self.columns
        let layout = ColumnLayout(
            QueueColumn.specs(of: columns, width: body.columns, words), width: body.columns, gap: 1)
        for (column, range) in zip(columns, layout.ranges) {
            guard let range else { continue }
            let style = CellStyle(.queueHeader)
            body.put(SafeText(words(column.header)), row: 0, columns: range, align: column.alignment, style)
        }
        let pending = pendingTickets
        let written = drafts.tickets
        for (line, index) in queue.visible.enumerated() where line + 1 < body.rows {
            let row = queue.rows[index]
            let text = QueueRowText(
                words: words, now: now, zone: zone, isPending: pending.contains(row.id),
                hasDraft: written.contains(row.id),
                present: presence[row.id] ?? [], isMarked: queue.marks.contains(row.id))
            drawRow(row, text, columns, layout, body.row(line + 1))
            body.mark(row: line + 1, Target.queueRow(index).tag)
            if let style = rowStyle(index, row, text.isPending) {
                body.restyle(Rect(column: 0, row: line + 1, columns: body.columns, rows: 1), style)
            }
        }
    }

    private func drawRow(
        _ row: QueueRow, _ text: QueueRowText, _ columns: [QueueColumn], _ layout: ColumnLayout, _ region: Region
    ) {
        for (column, range) in zip(columns, layout.ranges) {
            guard let range else { continue }
            let (words, token) = text.text(column, of: row, width: range.count)
            if words.isEmpty { continue }
            region.put(words, row: 0, columns: range, align: column.alignment, CellStyle(token))
        }
    }

    private func rowStyle(_ index: Int, _ row: QueueRow, _ isPending: Bool) -> CellStyle? {
        if index == queue.cursor, detail.pinned == nil {
            return CellStyle(focus == .queue ? .queueCursor : .queueCursorUnfocused)
        }
        if queue.marks.contains(row.id) { return CellStyle(.queueMarked) }
        if queue.flashing.contains(row.id) { return CellStyle(.queueFlash) }
        return isPending ? CellStyle(.queuePending) : nil
    }

    private var queueTitle: String {
        var name = queue.filter.text.isEmpty ? words(.queue(.allTickets)) : queue.filter.text
        if let view = queue.viewName.flatMap({ shelf[$0] }) {
            let isSame = shelf.filter(of: view) == queue.filter && view.view.columns == queue.columns ?? []
            name = words(.view(isSame ? .title : .changed), ["name": view.view.name, "filter": name])
        }
        if let count = queue.count { name = words(.queue(.viewCount), ["filter": name, "count": number(count)]) }
        if queue.marks.isEmpty { return name }
        let (count, hidden) = (String(queue.marks.count), String(queue.marks.hidden.count))
        let phrase: ManyPhrase = queue.marks.hidden.isEmpty ? .marked : .markedHidden
        return words(.many(phrase), ["count": count, "hidden": hidden]) + "  " + name
    }

    private func drawEmptyQueue(_ body: Region) {
        guard queue.isLoaded else {
            body.put(Label(words(.queue(.loading))), at: Point(column: 1, row: 1), CellStyle(.muted))
            return
        }
        let (said, hint) = wordsForEmptyQueue
        var row = 1
        for line in SafeText(said).wrapped(to: max(2, body.columns - 2)) {
            body.put(line, at: Point(column: 1, row: row), CellStyle(.heading))
            row += 1
        }
        for line in SafeText(hint, lines: .multiple).lines.flatMap({ $0.wrapped(to: max(2, body.columns - 2)) }) {
            body.put(line, at: Point(column: 1, row: row), CellStyle(.muted))
            row += 1
        }
    }

    /// Whether the desk has no ticket at all, or this view has none, or all work is done.
    var wordsForEmptyQueue: (said: String, hint: String) {
        func key(_ action: Action, _ place: Place = .queue) -> String { keymap.key(for: action, in: place)?.name ?? "" }
        if counts?.isEmpty ?? false || queue.filter.terms.isEmpty {
            let arguments: KeyValuePairs = ["new": key(.newTicket), "help": key(.help)]
            return (words(.queue(.emptyDesk)), words(.queue(.emptyDeskHint), arguments))
        }
        if queue.filter.terms == QueuePane.allOpen {
            let arguments: KeyValuePairs = ["key": key(.filter), "new": key(.newTicket)]
            return (words(.queue(.emptyOpen)), words(.queue(.emptyOpenHint), arguments))
        }
        let arguments: KeyValuePairs = ["key": key(.filter), "clear": key(.clear, .filter), "new": key(.newTicket)]
        return (words(.queue(.emptyView), ["filter": queue.filter.text]), words(.queue(.emptyViewHint), arguments))
    }
}
