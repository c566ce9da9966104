import Canvas
import Helpdesk
import Primitives
import Wording

extension DetailWriter {
    /// The process steps that the ticket passes, each with a sign: done, skipped or still open.
    func steps() -> [StyledLine] {
        let items = words.steps(of: ticket, settings, EventContext(now: now, zone: zone)).map { told in
            if told.standing.taken != nil {
                return DetailItem(value: words(.sign(.done)) + " " + told.text, token: .stepDone)
            }
            let isSkipped = told.standing.isSkipped
            return DetailItem(
                value: words(.sign(isSkipped ? .skipped : .open)) + " " + told.text,
                token: isSkipped ? .stepSkipped : .stepOpen)
        }
        return flow(items, separator: "  ")
    }

    /// What the ticket holds of communication and investigation, a line each; what asks for something stands out.
    func parts() -> [StyledLine] {
        let context = EventContext(now: now, zone: zone)
        let rows = words.communication(of: ticket, context) + words.investigation(of: ticket)
        return rows.flatMap { row -> [StyledLine] in
            let label = SafeText(row.label + " ")
            let value = SafeText((row.isUrgent ? words(.sign(.breached)) + " " : "") + row.text)
            let token: StyleToken = row.isUrgent ? .dueBreached : .detailValue
            if label.columns + value.columns <= width {
                var line = StyledLine()
                line.add(label, CellStyle(.detailLabel))
                line.add(value, CellStyle(token))
                return [line]
            }
            return StyledLine.wrap(SafeText(label.plain + value.plain), CellStyle(token), width: width)
        }
    }
}
