/// Plain columns: the first and those named begin at the left, the others end at the right.
struct TextTable {
    let titles: [String]
    let leading: Set<Int>
    private var rows: [[String]] = []

    init(_ titles: [String], leading: Set<Int> = [0]) {
        self.titles = titles
        self.leading = leading
    }

    mutating func add(_ cells: [String]) { rows.append(cells) }

    var text: String {
        let all = [titles] + rows
        let widths = titles.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        return all.map { line($0, widths) }.joined(separator: "\n")
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        var text = ""
        for (column, cell) in cells.enumerated() {
            let blanks = String(repeating: " ", count: widths[column] - cell.count)
            text += (column == 0 ? "" : "  ") + (leading.contains(column) ? cell + blanks : blanks + cell)
        }
        while text.hasSuffix(" ") { text.removeLast() }
        return text
    }
}
