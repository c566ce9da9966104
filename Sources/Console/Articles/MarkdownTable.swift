import Canvas
import Primitives
import Wording

extension MarkdownPage {
    /// A table with columns as wide as their widest cell, cut where the page is narrower.
    mutating func table(_ node: MarkdownNode, indent: Int) {
        let rows = node.children.map { row in row.children.map { SafeText($0.plainText) } }
        let count = rows.map(\.count).max() ?? 0
        guard count > 0 else { return }
        var widths = (0..<count).map { column in
            rows.map { column < $0.count ? $0[column].columns : 0 }.max() ?? 0
        }
        let room = max(count * 3, width - indent - 3 * (count - 1))
        while widths.reduce(0, +) > room, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) {
            widths[widest] -= 1
        }
        let rule = words(.sign(.rule))
        for (index, cells) in rows.enumerated() {
            var line = StyledLine(indent: indent)
            for column in 0..<count {
                let cell = column < cells.count ? cells[column] : .empty
                if column > 0 { line.add(SafeText(" " + words(.sign(.bar)) + " "), CellStyle(.border)) }
                line.add(fit(cell, widths[column]), CellStyle(index == 0 ? .heading : .text))
            }
            append(line)
            if index == 0 {
                let parts = widths.map { String(repeating: rule, count: $0) }
                append(
                    StyledLine(
                        SafeText(parts.joined(separator: rule + words(.sign(.crossing)) + rule)), CellStyle(.border),
                        indent: indent))
            }
        }
    }

    private func fit(_ text: SafeText, _ width: Int) -> SafeText {
        let columns = text.columns
        if columns <= width { return text + SafeText(String(repeating: " ", count: width - columns)) }
        let (end, used) = text.fitting(columns: max(0, width - 1))
        return text.slice(0..<end)
            + SafeText(String(repeating: " ", count: max(0, width - 1 - used)) + words(.sign(.cut)))
    }
}
