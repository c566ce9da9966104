import Canvas
import Helpdesk
import Primitives
import Wording

extension Model {
    func drawActions(_ list: ActionList, _ region: Region) {
        let title = words(.screen(list.isMine ? .actionsMine : .actionsAll))
        let body = region.box(
            CellStyle(.dialogBorder), title: Label(title), titleStyle: CellStyle(.dialogTitle))
        guard !list.rows.isEmpty else {
            let said = words(list.isLoaded ? .screen(.noActions) : .knowledge(.loading))
            let lines = StyledLine.wrap(SafeText(said), CellStyle(.muted), width: body.columns - 1, indent: 1)
            for (row, line) in lines.enumerated() { body.put(line, row: row) }
            return
        }
        // Two lines for each: what is to be done, and who, until when, out of what.
        let shown = max(1, body.rows / 2)
        let first = max(0, min(list.cursor - shown / 2, list.rows.count - shown))
        for place in 0..<shown where list.rows.indices.contains(first + place) {
            let agreed = list.rows[first + place]
            body.put(StyledLine(SafeText(agreed.action.text).plain, .emphasis, indent: 1), row: 2 * place)
            body.put(about(agreed), row: 2 * place + 1)
            body.mark(row: 2 * place, Target.item(first + place).tag)
            if first + place == list.cursor {
                let line = Rect(column: 0, row: 2 * place, columns: body.columns, rows: 1)
                body.restyle(line, CellStyle(.menuSelected))
            }
        }
    }

    private func about(_ agreed: AgreedAction) -> StyledLine {
        let isOverdue = agreed.isOverdue(at: now)
        let due = words.date(agreed.action.due, zone: zone)
        let sign = isOverdue ? words(.sign(.breached)) + " " : ""
        var line = StyledLine(sign + due, isOverdue ? .warning : .text, indent: 3)
        line.add("  " + SafeText(agreed.action.owner).plain, .text)
        line.add("  " + agreed.ticket.description, .queueId)
        line.add(" " + SafeText(agreed.title).plain, .muted)
        return line
    }
}
