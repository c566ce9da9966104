import Canvas
import Primitives
import Wording

extension Model {
    func drawSearch(_ line: SearchLine, _ region: Region, _ layout: Layout) {
        let row = cleared(region, layout.messages)
        let title: Phrase = line.subject == .library ? .filter(.title) : .article(.findTitle)
        let start = row.put(SafeText(words(title) + ": "), at: Point(column: 1, row: 0), CellStyle(.formLabel)) + 1
        row.region(Rect(column: start, row: 0, columns: row.columns - start, rows: 1))
            .put(line.editor, CellStyle(.filterText), hasFocus: true)
        guard line.subject == .library else { return }
        let said = line.error.map { words.words(for: $0) } ?? words(.article(.libraryHint))
        let style = CellStyle(line.error == nil ? .formHint : .filterError)
        let lines = StyledLine.wrap(SafeText(said), style, width: region.columns - 1, indent: 1)
        let top = layout.messages.origin.row - lines.count
        let part = cleared(region, Rect(column: 0, row: top, columns: region.columns, rows: lines.count))
        for (row, line) in lines.enumerated() { part.put(line, row: row) }
    }
}
