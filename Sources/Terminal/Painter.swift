import CNCurses
import Canvas
import Glibc

/// Brings frames to the terminal: hands curses the spans that differ from the frame before, so that what is compared
/// and sent is only what changed.
///
/// Curses and the terminal must agree where the cursor is. About some characters (``Glyph/isDisputed``) they may not,
/// so a row with one of them is sent in pieces: the part from the first such character on is blanked, and behind each
/// of them the cursor is placed by its address. Whatever the terminal made of the character, the next one stands where
/// it belongs, and what was covered is drawn again.
struct Painter {
    /// Draws instead wherever the terminal is of the usual kind.
    private var direct: DirectPainter?
    private let window: UnsafeMutablePointer<WINDOW>
    private let output: CursesOutput
    private let isUTF8: Bool
    private let canHideCursor: Bool
    private var pens: Pens
    private var shown: Frame?
    private var size: Size
    private var isCursorShown = true

    init(window: UnsafeMutablePointer<WINDOW>, output: CursesOutput, size: Size, isUTF8: Bool, depth: ColorDepth) {
        self.window = window
        self.output = output
        self.size = size
        self.isUTF8 = isUTF8
        pens = Pens(depth: depth)
        canHideCursor = vakt_capability("civis") != nil
        direct = DirectPainter(window: window, output: output, size: size, isUTF8: isUTF8, depth: depth)
    }

    mutating func resize(to size: Size) {
        self.size = size
        direct?.resize(to: size)
        forget()
    }

    /// The terminal shows nothing that is known.
    mutating func forget() {
        shown = nil
        direct?.forget()
    }

    /// The cursor was shown for somebody else.
    mutating func noteCursorShown() {
        isCursorShown = true
        direct?.noteCursorShown()
    }

    // MARK: - Frames

    /// Shows `frame`; what lies outside of the terminal is left out.
    mutating func present(_ frame: Frame, theme: Theme) {
        guard direct == nil else {
            direct?.present(frame, theme: theme)
            return
        }
        if pens.take(theme) { shown = nil }
        if let shown, shown.size == frame.size {
            paint(frame, over: shown)
        } else {
            // Curses repaints a screen that was cleared in one go; disputed characters need their pieces.
            werase(window)
            leaveok(window, true)
            wrefresh(window)
            paint(frame, over: nil)
        }
        place(frame.caret)
        wrefresh(window)
        output.deliver()
        shown = frame
    }

    /// Where the cursor can't be hidden it waits in the corner.
    private mutating func place(_ caret: Point?) {
        if let caret, caret.column < size.columns, caret.row < size.rows {
            leaveok(window, false)
            wmove(window, Int32(caret.row), Int32(caret.column))
            if !isCursorShown { curs_set(1) }
            isCursorShown = true
        } else {
            leaveok(window, canHideCursor)
            if !canHideCursor { wmove(window, Int32(size.rows - 1), 0) }
            guard isCursorShown, canHideCursor else { return }
            curs_set(0)
            isCursorShown = false
        }
    }

    // MARK: - Rows

    /// Curses scrolls where many rows have moved, and then draws what came in by itself and in one go. Disputed
    /// characters don't survive that, so with one of them on the screen each row is sent before the next is told.
    private mutating func paint(_ frame: Frame, over old: Frame?) {
        let rows = 0..<min(frame.size.rows, size.rows)
        let mayScroll = !rows.contains { row in frame.withRow(row) { $0.contains(where: Glyph.isDisputed) } }
        for row in rows where paint(frame, row: row, over: old) && !mayScroll { wrefresh(window) }
    }

    /// Whether anything in the row had changed.
    private mutating func paint(_ frame: Frame, row: Int, over old: Frame?) -> Bool {
        let columns = min(frame.size.columns, size.columns)
        let differing = old.map { RowDifference.span(frame, $0, row: row, columns: columns) } ?? 0..<columns
        guard let span = differing, !span.isEmpty else { return false }
        frame.withRow(row) { cells in
            if let first = cells[span].firstIndex(where: Glyph.isDisputed) {
                write(frame, cells, span.lowerBound..<first, row: row)
                writeInPieces(frame, cells, first..<Self.covering(span, frame, cells, columns: columns), row: row)
            } else {
                write(frame, cells, span, row: row)
            }
        }
        return true
    }

    /// Where what the terminal may have covered ends, so that it is sent again too: a terminal that does not join the
    /// parts of a disputed character gives each up to two columns.
    static func covering(
        _ span: Range<Int>, _ frame: Frame, _ cells: UnsafeBufferPointer<Cell>, columns: Int
    ) -> Int {
        var end = span.upperBound + 1
        var column = span.lowerBound
        while column < min(end, columns) {
            if Glyph.isDisputed(cells[column]) {
                end = max(end, column + 2 * (1 + frame.marks(of: cells[column]).count))
            }
            column += 1
        }
        while end < columns, cells[end].isContinuation { end += 1 }
        return min(end, columns)
    }

    /// `span` begins with a disputed character.
    private mutating func writeInPieces(
        _ frame: Frame, _ cells: UnsafeBufferPointer<Cell>, _ span: Range<Int>, row: Int
    ) {
        wmove(window, Int32(row), Int32(span.lowerBound))
        for _ in span { waddch(window, chtype(0x20)) }
        leaveok(window, false)
        wmove(window, Int32(row), Int32(span.lowerBound))
        wrefresh(window)
        var start = span.lowerBound
        while start < span.upperBound {
            let disputed = cells[start..<span.upperBound].firstIndex(where: Glyph.isDisputed)
            let end = disputed.map { min($0 + cells[$0].columns, span.upperBound) } ?? span.upperBound
            write(frame, cells, start..<end, row: row)
            start = end
            guard disputed != nil else { break }
            let cursor = min(end, size.columns - 1)
            wmove(window, Int32(row), Int32(cursor))
            wrefresh(window)
            if let address = vakt_cursor_address(Int32(row), Int32(cursor)) { output.add(address) }
        }
    }

    private mutating func write(
        _ frame: Frame, _ cells: UnsafeBufferPointer<Cell>, _ span: Range<Int>, row: Int
    ) {
        guard !span.isEmpty else { return }
        wmove(window, Int32(row), Int32(span.lowerBound))
        for column in span where !cells[column].isContinuation {
            let cell = cells[column]
            var drawn = pens.pen(for: cell)
            let glyph = Glyph(frame, cell, isUTF8: isUTF8, isAtEdge: column + cell.columns >= size.columns)
            glyph.fill(&drawn)
            wadd_wch(window, &drawn)
            if glyph.columns < cell.columns {
                drawn.chars.0 = 0x20
                drawn.chars.1 = 0
                wadd_wch(window, &drawn)
            }
        }
    }
}
