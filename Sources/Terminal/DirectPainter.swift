import CNCurses
import Canvas
import Glibc

/// Brings frames to a terminal that understands ECMA-48 without a detour: of each row the cells that differ, in one
/// write for the frame. Curses would keep a screen of its own beside the frames, compare them again, set both colours
/// anew with every change of either, and write after each movement of the cursor.
///
/// Curses still owns the terminal: its modes, its keys, the way in and out, and the clearing of the screen.
struct DirectPainter {
    private let window: UnsafeMutablePointer<WINDOW>
    private let output: CursesOutput
    private let canHideCursor: Bool
    private var writer: CellWriter
    private var shown: Frame?
    private var size: Size
    private var isCursorShown = true

    /// None where the terminal is not of that kind.
    init?(window: UnsafeMutablePointer<WINDOW>, output: CursesOutput, size: Size, isUTF8: Bool, depth: ColorDepth) {
        guard let abilities = DirectAbilities(isUTF8: isUTF8, depth: depth) else { return nil }
        self.window = window
        self.output = output
        self.size = size
        writer = CellWriter(abilities, depth: depth, width: size.columns)
        canHideCursor = vakt_capability("civis") != nil
    }

    mutating func resize(to size: Size) {
        self.size = size
        forget()
    }

    mutating func forget() { shown = nil }

    mutating func noteCursorShown() { isCursorShown = true }

    mutating func present(_ frame: Frame, theme: Theme) {
        if writer.take(theme) { shown = nil }
        writer.begin(width: size.columns)
        let rows = min(frame.size.rows, size.rows)
        if let shown, shown.size == frame.size {
            for row in 0..<rows { paint(frame, row: row, over: shown) }
        } else {
            vakt_forget_shown()
            werase(window)
            leaveok(window, true)
            wrefresh(window)
            for row in 0..<rows { paint(frame, row: row, over: nil) }
        }
        writer.end()
        place(frame.caret)
        output.deliver(followedBy: writer.bytes)
        shown = frame
    }

    /// Where the cursor can't be hidden it waits in the corner.
    private mutating func place(_ caret: Point?) {
        if let caret, caret.column < size.columns, caret.row < size.rows {
            writer.move(to: caret.row, caret.column)
            if !isCursorShown { curs_set(1) }
            isCursorShown = true
        } else if canHideCursor {
            if isCursorShown { curs_set(0) }
            isCursorShown = false
        } else {
            writer.move(to: size.rows - 1, 0)
        }
    }

    // MARK: - Rows

    private mutating func paint(_ frame: Frame, row: Int, over old: Frame?) {
        let columns = min(frame.size.columns, size.columns)
        let differing = old.map { RowDifference.span(frame, $0, row: row, columns: columns) } ?? 0..<columns
        guard let span = differing, !span.isEmpty else { return }
        frame.withRow(row) { all in
            let cells = UnsafeBufferPointer(rebasing: all[..<columns])
            if let first = cells[span].firstIndex(where: Glyph.isDisputed) {
                writer.writeAll(frame, cells, span.lowerBound..<first, row: row)
                writeInPieces(frame, cells, first..<Painter.covering(span, frame, cells, columns: columns), row: row)
            } else if let old {
                old.withRow(row) { writer.write(frame, cells, span, row: row, over: $0) }
            } else {
                writer.write(frame, cells, span, row: row, over: nil)
            }
        }
    }

    /// `span` begins with a disputed character; see ``Painter``.
    private mutating func writeInPieces(
        _ frame: Frame, _ cells: UnsafeBufferPointer<Cell>, _ span: Range<Int>, row: Int
    ) {
        writer.blank(span, row: row)
        var start = span.lowerBound
        while start < span.upperBound {
            let disputed = cells[start..<span.upperBound].firstIndex(where: Glyph.isDisputed)
            let end = disputed.map { min($0 + cells[$0].columns, span.upperBound) } ?? span.upperBound
            writer.writeAll(frame, cells, start..<end, row: row)
            writer.forgetPlace()
            start = end
        }
    }
}
