import Canvas
import Primitives

extension Region {
    /// Draws an editor of one line, the part around the caret, and the caret where it has the focus.
    func put(_ editor: TextEditor, _ style: CellStyle, hasFocus: Bool) {
        fill(style)
        let room = max(1, columns - 1)
        var first = 0
        var before = editor.characters[..<editor.caret].reduce(0) { $0 + $1.columns }
        while hasFocus, before > room, first < editor.caret {
            before -= editor.characters[first].columns
            first += 1
        }
        put(SafeText(String(editor.characters[first...])), at: .zero, style, truncation: .clip)
        if hasFocus { setCaret(at: Point(column: min(before, columns - 1), row: 0)) }
    }

    /// Draws an editor of several lines, scrolled so that the caret is in sight.
    func putLines(_ editor: TextEditor, _ style: CellStyle, hasFocus: Bool) {
        fill(style)
        let lines = editor.wrapped(to: max(2, columns - 1))
        let caret = editor.caretPlace(in: lines)
        let first = max(0, min(caret.row - rows + 1, lines.count - rows))
        let top = hasFocus ? max(first, 0) : 0
        for row in 0..<rows where lines.indices.contains(top + row) {
            var text = String(editor.characters[lines[top + row]])
            if text.last?.isNewline ?? false { text.removeLast() }
            put(SafeText(text), at: Point(column: 0, row: row), style, truncation: .clip)
        }
        if hasFocus { setCaret(at: Point(column: min(caret.column, columns - 1), row: caret.row - top)) }
    }
}
