import Canvas
import Primitives
import Wording

extension Model {
    func drawHelp(_ page: HelpPage, _ region: Region) {
        let title = words(.screen(.helpTitle), ["place": words(page.place.name)])
        let body = region.box(CellStyle(.dialogBorder), title: Label(title), titleStyle: CellStyle(.helpHeading))
        let lines = helpLines(page)
        for row in 0..<body.rows where lines.indices.contains(page.scroll + row) {
            body.put(lines[page.scroll + row], row: row)
        }
        if page.scroll + body.rows < lines.count {
            let more = SafeText(words(.screen(.more)))
            region.put(
                more, row: region.rows - 1, columns: 2..<region.columns - 2, align: .trailing, CellStyle(.muted))
        }
    }
}

extension Binding {
    /// All keys of the binding as they are told.
    var shownKeys: SafeText { SafeText(keys.map(\.name).joined(separator: " ")) }
}
