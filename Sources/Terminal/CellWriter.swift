import Canvas

/// Makes the bytes that bring cells to a terminal: as few as it can, since they may go over a thin line.
struct CellWriter {
    private(set) var bytes: [UInt8] = []
    private var inks: Inks
    private let erasesCells: Bool
    private var width: Int
    /// Where the terminal's cursor is; no row when that is not known.
    private var row = -1
    private var column = 0
    private var ink = Inks.plain

    init(_ abilities: DirectAbilities, depth: ColorDepth, width: Int) {
        inks = Inks(abilities, depth: depth)
        erasesCells = abilities.erasesCells
        self.width = width
    }

    /// From now on styles look as `theme` has them; false when they do already.
    mutating func take(_ theme: Theme) -> Bool { inks.take(theme) }

    /// Begins a frame on a terminal of `width` columns in its plain look.
    mutating func begin(width: Int) {
        self.width = width
        bytes.removeAll(keepingCapacity: true)
        ink = Inks.plain
        forgetPlace()
    }

    /// Leaves the terminal in its plain look.
    mutating func end() { use(Inks.plain) }

    /// The next character is placed by its address, wherever the cursor may be.
    mutating func forgetPlace() { row = -1 }

    // MARK: - Cells

    /// Writes what differs from `before` within `span`; what is on the screen is all blank and plain without it.
    mutating func write(
        _ frame: Frame, _ cells: UnsafeBufferPointer<Cell>, _ span: Range<Int>, row: Int,
        over before: UnsafeBufferPointer<Cell>?
    ) {
        let blankTail = tail(of: cells)
        var column = span.lowerBound
        while column < span.upperBound {
            let cell = cells[column]
            if cell.isContinuation || isShown(cell, before?[column]) {
                column += 1
                continue
            }
            let blanks = cell.isBlank ? blanks(cells, column..<span.upperBound) : 0
            let isTail = column >= blankTail && blanks > 3
            go(to: row, column, in: cells)
            takeInk(for: cell)
            if isTail || (erasesCells && blanks > 10), inks.canErase(ink) {
                if isTail {
                    control(1, "K")
                    return
                }
                control(blanks, "X")
                column += blanks
                continue
            }
            put(frame, cell)
            column += cell.columns
        }
    }

    /// Writes all of `span`.
    mutating func writeAll(_ frame: Frame, _ cells: UnsafeBufferPointer<Cell>, _ span: Range<Int>, row: Int) {
        for column in span where !cells[column].isContinuation {
            go(to: row, column, in: cells)
            takeInk(for: cells[column])
            put(frame, cells[column])
        }
    }

    /// Makes `span` blank in the plain look.
    mutating func blank(_ span: Range<Int>, row: Int) {
        use(Inks.plain)
        move(to: row, span.lowerBound)
        bytes.append(contentsOf: repeatElement(0x20, count: span.count))
        forgetPlace()
    }

    private mutating func isShown(_ cell: Cell, _ before: Cell?) -> Bool {
        guard let before else { return cell.isBlank && inks.ink(for: cell) == Inks.plain }
        return cell == before && cell.columns == 1 && !cell.hasMarks
    }

    /// Where the cells begin that are blank and alike up to the edge.
    private func tail(of cells: UnsafeBufferPointer<Cell>) -> Int {
        guard cells.count == width, let last = cells.last, last.isBlank else { return cells.count }
        var start = cells.count - 1
        while start > 0, cells[start - 1] == last { start -= 1 }
        return start
    }

    /// How many cells from the first of `span` on are blank and alike.
    private func blanks(_ cells: UnsafeBufferPointer<Cell>, _ span: Range<Int>) -> Int {
        var end = span.lowerBound
        while end < span.upperBound, cells[end] == cells[span.lowerBound] { end += 1 }
        return end - span.lowerBound
    }

    private mutating func put(_ frame: Frame, _ cell: Cell) {
        if let byte = cell.plainByte {
            bytes.append(byte)
        } else {
            let glyph = Glyph(frame, cell, isUTF8: true, isAtEdge: column + cell.columns >= width)
            glyph.append(to: &bytes)
            if glyph.columns < cell.columns { bytes.append(0x20) }
        }
        column += cell.columns
        // At the edge some terminals stay and some go on.
        if column >= width { forgetPlace() }
    }

    // MARK: - Ink and place

    /// Goes to a place in a row of `cells`.
    private mutating func go(to row: Int, _ column: Int, in cells: UnsafeBufferPointer<Cell>) {
        if row == self.row, column == self.column || writeOver(row, column, cells) { return }
        move(to: row, column)
    }

    /// Takes the ink of `cell`; for a blank any will do that leaves the same behind.
    private mutating func takeInk(for cell: Cell) {
        let wanted = inks.ink(for: cell)
        if wanted == ink || cell.isBlank && inks.areAlikeWhenBlank(wanted, ink) { return }
        use(wanted)
    }

    private mutating func use(_ ink: Int) {
        guard ink != self.ink else { return }
        bytes.append(contentsOf: inks.change(from: self.ink, to: ink))
        self.ink = ink
    }

    /// Gets over a few cells by writing them again, which is shorter than a movement.
    private mutating func writeOver(_ row: Int, _ column: Int, _ cells: UnsafeBufferPointer<Cell>) -> Bool {
        guard row == self.row, column > self.column, column - self.column <= 4 else { return false }
        let between = self.column..<column
        for index in between {
            guard cells[index].plainByte != nil else { return false }
            let wanted = inks.ink(for: cells[index])
            guard wanted == ink || cells[index].isBlank && inks.areAlikeWhenBlank(wanted, ink) else { return false }
        }
        for index in between { if let byte = cells[index].plainByte { bytes.append(byte) } }
        self.column = column
        return true
    }

    /// Puts the cursor at a place.
    mutating func move(to row: Int, _ column: Int) {
        if row == self.row, column == self.column { return }
        if row == self.row, column > self.column {
            control(column - self.column, "C")
        } else {
            bytes.append(contentsOf: [0x1B, 0x5B])
            append(row + 1)
            bytes.append(UInt8(ascii: ";"))
            append(column + 1)
            bytes.append(UInt8(ascii: "H"))
        }
        (self.row, self.column) = (row, column)
    }

    private mutating func control(_ number: Int, _ final: Unicode.Scalar) {
        bytes.append(0x1B)
        bytes.append(0x5B)
        if number != 1 { append(number) }
        bytes.append(UInt8(ascii: final))
    }

    private mutating func append(_ number: Int) {
        if number >= 10 { append(number / 10) }
        bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
    }
}

extension Cell {
    /// Whether it is a space with nothing upon it.
    var isBlank: Bool { plainByte == 0x20 }
}
