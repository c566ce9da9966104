import Canvas
import Helpdesk
import Primitives
import Wording

extension Model {
    func drawViews(_ list: ViewList, _ body: Region) {
        let matches = matches(of: list)
        let typed = list.typed.text
        let wanted = matches.count + (typed.isEmpty ? 2 : 3)
        let size = Size(columns: min(body.columns, 76), rows: min(body.rows, max(wanted, 4)))
        let box = body.region(body.bounds.centred(size))
        box.fill(CellStyle(.dialogText))
        var inside = box.box(
            CellStyle(.dialogBorder), title: Label(words(.view(.listTitle))), titleStyle: CellStyle(.dialogTitle))
        if !typed.isEmpty {
            let phrase: ViewPhrase = matches.isEmpty ? .noneMatches : .typed
            let said = SafeText(words(.view(phrase), ["text": typed]))
            inside.put(said, at: Point(column: 1, row: 0), CellStyle(.formHint))
            inside = inside.region(Rect(column: 0, row: 1, columns: inside.columns, rows: inside.rows - 1))
        }
        let first = max(0, list.cursor - inside.rows + 1)
        for row in 0..<inside.rows where matches.indices.contains(first + row) {
            draw(matches[first + row], inside.row(row))
            inside.mark(row: row, Target.item(first + row).tag)
            if first + row == list.cursor {
                inside.restyle(
                    Rect(column: 0, row: row, columns: inside.columns, rows: 1), CellStyle(.menuSelected))
            }
        }
    }

    private func draw(_ place: NumberedView, _ row: Region) {
        let isCurrent = place.view.name == queue.viewName
        let specs = [
            ColumnSpec(minimum: 1, importance: 90), ColumnSpec(minimum: 2, importance: 100),
            ColumnSpec(minimum: 10, weight: 2, maximum: 24, importance: 80),
            ColumnSpec(minimum: 8, weight: 3, importance: 50), ColumnSpec(minimum: 7, importance: 70),
        ]
        let count = shelf.counts[place.view.name].map(number) ?? words(.view(.counting))
        let texts: [(String, StyleToken, Alignment)] = [
            (isCurrent ? words(.sign(.chosen)) : "", .menuKey, .leading), (String(place.number), .menuKey, .trailing),
            (place.view.name, place.isOwn ? .emphasis : .menuItem, .leading), (place.view.query, .muted, .leading),
            (count, .menuItem, .trailing),
        ]
        let layout = ColumnLayout(specs, width: row.columns - 1, gap: 1)
        for ((text, token, align), range) in zip(texts, layout.ranges) {
            guard let range else { continue }
            row.put(SafeText(text), row: 0, columns: range, align: align, CellStyle(token))
        }
    }
}
