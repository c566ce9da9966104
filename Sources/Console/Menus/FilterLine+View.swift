import Canvas
import Helpdesk
import Primitives
import Wording

extension Model {
    func drawFilter(_ line: FilterLine, _ region: Region, _ layout: Layout) {
        let row = cleared(region, layout.messages)
        let label = SafeText(words(.filter(.title)) + ": ")
        let start = row.put(label, at: Point(column: 1, row: 0), CellStyle(.formLabel)) + 1
        let field = row.region(Rect(column: start, row: 0, columns: row.columns - start, rows: 1))
        field.put(line.editor, CellStyle(.filterText), hasFocus: true)
        if let error = line.error {
            let characters = line.editor.characters
            let from = columns(characters[..<min(error.range.lowerBound, characters.count)])
            let to = columns(characters[..<min(error.range.upperBound, characters.count)])
            let place = Rect(column: from, row: 0, columns: max(1, to - from), rows: 1)
            field.restyle(place, CellStyle(.filterError, [.underline, .reverse]))
            drawAbove(words.words(for: error), CellStyle(.filterError), region, layout)
        } else if line.choices.isEmpty {
            drawAbove(words(.filter(.hint)), CellStyle(.formHint), region, layout)
        } else {
            let above = Rect(
                column: 0, row: layout.messages.origin.row - 1, columns: layout.messages.size.columns, rows: 1)
            drawChoices(line, cleared(region, above))
        }
    }

    /// Words on as many lines as they need above the filter line.
    private func drawAbove(_ text: String, _ style: CellStyle, _ region: Region, _ layout: Layout) {
        let lines = StyledLine.wrap(SafeText(text), style, width: region.columns - 1, indent: 1)
        let top = layout.messages.origin.row - lines.count
        let part = cleared(region, Rect(column: 0, row: top, columns: region.columns, rows: lines.count))
        for (row, line) in lines.enumerated() { part.put(line, row: row) }
    }

    private func columns(_ characters: ArraySlice<Character>) -> Int { characters.reduce(0) { $0 + $1.columns } }

    private func drawChoices(_ line: FilterLine, _ region: Region) {
        var column = 1
        let first = max(0, (line.chosen ?? 0) - 3)
        for (index, choice) in line.choices.enumerated() where index >= first && column < region.columns {
            let style = CellStyle(index == line.chosen ? .formChoiceSelected : .formChoice)
            column += region.put(SafeText(choice), at: Point(column: column, row: 0), style) + 2
        }
    }
}
