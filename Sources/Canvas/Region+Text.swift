import Primitives

/// What happens to text that is longer than its place.
public enum Truncation: Sendable {
    /// The end is left out.
    case clip
    /// The last column says that more follows: `…`, or `~` where only ASCII can be drawn.
    case end
}

extension Region {
    /// Draws one line of text.
    /// - Parameters:
    ///   - place: where the first column goes; it may lie outside, then what reaches inside is drawn.
    ///   - limit: at most so many columns; by default up to the region's right edge.
    /// - Returns: the columns used, also those clipped away at the left.
    @discardableResult
    public func put(
        _ text: SafeText, at place: Point = .zero, _ style: CellStyle = .text, width limit: Int? = nil,
        truncation: Truncation = .end
    ) -> Int {
        let available = max(0, min(limit ?? .max, columns - place.column))
        guard available > 0 else { return 0 }
        var line = LineWriter(region: self, place: place, style: style, available: available)
        line.draw(text, truncation: truncation)
        return line.used
    }

    /// Draws the program's own words; see `put(_:at:_:width:truncation:)` for text.
    @discardableResult
    public func put(
        _ label: Label, at place: Point = .zero, _ style: CellStyle = .text, width limit: Int? = nil,
        truncation: Truncation = .end
    ) -> Int {
        put(label.text, at: place, style, width: limit, truncation: truncation)
    }

    /// Draws a sign of the screen's own furniture, no word: a separator, a marker.
    @discardableResult
    public func put(_ sign: StaticString, at place: Point = .zero, _ style: CellStyle = .text) -> Int {
        put(SafeText(sign.description), at: place, style, truncation: .clip)
    }

    /// Draws text at one side or in the middle of `range`, a range of columns in `row`.
    @discardableResult
    public func put(
        _ text: SafeText, row: Int, columns range: Range<Int>, align: Alignment, _ style: CellStyle = .text
    ) -> Int {
        let spare = align == .leading ? 0 : max(0, range.count - text.columns)
        let shift = align == .centre ? spare / 2 : spare
        let place = Point(column: range.lowerBound + shift, row: row)
        return put(text, at: place, style, width: range.count - shift)
    }
}

/// Draws on one row of a region, from a place to the right.
private struct LineWriter {
    let region: Region
    let row: Int
    let style: CellStyle
    let available: Int
    /// The first column on the screen.
    let start: Int
    private(set) var used = 0

    init(region: Region, place: Point, style: CellStyle, available: Int) {
        self.region = region
        self.style = style
        self.available = available
        row = region.origin.row + place.row
        start = region.origin.column + place.column
    }

    mutating func draw(_ text: SafeText, truncation: Truncation) {
        if text.isPlainASCII, text.revealed.isEmpty {
            drawASCII(text, truncation: truncation)
        } else {
            drawGlyphs(text, truncation: truncation)
        }
    }

    private mutating func drawASCII(_ text: SafeText, truncation: Truncation) {
        let length = text.plain.utf8.count
        used = min(length, available)
        guard region.clip.rowRange.contains(row) else { return }
        let target = (start..<start + used).clamped(to: region.clip.columnRange)
        let template = Cell.narrowBits(style)
        text.withBytes { bytes in
            let skipped = target.lowerBound - start
            region.write(row: row, columns: target) { cells in
                for index in cells.indices { cells[index] = Cell(bits: template | UInt64(bytes[index + skipped])) }
                if length > available, truncation == .end { putEllipsis(in: cells, at: available - 1 - skipped) }
            }
        }
    }

    private mutating func drawGlyphs(_ text: SafeText, truncation: Truncation) {
        var fit = text.fitting(columns: available)
        let isCut = fit.end < text.plain.utf8.count
        let showsCut = isCut && truncation == .end
        if showsCut { fit = text.fitting(columns: available - 1) }
        used = showsCut ? available : fit.columns
        guard region.clip.rowRange.contains(row) else { return }
        let target = (start..<start + used).clamped(to: region.clip.columnRange)
        text.withBytes { bytes in
            region.write(row: row, columns: target) { cells in
                put(GlyphReader(bytes), upTo: fit.end, text.revealed, cells, from: start - target.lowerBound)
                guard showsCut else { return }
                // A wide character may have left the column before the sign empty.
                for offset in fit.columns..<available - 1 {
                    putSign(0x20, in: cells, at: start + offset - target.lowerBound)
                }
                putEllipsis(in: cells, at: start + available - 1 - target.lowerBound)
            }
        }
    }

    /// Draws characters from column `first` of `cells` on; it may be negative, where an edge is to the left.
    private func put(
        _ text: GlyphReader, upTo end: Int, _ revealed: [Range<Int>], _ cells: UnsafeMutableBufferPointer<Cell>,
        from first: Int
    ) {
        var reader = text
        var column = first
        var marked = revealed[...]
        let template = Cell.narrowBits(style)
        while reader.offset < end {
            let begin = reader.offset
            while let run = marked.first, run.upperBound <= begin { marked.removeFirst() }
            let isRevealed = marked.first?.contains(begin) ?? false
            if !isRevealed, let byte = reader.nextPlain() {
                if cells.indices.contains(column) { cells[column] = Cell(bits: template | UInt64(byte)) }
                column += 1
                continue
            }
            guard reader.next() else { return }
            put(reader, isRevealed ? CellStyle(.revealed, style.modifiers) : style, in: cells, at: column)
            column += reader.columns
        }
    }

    /// Draws the character last read; a wide one that an edge would cut is a space.
    private func put(
        _ glyph: borrowing GlyphReader, _ style: CellStyle, in cells: UnsafeMutableBufferPointer<Cell>, at column: Int
    ) {
        let end = column + glyph.columns
        let space = Cell(bits: Cell.narrowBits(style) | 0x20)
        guard column >= 0, end <= cells.count, glyph.base != 0x0A else {
            for index in (column..<end).clamped(to: cells.indices) { cells[index] = space }
            return
        }
        cells[column] = cell(glyph, style)
        guard end == column + 2 else { return }
        let isWide = cells[column].columns == 2
        cells[column + 1] = isWide ? Cell(base: 0x20, style: style, columns: 0) : space
    }

    private func cell(_ glyph: borrowing GlyphReader, _ style: CellStyle) -> Cell {
        if region.usesASCII, glyph.base > 0x7E { return Cell(base: 0x3F, style: style) }
        let marks = glyph.marks.isEmpty || region.usesASCII ? 0 : region.surface.number(of: glyph.marks)
        return Cell(
            base: glyph.base,
            style: style,
            columns: glyph.isPadded ? 1 : glyph.columns,
            marks: marks,
            isAmbiguous: glyph.isAmbiguous)
    }

    private func putSign(_ value: UInt32, in cells: UnsafeMutableBufferPointer<Cell>, at column: Int) {
        if cells.indices.contains(column) { cells[column] = Cell(base: value, style: style) }
    }

    private func putEllipsis(in cells: UnsafeMutableBufferPointer<Cell>, at column: Int) {
        putSign(region.usesASCII ? 0x7E : 0x2026, in: cells, at: column)
    }
}
