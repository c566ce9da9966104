import Canvas
import Helpdesk
import Primitives
import Wording

extension Model {
    func drawHealth(_ page: HealthPage, _ region: Region) {
        let body = region.box(
            CellStyle(.dialogBorder), title: Label(words.healthTitle), titleStyle: CellStyle(.dialogTitle))
        guard let findings = page.findings, !findings.isEmpty else {
            let said = page.findings == nil ? words(.knowledge(.loading)) : words.nothingOutOfOrder
            return body.put(StyledLine(said, .muted, indent: 1), row: 0)
        }
        // Two lines for each: how many of what, and the way there.
        let shown = max(1, body.rows / 2)
        let first = max(0, min(page.cursor - shown / 2, findings.count - shown))
        for place in 0..<shown where findings.indices.contains(first + place) {
            let finding = findings[first + place]
            var line = StyledLine(words.count(finding.count), .emphasis, indent: 1)
            line.add("  ", .text)
            line.add(SafeText(words.what(finding)), CellStyle(.text))
            body.put(line, row: 2 * place)
            var way = StyledLine("", .muted, indent: 3)
            way.add(SafeText(finding.query), CellStyle(.muted))
            body.put(way, row: 2 * place + 1)
            body.mark(row: 2 * place, Target.item(first + place).tag)
            if first + place == page.cursor {
                let row = Rect(column: 0, row: 2 * place, columns: body.columns, rows: 1)
                body.restyle(row, CellStyle(.menuSelected))
            }
        }
    }
}
