import Canvas
import Glibc

/// Finds what changed in a row.
enum RowDifference {
    /// The columns in which `row` of `new` differs from `old`, widened so that no wide character is cut in either; nil
    /// when nothing does. Both frames have the same size.
    static func span(_ new: Frame, _ old: Frame, row: Int, columns: Int) -> Range<Int>? {
        new.withRow(row) { cells in
            old.withRow(row) { before in
                guard columns > 0, let base = cells.baseAddress, let other = before.baseAddress else { return nil }
                let isSameBits = memcmp(base, other, columns * MemoryLayout<Cell>.stride) == 0
                if isSameBits, !cells.contains(where: \.hasMarks) { return nil }
                func differs(_ column: Int) -> Bool {
                    let (cell, previous) = (cells[column], before[column])
                    if !cell.hasMarks, !previous.hasMarks { return cell != previous }
                    return cell.base != previous.base || cell.style != previous.style
                        || new.marks(of: cell) != old.marks(of: previous)
                }
                guard var first = (0..<columns).first(where: differs),
                    var last = (0..<columns).last(where: differs)
                else { return nil }
                while first > 0, cells[first].isContinuation || before[first].isContinuation { first -= 1 }
                while last + 1 < columns, cells[last + 1].isContinuation || before[last + 1].isContinuation {
                    last += 1
                }
                return first..<last + 1
            }
        }
    }
}
