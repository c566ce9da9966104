import Canvas
import Primitives
import Wording

extension Model {
    func drawHelp(_ page: HelpPage, _ region: Region) {
        let body = region.box(
            CellStyle(.dialogBorder), title: Label(title(of: page)), titleStyle: CellStyle(.helpHeading))
        let lines = helpLines(page)
        let rows = helpRows(page)
        for row in 0..<rows where lines.indices.contains(page.scroll + row) {
            body.put(lines[page.scroll + row], row: row)
        }
        if lines.isEmpty {
            let nothing = words(.keys(.helpNothing), ["text": page.editor.text])
            body.put(SafeText(nothing), at: Point(column: 1, row: 0), CellStyle(.muted))
        }
        if page.scroll + rows < lines.count {
            let more = SafeText(words(.screen(.more)))
            region.put(
                more, row: region.rows - 1, columns: 2..<region.columns - 2, align: .trailing, CellStyle(.muted))
        }
        if page.isSearching { drawSearch(page, body) }
    }

    private func title(of page: HelpPage) -> String {
        let place = words(page.place.name)
        guard !page.isSearching, !page.editor.isEmpty else { return words(.keys(.helpTitle), ["place": place]) }
        return words(.keys(.helpSearched), ["place": place, "text": page.editor.text])
    }

    private func drawSearch(_ page: HelpPage, _ body: Region) {
        let label = SafeText(words(.keys(.helpSearch)) + ": ")
        let row = body.rows - 1
        let start = 1 + body.put(label, at: Point(column: 1, row: row), CellStyle(.formLabel))
        body.region(Rect(column: start, row: row, columns: max(1, body.columns - start), rows: 1))
            .put(page.editor, CellStyle(.formFieldFocused), hasFocus: true)
    }
}
