import Canvas
import Primitives

extension Region {
    /// Draws an editor of one line, the part around the caret, and the caret where it has the focus.
    func put(_ editor: TextEditor, _ style: CellStyle, hasFocus: Bool) {
        fill(style)
        let room = max(1, columns - 1)
        let line = editor.lines[0]
        let caret = min(editor.place.character, line.count)
        var first = 0
        var before = line.columns(0..<caret)
        while hasFocus, before > room, first < caret {
            before -= line.shapes[first].columns(at: 0)
            first += 1
        }
        // More than a region's columns of characters can't be seen.
        let end = min(line.count, max(caret, first + columns + 1))
        put(SafeText(line.shown(first..<end)), at: .zero, style, truncation: .clip)
        if hasFocus {
            let column = SafeText(line.shown(first..<caret)).columns
            setCaret(at: Point(column: max(0, min(column, columns - 1)), row: 0))
        }
    }

    /// Draws an editor of several lines, scrolled so that the caret is in sight.
    func putLines(_ editor: TextEditor, _ style: CellStyle, hasFocus: Bool) {
        fill(style)
        let width = max(2, columns - 1)
        let visible = editor.visibleRows(width: width, height: rows)
        let caret = hasFocus ? editor.caretRow(width: width) : nil
        for (row, part) in visible.enumerated() {
            let line = editor.lines[part.line]
            put(SafeText(line.shown(part.characters)), at: Point(column: 0, row: row), style, truncation: .clip)
            guard let caret, caret == part else { continue }
            let before = part.characters.lowerBound..<min(editor.place.character, part.characters.upperBound)
            let column = SafeText(line.shown(before)).columns
            setCaret(at: Point(column: min(column, columns - 1), row: row))
        }
    }
}
