import Canvas
import Helpdesk
import Primitives
import Wording

/// The review in the head of a ticket's page: whether it is complete, and what it led to.
extension DetailWriter {
    func review() -> [StyledLine] {
        let review = ticket.parts.review
        guard review.isBegun || ticket.reviewDue(settings) != nil else { return [] }
        var line = StyledLine(words(.detail(.review)) + " ", .detailLabel)
        if let completed = review.completed {
            let time = words.time(completed.at, now: now, zone: zone)
            line.add(words(.detail(.reviewCompleted), ["time": time, "who": completed.by]), .stepDone)
        } else {
            let missing = review.missing.map { words.name(of: $0) }
            let said =
                missing.isEmpty
                ? words(.detail(.reviewWritten)) : words(.detail(.reviewLacks), ["sections": words.list(of: missing)])
            line.add(SafeText(said), CellStyle(.detailMissing))
            if let due = ticket.reviewDue(settings) {
                line.add("  " + words.breach(due, now: now), due < now ? .warning : .muted)
            }
        }
        return [line] + review.openActions.map(self.line(of:))
    }

    private func line(of action: Review.Action) -> StyledLine {
        let isOverdue = action.due < now
        let sign = words(.sign(isOverdue ? .breached : .open)) + " "
        var line = StyledLine(sign, isOverdue ? .warning : .stepOpen, indent: 2)
        line.add(SafeText(action.text), CellStyle(.detailValue))
        let about = SafeText("  " + action.owner + ", " + words.date(action.due, zone: zone))
        line.add(about, CellStyle(isOverdue ? .warning : .muted))
        return line
    }
}
