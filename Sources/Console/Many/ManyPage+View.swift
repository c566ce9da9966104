import Canvas
import Primitives
import Wording

extension Model {
    func drawMany(_ page: ManyPage, _ region: Region) {
        let lines = manyLines(page, width: manyWidth)
        let size = Size(columns: manyWidth + 2, rows: min(region.rows, lines.count + 2))
        let box = region.region(region.bounds.centred(size))
        box.fill(CellStyle(.dialogText))
        let inside = box.box(
            CellStyle(.dialogBorder), title: Label(manyTitle(page)), titleStyle: CellStyle(.dialogTitle, .bold))
        for row in 0..<inside.rows where lines.indices.contains(page.scroll + row) {
            inside.put(lines[page.scroll + row], row: row)
        }
        if page.scroll + inside.rows < lines.count {
            let more = SafeText(words(.screen(.more)))
            box.put(more, row: box.rows - 1, columns: 2..<box.columns - 2, align: .trailing, CellStyle(.muted))
        }
    }

    func manyTitle(_ page: ManyPage) -> String {
        let all = String(page.fittingCount + page.refused.count)
        if page.isResult {
            return words(.many(.resultTitle), ["what": page.name, "done": String(page.fittingCount), "count": all])
        }
        if page.refused.isEmpty { return words(.many(.previewTitle), ["what": page.name, "count": all]) }
        return words(.many(.previewPartTitle), ["what": page.name, "can": String(page.fittingCount), "count": all])
    }
}
