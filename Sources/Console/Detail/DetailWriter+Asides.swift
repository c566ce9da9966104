import Canvas
import Helpdesk
import Primitives
import Wording

extension DetailWriter {
    /// What the ticket has beside what every ticket has, a line each.
    func asides() -> [StyledLine] {
        words.asides(of: ticket, settings, now: now, zone: zone).flatMap { aside -> [StyledLine] in
            let sign = aside.isWarning ? words(.sign(.calling)) + " " : ""
            let token: StyleToken = aside.isWarning ? .warning : .detailValue
            let label = SafeText(aside.label + " ")
            let value = SafeText(sign + aside.text)
            guard label.columns + value.columns <= width else {
                return StyledLine.wrap(SafeText(aside.label + " " + sign + aside.text), CellStyle(token), width: width)
            }
            var line = StyledLine()
            line.add(label, CellStyle(.detailLabel))
            line.add(value, CellStyle(token))
            return [line]
        }
    }
}
