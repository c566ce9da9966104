import Canvas
import Helpdesk
import Primitives
import Wording

extension Model {
    func drawSnippets(_ chooser: SnippetChooser, _ screen: Region, _ layout: Layout) {
        let matches = chooser.matches(settings.snippets)
        let sheet = layout.sheet
        let wanted = min(sheet.size.rows, max(10, min(matches.count, 8) + 10))
        let rect = Rect(
            column: sheet.origin.column, row: sheet.rowRange.upperBound - wanted, columns: sheet.size.columns,
            rows: wanted)
        let body = cleared(screen, rect).box(
            CellStyle(.dialogBorder), title: Label(words(.writing(.snippetsTitle))), titleStyle: CellStyle(.dialogTitle)
        )
        let line = body.region(Rect(column: 1, row: 0, columns: body.columns - 2, rows: 1))
        line.put(chooser.editor, CellStyle(.formFieldFocused, .underline), hasFocus: true)
        let height = max(1, min(matches.count, (body.rows - 2) / 2))
        drawNames(matches, chooser, body.region(Rect(column: 0, row: 1, columns: body.columns, rows: height)))
        guard matches.indices.contains(chooser.cursor) else { return }
        let top = height + 1
        body.hline(at: Point(column: 0, row: top), length: body.columns, CellStyle(.border))
        let text = SafeText(filled(matches[chooser.cursor]), lines: .multiple)
        for (row, line) in text.wrapped(to: max(2, body.columns - 2)).enumerated() where top + 1 + row < body.rows {
            body.put(line, at: Point(column: 1, row: top + 1 + row), CellStyle(.dialogText))
        }
    }

    private func drawNames(_ matches: [Snippet], _ chooser: SnippetChooser, _ region: Region) {
        if matches.isEmpty { region.put(Label(words(.writing(.noSnippetFits))), at: Point(column: 1, row: 0), .text) }
        let first = max(0, min(chooser.cursor - region.rows / 2, matches.count - region.rows))
        for row in 0..<region.rows where matches.indices.contains(first + row) {
            let isSelected = first + row == chooser.cursor
            region.mark(row: row, Target.item(first + row).tag)
            region.put(
                SafeText(matches[first + row].name), at: Point(column: 1, row: row),
                CellStyle(isSelected ? .menuSelected : .menuItem))
            guard isSelected else { continue }
            region.restyle(Rect(column: 0, row: row, columns: region.columns, rows: 1), CellStyle(.menuSelected))
        }
    }
}
