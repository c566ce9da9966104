import Canvas
import Primitives
import Wording

extension Model {
    /// Where the palette stands: at the top, so that the line one types in stays where it is.
    private var paletteRect: Rect {
        let body = layout.body
        let size = Size(columns: min(body.size.columns, 84), rows: min(body.size.rows, 20))
        let column = (body.size.columns - size.columns) / 2
        return Rect(
            column: body.origin.column + column, row: body.origin.row, columns: size.columns, rows: size.rows)
    }

    /// Lines for entries: what the frame, the typed line and the sentence leave.
    var paletteRows: Int { max(1, paletteRect.size.rows - 4) }

    func drawPalette(_ palette: Palette, _ screen: Region) {
        let box = cleared(screen, paletteRect)
        box.fill(CellStyle(.dialogText))
        let title = words(.keys(.paletteTitle), ["place": words(palette.origin.name)])
        let inside = box.box(CellStyle(.dialogBorder), title: Label(title), titleStyle: CellStyle(.dialogTitle))
        guard inside.rows > 2, inside.columns > 4 else { return }
        inside.region(Rect(column: 1, row: 0, columns: inside.columns - 2, rows: 1))
            .put(palette.editor, CellStyle(.formFieldFocused), hasFocus: true)
        let entries = entries(of: palette)
        let rows = inside.rows - 2
        let first = max(0, palette.cursor - rows + 1)
        for row in 0..<rows where entries.indices.contains(first + row) {
            let line = inside.region(Rect(column: 0, row: row + 1, columns: inside.columns, rows: 1))
            draw(entries[first + row], isChosen: first + row == palette.cursor, line)
            line.mark(row: 0, Target.item(first + row).tag)
        }
        drawFoot(of: palette, entries, inside)
    }

    private func draw(_ entry: Palette.Entry, isChosen: Bool, _ line: Region) {
        let token: StyleToken = entry.reason == nil ? .menuItem : .menuDisabled
        let key = SafeText(entry.key?.name ?? "")
        var column = 1
        var end = line.columns - 1
        if key.columns > 0, key.columns + 12 < line.columns {
            end -= key.columns
            line.put(key, at: Point(column: end, row: 0), CellStyle(entry.reason == nil ? .menuKey : token))
        }
        for (index, character) in entry.title.enumerated() where column < end {
            let style = CellStyle(token, entry.found.contains(index) ? [.bold, .underline] : [])
            column += line.put(
                SafeText(String(character)), at: Point(column: column, row: 0), style, width: end - column)
        }
        if let reason = entry.reason, column + 6 < end {
            line.put(SafeText(reason), at: Point(column: column + 2, row: 0), CellStyle(token), width: end - column - 3)
        }
        if isChosen {
            line.restyle(line.bounds, CellStyle(.menuSelected, entry.reason == nil ? [] : [.dim]))
        }
    }

    /// What the chosen entry does, or why it can't be done.
    private func drawFoot(of palette: Palette, _ entries: [Palette.Entry], _ inside: Region) {
        let text: String
        if let entry = entries.indices.contains(palette.cursor) ? entries[palette.cursor] : nil {
            text = entry.reason.map { words(.keys(.helpNotNow), ["reason": $0]) } ?? entry.sentence
        } else {
            text = words(.keys(.paletteNothing))
        }
        inside.put(
            SafeText(text), at: Point(column: 1, row: inside.rows - 1), CellStyle(.formHint), width: inside.columns - 2)
    }
}
