/// A finished screen: what every cell holds, and where the cursor stands.
///
/// It is drawn by regions while it is made and never changes after.
public struct Frame: Sendable {
    /// Columns and rows.
    public let size: Size
    /// Where the terminal's cursor is to stand, at an editor's caret, so that input methods work; hidden when nil.
    public let caret: Point?
    let cells: [Cell]
    let marks: [[Unicode.Scalar]]
    /// What answers to the mouse, in the order in which it was drawn; two frames that look alike may differ in it.
    public let targets: [MouseTarget]

    /// Draws a screen of `size`: `body` gets the region that covers all of it.
    /// - Parameter usesASCII: for a terminal that takes nothing else: lines are `+-|`, other characters `?`.
    public static func draw(size: Size, usesASCII: Bool = false, _ body: (Region) -> Void) -> Frame {
        let surface = Surface(size: size, usesASCII: usesASCII)
        body(Region(surface: surface))
        return Frame(
            size: size, caret: surface.caret, cells: surface.cells, marks: surface.marks, targets: surface.targets)
    }

    /// The cell in `row` at `column`, both from zero and inside `size`.
    public subscript(row row: Int, column column: Int) -> Cell {
        cells[row * size.columns + column]
    }

    /// Gives `body` the cells of `row`, from left to right.
    public func withRow<Result>(_ row: Int, _ body: (UnsafeBufferPointer<Cell>) -> Result) -> Result {
        cells.withUnsafeBufferPointer { all in
            body(UnsafeBufferPointer(rebasing: all[row * size.columns..<(row + 1) * size.columns]))
        }
    }

    /// The marks that stand on the character of `cell`, a cell of this frame, in order.
    public func marks(of cell: Cell) -> [Unicode.Scalar] {
        cell.hasMarks ? marks[cell.markIndex] : []
    }

    /// The character of `cell`, a cell of this frame, with its marks; empty for a continuation.
    public func text(of cell: Cell) -> String {
        guard !cell.isContinuation else { return "" }
        var scalars = String.UnicodeScalarView()
        scalars.append(cell.base)
        scalars.append(contentsOf: marks(of: cell))
        return String(scalars)
    }
}

extension Frame: Equatable {
    /// Whether both show the same: the order in which marks were first drawn does not count.
    public static func == (left: Frame, right: Frame) -> Bool {
        guard left.size == right.size, left.caret == right.caret else { return false }
        if left.marks == right.marks { return left.cells == right.cells }
        return zip(left.cells, right.cells).allSatisfy { one, other in
            one.bits & ~Self.markBits == other.bits & ~Self.markBits && left.marks(of: one) == right.marks(of: other)
        }
    }

    private static let markBits: UInt64 = 0xFFFF << 21
}

/// The cells under the hands of the regions that draw on them.
final class Surface {
    let size: Size
    let usesASCII: Bool
    var caret: Point?
    var targets: [MouseTarget] = []
    var cells: [Cell]
    /// Stacks of marks by number; the first is none.
    private(set) var marks: [[Unicode.Scalar]] = [[]]

    init(size: Size, usesASCII: Bool) {
        self.size = size
        self.usesASCII = usesASCII
        cells = [Cell](repeating: Cell(base: 0x20, style: .text), count: size.columns * size.rows)
    }

    /// The number of this stack of marks; none when 65,535 different ones are already in use.
    func number(of stack: [Unicode.Scalar]) -> UInt16 {
        if stack.isEmpty { return 0 }
        if let known = marks.lastIndex(of: stack) { return UInt16(known) }
        guard marks.count < 0xFFFF else { return 0 }
        marks.append(stack)
        return UInt16(marks.count - 1)
    }
}
