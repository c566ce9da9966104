import Canvas
import Helpdesk
import Primitives
import Wording

extension Model {
    func drawPlanned(_ page: PlannedPage, _ region: Region) {
        let body = region.box(
            CellStyle(.dialogBorder), title: Label(words(.planned(.title))), titleStyle: CellStyle(.dialogTitle))
        guard !page.rows.isEmpty else {
            let said = words(page.isLoaded ? .planned(.none) : .knowledge(.loading))
            let lines = StyledLine.wrap(SafeText(said), CellStyle(.muted), width: body.columns - 1, indent: 1)
            for (row, line) in lines.enumerated() { body.put(line, row: row) }
            return
        }
        // Two lines for each: what it is, and when.
        let shown = max(1, body.rows / 2)
        let first = max(0, min(page.cursor - shown / 2, page.rows.count - shown))
        for place in 0..<shown where page.rows.indices.contains(first + place) {
            let state = page.rows[first + place]
            var title = StyledLine(state.plan.title, .emphasis, indent: 1)
            title.add("  " + state.plan.name, .muted)
            body.put(title, row: 2 * place)
            body.put(times(of: state), row: 2 * place + 1)
            body.mark(row: 2 * place, Target.item(first + place).tag)
            if first + place == page.cursor {
                let line = Rect(column: 0, row: 2 * place, columns: body.columns, rows: 1)
                body.restyle(line, CellStyle(.menuSelected))
            }
        }
    }

    private func times(of state: PlanState) -> StyledLine {
        let next = state.next.map { words.time($0, now: now, zone: zone) } ?? words(.planned(.noNext))
        let last = state.last.map { words.time($0.due, now: now, zone: zone) } ?? words(.planned(.never))
        var line = StyledLine(words(.planned(.next), ["time": next]), .text, indent: 3)
        line.add("  " + words(.planned(.last), ["time": last]), .muted)
        if let ticket = state.last?.ticket { line.add(" " + ticket.description, .queueId) }
        return line
    }
}
