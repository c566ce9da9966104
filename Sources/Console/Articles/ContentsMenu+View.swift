import Canvas
import Primitives
import Wording

extension Model {
    func drawContents(_ menu: ContentsMenu, _ region: Region) {
        let height = min(region.rows, menu.headings.count + 2)
        let rect = Rect(column: 0, row: region.rows - height, columns: region.columns, rows: height)
        let part = cleared(region, rect)
        let title = words(.article(.contentsTitle), ["id": menu.article.description])
        let body = part.box(CellStyle(.dialogBorder), title: Label(title), titleStyle: CellStyle(.dialogTitle, .bold))
        let first = max(0, min(menu.cursor - body.rows / 2, menu.headings.count - body.rows))
        for row in 0..<body.rows where menu.headings.indices.contains(first + row) {
            let heading = menu.headings[first + row]
            let isChosen = first + row == menu.cursor
            body.mark(row: row, Target.item(first + row).tag)
            let style = CellStyle(isChosen ? .menuSelected : .menuItem)
            if isChosen { body.row(row).fill(style) }
            let column = 1 + 2 * min(heading.level - 1, 5)
            body.put(SafeText(heading.title), at: Point(column: column, row: row), style)
        }
    }
}
