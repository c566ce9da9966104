import Canvas
import Helpdesk
import Primitives
import Wording

extension Model {
    func drawSnippets(_ chooser: SnippetChooser, _ screen: Region, _ layout: Layout) {
        let matches = names(of: chooser)
        let title = words(.writing(chooser.subject == nil ? .snippetsTitle : .macrosTitle))
        let sheet = layout.sheet
        let most = chooser.subject == nil ? 10 : 14
        let wanted = min(sheet.size.rows, max(10, min(matches.count, 8) + most))
        let rect = Rect(
            column: sheet.origin.column, row: sheet.rowRange.upperBound - wanted, columns: sheet.size.columns,
            rows: wanted)
        let body = cleared(screen, rect).box(
            CellStyle(.dialogBorder), title: Label(title), titleStyle: CellStyle(.dialogTitle)
        )
        let line = body.region(Rect(column: 1, row: 0, columns: body.columns - 2, rows: 1))
        line.put(chooser.editor, CellStyle(.formFieldFocused, .underline), hasFocus: true)
        let height = max(1, min(matches.count, (body.rows - 2) / 2))
        drawNames(matches, chooser, body.region(Rect(column: 0, row: 1, columns: body.columns, rows: height)))
        guard chooser.cursor < matches.count else { return }
        let top = height + 1
        body.hline(at: Point(column: 0, row: top), length: body.columns, CellStyle(.border))
        for (row, line) in preview(of: chooser, width: body.columns - 2).enumerated() where top + 1 + row < body.rows {
            body.put(line, row: top + 1 + row)
        }
    }

    /// The text as it would be, or all that a macro would do.
    private func preview(of chooser: SnippetChooser, width: Int) -> [StyledLine] {
        guard let subject = chooser.subject else {
            let text = SafeText(filled(snippets(of: chooser)[chooser.cursor]), lines: .multiple)
            return StyledLine.wrap(text, CellStyle(.dialogText), width: width, indent: 1)
        }
        return told(macros(of: chooser)[chooser.cursor], for: subject).flatMap { said in
            StyledLine.wrap(said.text, CellStyle(said.token), width: width, indent: said.indent)
        }
    }

    private func drawNames(_ matches: [String], _ chooser: SnippetChooser, _ region: Region) {
        if matches.isEmpty {
            region.put(
                Label(words(.writing(chooser.subject == nil ? .noSnippetFits : .noMacroFits))),
                at: Point(column: 1, row: 0), .text)
        }
        let first = max(0, min(chooser.cursor - region.rows / 2, matches.count - region.rows))
        for row in 0..<region.rows where matches.indices.contains(first + row) {
            let isSelected = first + row == chooser.cursor
            region.mark(row: row, Target.item(first + row).tag)
            region.put(
                SafeText(matches[first + row]), at: Point(column: 1, row: row),
                CellStyle(isSelected ? .menuSelected : .menuItem))
            guard isSelected else { continue }
            region.restyle(Rect(column: 0, row: row, columns: region.columns, rows: 1), CellStyle(.menuSelected))
        }
    }
}
