import Canvas
import Primitives

extension Model {
    func drawDetail(_ region: Region) {
        let body = drawTitle(region, pane: .detail, Label(detailTitle))
        guard let id = selected else {
            body.put(Label(words(.detail(.nothing))), at: Point(column: 1, row: 1), CellStyle(.muted))
            return
        }
        guard detail.loaded?.ticket.id == id else {
            if let row = selectedRow {
                let text = words(.detail(.ticketTitle), ["id": id.description, "title": row.title])
                body.put(SafeText(text), at: Point(column: 0, row: 0), CellStyle(.title, .bold))
            }
            let phrase = detail.request == nil ? words(.detail(.gone)) : words(.detail(.loading))
            body.put(Label(phrase), at: Point(column: 0, row: 1), CellStyle(.muted))
            return
        }
        let lines = detail.lines.lines
        for row in 0..<body.rows where lines.indices.contains(detail.scroll + row) {
            body.put(lines[detail.scroll + row], row: row)
        }
    }

    private var detailTitle: String {
        guard let id = selected else { return words(.detail(.title)) }
        return id.description
    }
}
