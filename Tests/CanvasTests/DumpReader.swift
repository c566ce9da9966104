import Primitives

@testable import Canvas

/// Draws again what a styled dump describes.
enum DumpReader {
    static func frame(from dump: String) -> Frame? {
        var lines = dump.split(separator: "\n", omittingEmptySubsequences: false)[...]
        guard let head = lines.popFirst() else { return nil }
        let numbers = head.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
        guard numbers.count >= 2 else { return nil }
        return Frame.draw(size: Size(columns: numbers[0], rows: numbers[1])) { screen in
            var row = -1
            for line in lines {
                if line.hasPrefix("  : ") {
                    for span in line.dropFirst(4).split(separator: ";") { restyle(span, row: row, screen) }
                } else if line.unicodeScalars.contains("|") {
                    row += 1
                    screen.put(SafeText(text(of: line)), at: Point(column: 0, row: row))
                }
            }
            if numbers.count == 4 { screen.setCaret(at: Point(column: numbers[2], row: numbers[3])) }
        }
    }

    /// What stands between the first bar and the last; a mark may stand on either, so by code points.
    private static func text(of line: Substring) -> String {
        let scalars = line.unicodeScalars
        guard let first = scalars.firstIndex(of: "|"), let last = scalars.lastIndex(of: "|") else { return "" }
        return String(scalars[scalars.index(after: first)..<last])
    }

    private static func restyle(_ span: Substring, row: Int, _ screen: Region) {
        let words = span.split(separator: " ")
        let ends = words[0].split(separator: "-").compactMap { Int($0) }
        guard ends.count == 2, words.count > 1, let token = StyleToken(name: String(words[1])) else { return }
        let rect = Rect(column: ends[0], row: row, columns: ends[1] - ends[0] + 1, rows: 1)
        screen.restyle(rect, CellStyle(token))
    }
}
