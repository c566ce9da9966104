import Primitives

/// What lines and corners of boxes are drawn with.
struct LineSet {
    let horizontal, vertical, topLeft, topRight, bottomLeft, bottomRight: Unicode.Scalar

    static let unicode = LineSet(
        horizontal: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘")
    static let ascii = LineSet(
        horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+")
}

extension Region {
    private var lines: LineSet { usesASCII ? .ascii : .unicode }

    /// A line to the right, of `length` columns from `place`.
    public func hline(at place: Point, length: Int, _ style: CellStyle = CellStyle(.border)) {
        let rect = Rect(column: place.column, row: place.row, columns: length, rows: 1)
        fill(rect, style, with: lines.horizontal)
    }

    /// A line down, of `length` rows from `place`.
    public func vline(at place: Point, length: Int, _ style: CellStyle = CellStyle(.border)) {
        let rect = Rect(column: place.column, row: place.row, columns: 1, rows: length)
        fill(rect, style, with: lines.vertical)
    }

    /// A border around the region, with a title in its upper edge.
    /// - Returns: the region inside.
    @discardableResult
    public func box(
        _ style: CellStyle = CellStyle(.border), title: Label? = nil, titleStyle: CellStyle = CellStyle(.title)
    ) -> Region {
        let (right, bottom) = (columns - 1, rows - 1)
        guard right > 0, bottom > 0 else { return region(bounds.inset(columns: 1, rows: 1)) }
        hline(at: .zero, length: columns, style)
        hline(at: Point(column: 0, row: bottom), length: columns, style)
        vline(at: .zero, length: rows, style)
        vline(at: Point(column: right, row: 0), length: rows, style)
        let corners = [
            (0, 0, lines.topLeft), (right, 0, lines.topRight), (0, bottom, lines.bottomLeft),
            (right, bottom, lines.bottomRight),
        ]
        for (column, row, corner) in corners {
            fill(Rect(column: column, row: row, columns: 1, rows: 1), style, with: corner)
        }
        if let title, columns > 6 { putTitle(title, titleStyle) }
        return region(bounds.inset(columns: 1, rows: 1))
    }

    private func putTitle(_ title: Label, _ style: CellStyle) {
        let width = min(title.columns, columns - 6)
        fill(Rect(column: 2, row: 0, columns: width + 2, rows: 1), style)
        put(title, at: Point(column: 3, row: 0), style, width: width)
    }
}
