import Primitives

/// A rectangle of a screen being drawn. Places are relative to its corner, and nothing reaches outside of it.
///
/// The one exception is repair: where a region covers half of a wide character that lies across its edge, the other
/// half becomes a space.
public struct Region {
    let surface: Surface
    /// Where place zero lies on the screen; outside `clip` when the region lies partly outside its parent.
    let origin: Point
    /// Columns and rows of the region, also those that are clipped away.
    public let size: Size
    /// The part of the screen that may be drawn on.
    let clip: Rect

    init(surface: Surface) {
        self.surface = surface
        origin = .zero
        size = surface.size
        clip = Rect(size: surface.size)
    }

    private init(surface: Surface, rect: Rect, clip: Rect) {
        self.surface = surface
        origin = rect.origin
        size = rect.size
        self.clip = clip
    }

    /// Columns of the region.
    public var columns: Int { size.columns }
    /// Rows of the region.
    public var rows: Int { size.rows }
    /// The region's own rectangle, from zero, to be split.
    public var bounds: Rect { Rect(size: size) }
    /// Whether only ASCII can be drawn.
    public var usesASCII: Bool { surface.usesASCII }

    /// The region at `rect`, which is relative to this one; what lies outside of this one is clipped.
    public func region(_ rect: Rect) -> Region {
        let place = Point(column: origin.column + rect.origin.column, row: origin.row + rect.origin.row)
        let moved = Rect(origin: place, size: rect.size)
        return Region(surface: surface, rect: moved, clip: moved.intersection(clip))
    }

    /// The region of one row.
    public func row(_ row: Int) -> Region {
        region(Rect(column: 0, row: row, columns: columns, rows: 1))
    }

    /// Regions one below the other.
    public func split(rows extents: Extent...) -> [Region] {
        bounds.split(rows: extents).map(region)
    }

    /// Regions side by side.
    public func split(columns extents: Extent...) -> [Region] {
        bounds.split(columns: extents).map(region)
    }

    /// Shows the terminal's cursor at `point`, if that lies inside.
    public func setCaret(at point: Point) {
        let place = Point(column: origin.column + point.column, row: origin.row + point.row)
        if clip.contains(place) { surface.caret = place }
    }
}

extension Region {
    /// Makes the whole region blank in `style`.
    public func fill(_ style: CellStyle) {
        fill(bounds, style)
    }

    /// Makes `rect` blank in `style`, or fills it with `character`, of one column.
    public func fill(_ rect: Rect, _ style: CellStyle, with character: Unicode.Scalar = " ") {
        let target = region(rect).clip
        let cell = Cell(base: drawable(character), style: style)
        for row in target.rowRange {
            write(row: row, columns: target.columnRange) { cells in
                for index in cells.indices { cells[index] = cell }
            }
        }
    }

    /// Gives what is already drawn in `rect` another style: a cursor's row, a flash.
    public func restyle(_ rect: Rect, _ style: CellStyle) {
        let target = region(rect).clip
        let bits = Cell.styleBits(style)
        for row in target.rowRange {
            let start = row * surface.size.columns
            for index in start + target.columnRange.lowerBound..<start + target.columnRange.upperBound {
                surface.cells[index].bits = surface.cells[index].bits & ~Cell.styleMask | bits
            }
        }
    }

    /// A character of one column that this terminal can show.
    func drawable(_ character: Unicode.Scalar) -> UInt32 {
        guard !surface.usesASCII || character.isASCII, UnicodeClass(character) == .narrow else { return 0x3F }
        return character.value
    }

    /// Lets `body` write the cells of `columns` in `row`, both on the screen and inside `clip`; mends wide characters
    /// that lose a half at either end.
    func write(row: Int, columns: Range<Int>, _ body: (UnsafeMutableBufferPointer<Cell>) -> Void) {
        guard !columns.isEmpty else { return }
        let width = surface.size.columns
        let start = row * width
        surface.cells.withUnsafeMutableBufferPointer { cells in
            let (first, end) = (start + columns.lowerBound, start + columns.upperBound)
            if cells[first].isContinuation, columns.lowerBound > 0 {
                cells[first - 1] = Cell(base: 0x20, style: cells[first - 1].style)
            }
            if columns.upperBound < width, cells[end].isContinuation {
                cells[end] = Cell(base: 0x20, style: cells[end].style)
            }
            body(UnsafeMutableBufferPointer(rebasing: cells[first..<end]))
        }
    }
}
