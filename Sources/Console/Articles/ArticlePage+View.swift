import Canvas
import Primitives
import Wording

extension Model {
    func drawArticle(_ page: ArticlePage, _ region: Region) {
        let body = region.box(CellStyle(.borderFocused), title: Label(page.id.description))
        guard page.article != nil else {
            body.put(Label(words(.knowledge(.loading))), at: .zero, CellStyle(.muted))
            return
        }
        for row in 0..<body.rows where page.lines.indices.contains(page.scroll + row) {
            body.put(page.lines[page.scroll + row], row: row)
        }
        guard page.lines.count > body.rows else { return }
        let last = min(page.lines.count, page.scroll + body.rows)
        let told = words(
            .knowledge(.page),
            ["from": String(page.scroll + 1), "to": String(last), "all": String(page.lines.count)])
        let text = SafeText(" " + told + " ")
        region.put(
            text, row: region.rows - 1, columns: 2..<max(2, region.columns - 2), align: .trailing, CellStyle(.muted))
    }
}
