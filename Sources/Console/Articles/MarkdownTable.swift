import Canvas
import Primitives
import Wording

extension MarkdownPage {
    /// A table with columns as wide as their widest cell. Where the page is narrower, cells are broken into lines, the
    /// widest columns first; where it is too narrow even for that, each row becomes a few lines of its own.
    mutating func table(_ node: MarkdownNode, indent: Int) {
        var rows: [[StyledText]] = []
        for row in node.children {
            let style = rows.isEmpty ? CellStyle(.heading) : .text
            rows.append(row.children.map { inline($0, style) })
        }
        let count = rows.map(\.count).max() ?? 0
        guard count > 0 else { return }
        let natural = (0..<count).map { column in
            rows.map { column < $0.count ? $0[column].text.columns : 0 }.max() ?? 0
        }
        let room = width - indent - 3 * (count - 1)
        guard let widths = Self.fit(natural, room: room) else {
            return fold(rows, indent: indent)
        }
        let setter = TableSetter(
            rows: rows, widths: widths, alignments: node.tableAlignments, indent: indent, words: words)
        sheet.lines += setter.lines()
    }

    /// No column is made narrower than this to let others be wider.
    private static let leastColumn = 8

    /// Widths that fit into the room; nil when there is too little for so many columns.
    static func fit(_ natural: [Int], room: Int) -> [Int]? {
        var widths = natural.map { max(1, $0) }
        let least = widths.map { min($0, leastColumn) }
        guard least.reduce(0, +) <= room else { return nil }
        while widths.reduce(0, +) > room {
            guard let widest = widths.indices.filter({ widths[$0] > least[$0] }).max(by: { widths[$0] < widths[$1] })
            else { return nil }
            widths[widest] -= 1
        }
        return widths
    }

    /// Each row as lines of `heading: cell`, a rule between rows.
    private mutating func fold(_ rows: [[StyledText]], indent: Int) {
        guard let head = rows.first else { return }
        if rows.count == 1 { return putCells(head, head: [], indent: indent) }
        for (index, row) in rows.dropFirst().enumerated() {
            if index > 0 {
                let rule = String(repeating: words(.sign(.rule)), count: min(12, max(0, width - indent)))
                sheet.lines.append(StyledLine(SafeText(rule), CellStyle(.border), indent: indent))
            }
            putCells(row, head: head, indent: indent)
        }
    }

    private mutating func putCells(_ row: [StyledText], head: [StyledText], indent: Int) {
        for (column, cell) in row.enumerated() {
            guard column < head.count, !head[column].isEmpty else {
                sheet.lines += cell.lines(width: width, indent: indent)
                continue
            }
            let label = head[column].text + SafeText(": ")
            if label.columns + 8 > width - indent {
                sheet.lines += StyledLine.wrap(label, CellStyle(.heading), width: width, indent: indent)
                sheet.lines += cell.lines(width: width, indent: indent + 2)
                continue
            }
            var lines = cell.lines(width: width, indent: indent + label.columns)
            lines[0].spans.insert(.init(text: label, style: CellStyle(.heading)), at: 0)
            lines[0].indent = indent
            sheet.lines += lines
        }
    }
}

/// Sets the rows of a table whose columns have their widths.
private struct TableSetter {
    let rows: [[StyledText]]
    let widths: [Int]
    let alignments: [Alignment]
    let indent: Int
    let words: Catalogue

    func lines() -> [StyledLine] {
        let cells = rows.map { row in
            widths.indices.map { column in
                column < row.count ? row[column].lines(width: max(4, widths[column]), indent: 0) : [StyledLine()]
            }
        }
        let isBroken = cells.contains { row in row.contains { $0.count > 1 } }
        var lines: [StyledLine] = []
        for (index, row) in cells.enumerated() {
            // Where cells take several lines, rules tell where a row ends.
            if index == 1 || (index > 1 && isBroken) { lines.append(rule) }
            for line in 0..<(row.map(\.count).max() ?? 1) { lines.append(self.line(line, of: row)) }
        }
        if rows.count == 1 { lines.append(rule) }
        return lines
    }

    private var rule: StyledLine {
        let sign = words(.sign(.rule))
        let parts = widths.map { String(repeating: sign, count: $0) }
        let text = parts.joined(separator: sign + words(.sign(.crossing)) + sign)
        return StyledLine(SafeText(text), CellStyle(.border), indent: indent)
    }

    private func line(_ number: Int, of row: [[StyledLine]]) -> StyledLine {
        var line = StyledLine(indent: indent)
        for (column, cell) in row.enumerated() {
            if column > 0 { line.add(SafeText(" " + words(.sign(.bar)) + " "), CellStyle(.border)) }
            let part = number < cell.count ? cell[number] : StyledLine()
            let spare = max(0, widths[column] - part.columns)
            let before = alignment(column) == .trailing ? spare : alignment(column) == .centre ? spare / 2 : 0
            if before > 0 { line.add(SafeText(String(repeating: " ", count: before))) }
            line.spans += part.spans
            if spare > before, column < row.count - 1 {
                line.add(SafeText(String(repeating: " ", count: spare - before)))
            }
        }
        return line
    }

    private func alignment(_ column: Int) -> Alignment {
        column < alignments.count ? alignments[column] : .leading
    }
}
