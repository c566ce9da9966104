/// A place on a screen or in a region: columns to the right, rows down, both from zero.
public struct Point: Hashable, Sendable {
    /// Columns from the left edge.
    public var column: Int
    /// Rows from the top edge.
    public var row: Int

    /// The place at `column` and `row`.
    public init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }

    /// The upper left corner.
    public static let zero = Point(column: 0, row: 0)
}

/// A rectangle of cells; never of negative size.
public struct Rect: Hashable, Sendable {
    /// The upper left corner.
    public var origin: Point
    /// Columns and rows covered.
    public var size: Size

    /// A rectangle from `origin`.
    public init(origin: Point = .zero, size: Size) {
        self.origin = origin
        self.size = size
    }

    /// A rectangle by its corner and extent.
    public init(column: Int, row: Int, columns: Int, rows: Int) {
        self.init(origin: Point(column: column, row: row), size: Size(columns: columns, rows: rows))
    }

    /// The columns covered.
    public var columnRange: Range<Int> { origin.column..<origin.column + size.columns }
    /// The rows covered.
    public var rowRange: Range<Int> { origin.row..<origin.row + size.rows }
    /// Whether there is no cell in it.
    public var isEmpty: Bool { size.columns == 0 || size.rows == 0 }

    /// Whether `point` lies inside.
    public func contains(_ point: Point) -> Bool {
        columnRange.contains(point.column) && rowRange.contains(point.row)
    }

    /// The part that lies in both.
    public func intersection(_ other: Rect) -> Rect {
        let columns = columnRange.clamped(to: other.columnRange)
        let rows = rowRange.clamped(to: other.rowRange)
        return Rect(column: columns.lowerBound, row: rows.lowerBound, columns: columns.count, rows: rows.count)
    }

    /// What is left inside a margin of `columns` at both sides and `rows` at top and bottom.
    public func inset(columns: Int = 0, rows: Int = 0) -> Rect {
        Rect(
            column: origin.column + columns,
            row: origin.row + rows,
            columns: size.columns - 2 * columns,
            rows: size.rows - 2 * rows)
    }

    /// A rectangle of at most `size` in the middle of this one, for dialogs.
    public func centred(_ size: Size) -> Rect {
        let columns = min(size.columns, self.size.columns)
        let rows = min(size.rows, self.size.rows)
        return Rect(
            column: origin.column + (self.size.columns - columns) / 2,
            row: origin.row + (self.size.rows - rows) / 2,
            columns: columns,
            rows: rows)
    }
}

/// How much of a length one part of a split gets.
public enum Extent: Hashable, Sendable {
    /// So many cells, as long as there are any left.
    case cells(Int)
    /// A share of what the fixed parts leave over, by weight.
    case share(Int)
}

extension Rect {
    /// Parts one below the other, in order, together covering all rows if any has a share.
    public func split(rows extents: [Extent]) -> [Rect] {
        var row = origin.row
        return Self.lengths(extents, of: size.rows).map { length in
            defer { row += length }
            return Rect(column: origin.column, row: row, columns: size.columns, rows: length)
        }
    }

    /// Parts side by side, in order, together covering all columns if any has a share.
    public func split(columns extents: [Extent]) -> [Rect] {
        var column = origin.column
        return Self.lengths(extents, of: size.columns).map { length in
            defer { column += length }
            return Rect(column: column, row: origin.row, columns: length, rows: size.rows)
        }
    }

    /// Fixed parts take theirs first, in order; shares divide the rest, the last taking what rounding leaves.
    static func lengths(_ extents: [Extent], of total: Int) -> [Int] {
        var rest = max(0, total)
        var lengths = [Int](repeating: 0, count: extents.count)
        for (index, extent) in extents.enumerated() {
            guard case .cells(let wanted) = extent else { continue }
            lengths[index] = min(max(0, wanted), rest)
            rest -= lengths[index]
        }
        var weights = extents.reduce(0) { sum, extent in
            if case .share(let weight) = extent { sum + max(0, weight) } else { sum }
        }
        for (index, extent) in extents.enumerated() {
            guard case .share(let weight) = extent, weight > 0 else { continue }
            lengths[index] = rest * weight / weights
            rest -= lengths[index]
            weights -= weight
        }
        return lengths
    }
}
