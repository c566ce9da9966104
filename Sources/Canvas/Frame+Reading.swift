/// What a frame says, for those who read it otherwise than by eye.
extension Frame {
    /// The text of each row of a part of the frame, without the blanks at its end.
    public func text(in rect: Rect) -> [String] {
        let rect = rect.intersection(Rect(size: size))
        return rect.rowRange.map { row in
            var text = withRow(row) { cells in rect.columnRange.map { self.text(of: cells[$0]) }.joined() }
            while text.last == " " { text.removeLast() }
            return text
        }
    }

    /// The smallest rectangle with every character that another frame of the same size has otherwise, however it looks;
    /// `nil` when there is none.
    public func difference(from other: Frame) -> Rect? {
        var columns: Range<Int>?
        var rows: Range<Int>?
        for row in 0..<size.rows {
            for column in 0..<size.columns {
                let (one, two) = (self[row: row, column: column], other[row: row, column: column])
                if one.bits == two.bits || text(of: one) == other.text(of: two) { continue }
                columns = min(columns?.lowerBound ?? column, column)..<max(columns?.upperBound ?? 0, column + 1)
                rows = (rows?.lowerBound ?? row)..<row + 1
            }
        }
        guard let columns, let rows else { return nil }
        return Rect(column: columns.lowerBound, row: rows.lowerBound, columns: columns.count, rows: rows.count)
    }

    /// The first row of a part in which a cell means one of these.
    public func firstRow(of tokens: Set<StyleToken>, in rect: Rect) -> Int? {
        let rect = rect.intersection(Rect(size: size))
        return rect.rowRange.first { row in
            withRow(row) { cells in rect.columnRange.contains { tokens.contains(cells[$0].token) } }
        }
    }
}
