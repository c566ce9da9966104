extension Frame {
    /// The rows as text, each as wide as the frame; a wide character stands for its two columns.
    public var plainText: [String] {
        (0..<size.rows).map { row in
            withRow(row) { cells in cells.map(text(of:)).joined() }
        }
    }

    /// The whole frame as lines for a golden screen.
    ///
    /// The first line gives the size and the caret. Then each row is `NN|text|`, followed, where anything in it is
    /// not plain `text`, by `  : first-last token modifiers; …` with columns from zero.
    public var styledDump: String {
        let place = caret.map { "caret \($0.column),\($0.row)" } ?? "no caret"
        var result = ["\(size.columns)x\(size.rows), \(place)"]
        for (row, text) in plainText.enumerated() {
            result.append((row < 10 ? "0" : "") + "\(row)|\(text)|")
            let styles = styleSpans(row: row)
            if !styles.isEmpty { result.append("  : " + styles.joined(separator: "; ")) }
        }
        return result.joined(separator: "\n") + "\n"
    }

    private func styleSpans(row: Int) -> [String] {
        withRow(row) { cells in
            var spans: [String] = []
            var start = 0
            for column in 1..<max(2, cells.count + 1) {
                guard start < cells.count else { break }
                let style = cells[start].style
                if column < cells.count, cells[column].style == style { continue }
                if style != .text {
                    let words = [style.token.name] + style.modifiers.names
                    spans.append("\(start)-\(column - 1) \(words.joined(separator: " "))")
                }
                start = column
            }
            return spans
        }
    }
}
