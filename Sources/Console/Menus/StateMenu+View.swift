import Canvas
import Helpdesk
import Primitives
import Wording

extension Model {
    func drawStates(_ menu: StateMenu, _ body: Region) {
        let states = menu.survey.map { survey in TicketState.allCases.filter { survey.states[$0] != nil } }
        let state = (states ?? selectedTicket.map { [$0.state] } ?? []).map { words.name(of: $0) }
        let subject = menu.ticket?.description ?? subject(menu.survey?.rows ?? [])
        let title = words(
            .form(.statesTitle), ["id": subject, "state": state.joined(separator: words(.sign(.comma)))])
        let widest = menu.items.map { line(for: $0).columns }.max() ?? 0
        let size = Size(columns: min(body.columns, max(36, widest + 4)), rows: min(body.rows, menu.items.count + 2))
        let box = body.region(body.bounds.centred(size))
        box.fill(CellStyle(.dialogText))
        let inside = box.box(CellStyle(.dialogBorder), title: Label(title), titleStyle: CellStyle(.dialogTitle))
        let first = max(0, menu.cursor - inside.rows + 1)
        for row in 0..<inside.rows where menu.items.indices.contains(first + row) {
            let item = menu.items[first + row]
            inside.put(line(for: item), row: row)
            inside.mark(row: row, Target.item(first + row).tag)
            if first + row == menu.cursor {
                inside.restyle(
                    Rect(column: 0, row: row, columns: inside.columns, rows: 1),
                    CellStyle(.menuSelected, item.reason == nil ? [] : [.italic]))
            }
        }
    }

    private func line(for item: StateMenu.Item) -> StyledLine {
        var line = StyledLine(item.label, item.reason == nil ? .menuItem : .menuDisabled, indent: 1)
        if let reason = item.reason ?? item.hint { line.add("  " + reason, .menuDisabled) }
        return line
    }
}
