import Helpdesk
import Wording

extension Model {
    /// The columns that the queue is shown in.
    var columns: [QueueColumn] { queue.columns ?? settings.columns }

    mutating func openColumns() {
        overlays.append(.columns(ColumnList(columns, columns: queue.columns, filter: queue.filter)))
    }

    mutating func updateColumns(_ action: Action) -> [Effect] {
        guard case .columns(var list)? = overlays.last else { return [] }
        var effects: [Effect] = []
        switch action {
        case .moveDown: list.move(1)
        case .moveUp: list.move(-1)
        case .goTop: list.cursor = 0
        case .goBottom: list.cursor = list.items.count - 1
        case .toggleColumn: toggle(&list)
        case .moveColumnDown: list.carry(1)
        case .moveColumnUp: list.carry(-1)
        case .sortByColumn: effects = sort(by: list.items[list.cursor])
        case .resetColumns:
            list = ColumnList(settings.columns, columns: list.columns, filter: list.filter)
        case .apply:
            overlays.removeLast()
            return []
        case .cancel:
            overlays.removeLast()
            queue.columns = list.columns
            return queue.filter == list.filter ? [] : reorder(list.filter)
        default: break
        }
        // The desk's own columns are not chosen, so that a change of the desk's reaches this console too.
        queue.columns = list.chosen == settings.columns ? nil : list.chosen
        overlays[overlays.count - 1] = .columns(list)
        return effects
    }

    private mutating func toggle(_ list: inout ColumnList) {
        let column = list.items[list.cursor]
        if !list.shown.contains(column) {
            list.shown.insert(column)
        } else if list.shown.count > 1 {
            list.shown.remove(column)
        } else {
            notify(words(.view(.lastColumn)), .warning)
        }
    }

    /// Orders by a column, then the other way round, then as it was without.
    private mutating func sort(by column: QueueColumn) -> [Effect] {
        guard let key = column.sortColumn else {
            notify(words(.view(.cannotSort), ["column": words(column.header)]), .warning)
            return []
        }
        let keys: [SortKey]
        switch queue.filter.order.first {
        case SortKey(key)?: keys = [SortKey(key, reversed: true)]
        case SortKey(key, reversed: true)?: keys = []
        default: keys = [SortKey(key)]
        }
        return reorder(queue.filter.sorted(by: keys))
    }

    /// Shows the same tickets in another order, the cursor on the same one.
    private mutating func reorder(_ filter: Filter) -> [Effect] {
        queue.filter = filter
        queue.owed = 0
        guard let row = queue.selected else { return loadView() }
        return [loadQueue(.restore(row))]
    }
}
