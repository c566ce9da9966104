import Canvas
import Helpdesk
import Primitives
import Wording

extension Model {
    func drawColumns(_ list: ColumnList, _ body: Region) {
        let size = Size(columns: min(body.columns, 40), rows: min(body.rows, list.items.count + 2))
        // At the side, so that the queue shows what is chosen.
        let corner = Rect(
            column: body.columns - size.columns, row: max(0, (body.rows - size.rows) / 2), columns: size.columns,
            rows: size.rows)
        let box = body.region(corner)
        box.fill(CellStyle(.dialogText))
        let title = Label(words(.view(.columnsTitle)))
        let inside = box.box(CellStyle(.dialogBorder), title: title, titleStyle: CellStyle(.dialogTitle))
        let first = max(0, list.cursor - inside.rows + 1)
        for row in 0..<inside.rows where list.items.indices.contains(first + row) {
            inside.put(line(for: list.items[first + row], list), row: row)
            inside.mark(row: row, Target.item(first + row).tag)
            if first + row == list.cursor {
                inside.restyle(
                    Rect(column: 0, row: row, columns: inside.columns, rows: 1), CellStyle(.menuSelected))
            }
        }
    }

    private func line(for column: QueueColumn, _ list: ColumnList) -> StyledLine {
        let isShown = list.shown.contains(column)
        let mark = isShown ? words(.sign(.done)) : words(.sign(.open))
        var line = StyledLine(mark + " ", isShown ? .stepDone : .menuDisabled, indent: 1)
        line.add(column.rawValue, isShown ? .menuItem : .menuDisabled)
        if let key = queue.filter.order.first, key.column == column.sortColumn {
            line.add("  " + words(.view(key.isReversed ? .sortedUp : .sortedDown)), .formHint)
        }
        return line
    }
}
