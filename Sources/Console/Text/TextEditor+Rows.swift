import Canvas

/// A row of the screen: a line of the text, a row of that, and the characters in it.
struct TextRow: Sendable, Hashable {
    var line: Int
    var row: Int
    var characters: Range<Int>
}

/// Rows on the screen. Only lines around the caret and on the screen are laid out.
extension TextEditor {
    /// The rows of one line.
    func rows(of line: Int, width: Int) -> [TextRow] {
        let starts = lines[line].rowStarts(width: width)
        return starts.indices.map { row in
            let end = row + 1 < starts.count ? starts[row + 1] : lines[line].count
            return TextRow(line: line, row: row, characters: starts[row]..<end)
        }
    }

    /// How many rows the text takes, counted up to a limit.
    func rowCount(width: Int, atMost limit: Int) -> Int {
        var count = 0
        for line in lines {
            count += line.rowStarts(width: width, atMost: limit - count).count
            if count >= limit { return limit }
        }
        return count
    }

    /// The caret's row.
    func caretRow(width: Int) -> TextRow {
        let rows = rows(of: place.line, width: width)
        return rows.last { $0.characters.lowerBound <= place.character } ?? rows[0]
    }

    /// The rows on a screen of that size, scrolled no further than the caret needs.
    func visibleRows(width: Int, height: Int) -> [TextRow] {
        let height = max(1, height)
        let caret = caretRow(width: width)
        var rows: [TextRow] = []
        if top.line < lines.count, (top.line, top.row) <= (caret.line, caret.row) {
            rows = following(top.line, top.row, width: width, count: height)
        } else {
            rows = following(caret.line, caret.row, width: width, count: height)
        }
        if !rows.contains(caret) {
            rows = preceding(caret, width: width, count: height)
        } else if rows.count < height, let last = rows.last {
            rows = preceding(last, width: width, count: height)
        }
        return rows
    }

    private func following(_ line: Int, _ row: Int, width: Int, count: Int) -> [TextRow] {
        var rows: [TextRow] = []
        var line = line
        var row = row
        while line < lines.count, rows.count < count {
            rows += self.rows(of: line, width: width).dropFirst(row).prefix(count - rows.count)
            line += 1
            row = 0
        }
        return rows
    }

    /// A row and those before it.
    private func preceding(_ last: TextRow, width: Int, count: Int) -> [TextRow] {
        var rows = Array(self.rows(of: last.line, width: width).prefix(last.row + 1).suffix(count))
        var line = last.line
        while line > 0, rows.count < count {
            line -= 1
            rows = self.rows(of: line, width: width).suffix(count - rows.count) + rows
        }
        return rows
    }

    /// Remembers what is at the top of a screen of that size.
    mutating func scroll(width: Int, height: Int) {
        guard let first = visibleRows(width: width, height: height).first else { return }
        top = (first.line, first.row)
    }

    /// Some rows up or down, near the column in which that began; false at the first and the last.
    mutating func moveVertically(_ step: Int, width: Int) -> Bool {
        let current = caretRow(width: width)
        let column = wish ?? lines[current.line].columns(current.characters.lowerBound..<place.character)
        guard let target = row(current, movedBy: step, width: width), target != current else { return false }
        var wanted = lines[target.line].place(atColumn: column, in: target.characters)
        let isLast = target.characters.upperBound == lines[target.line].count
        // The place behind a row that goes on is the first of the next row.
        if !isLast, wanted == target.characters.upperBound { wanted -= 1 }
        move(to: TextPlace(line: target.line, character: max(target.characters.lowerBound, wanted)))
        wish = column
        return true
    }

    /// The row so many below or above, or as far as there are rows.
    private func row(_ row: TextRow, movedBy step: Int, width: Int) -> TextRow? {
        if step > 0 { return following(row.line, row.row, width: width, count: step + 1).last }
        return preceding(row, width: width, count: 1 - step).first
    }
}
