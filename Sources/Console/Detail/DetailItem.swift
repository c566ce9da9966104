import Canvas
import Helpdesk
import Primitives
import Wording

/// A label with its value, set beside others as long as there is room.
struct DetailItem {
    var label = ""
    var value: String
    var token = StyleToken.detailValue
}

extension DetailWriter {
    /// Items one behind the other, on as few lines as they need.
    func flow(_ items: [DetailItem], separator: String = "   ") -> [StyledLine] {
        var lines: [StyledLine] = []
        var line = StyledLine()
        var used = 0
        for item in items {
            let label = item.label.isEmpty ? SafeText.empty : SafeText(item.label + " ")
            let value = SafeText(item.value)
            let needed = label.columns + value.columns
            if used > 0, isPlain || used + separator.utf8.count + needed > width {
                lines.append(line)
                line = StyledLine()
                used = 0
            }
            if used > 0 {
                line.add(separator, .text)
                used += separator.utf8.count
            }
            line.add(label, CellStyle(.detailLabel))
            line.add(value, CellStyle(item.token))
            used += needed
        }
        if used > 0 { lines.append(line) }
        return lines
    }

    /// How a clock stands, with a sign that does not need colour.
    func clockItem(_ clock: Clock) -> DetailItem {
        let reading = ticket.reading(of: clock, settings.clocks)
        let label = words(.detail(clock == .response ? .response : .resolution))
        func told(_ instant: Timestamp) -> String { words.time(instant, now: now, zone: zone) }
        switch reading.standing {
        case .running(let due):
            let text = words(.detail(.clockRunning), ["breach": words.breach(due, now: now), "time": told(due)])
            let standing = DueStanding(due: due, warnsAt: reading.warnsAt, now: now)
            return DetailItem(label: label, value: standing.sign(words) + text, token: standing.token)
        case .paused(_, let left):
            let phrase: DetailPhrase = left < 0 ? .clockPausedOver : .clockPaused
            let span = words.span(left, in: settings.clocks.terms(of: clock, for: ticket).calendar)
            return DetailItem(
                label: label, value: words(.detail(phrase), ["left": span, "over": span]), token: .duePaused)
        case .stopped(let at, let due) where at <= due:
            return DetailItem(label: label, value: words(.detail(.clockMet), ["time": told(at)]), token: .dueMet)
        case .stopped(let at, let due):
            let text = words(.detail(.clockMissed), ["span": words.span(at - due), "time": told(at)])
            return DetailItem(label: label, value: DueStanding.breached.sign(words) + text, token: .dueBreached)
        case .void: return DetailItem(label: label, value: words(.detail(.clockVoid)), token: .muted)
        }
    }
}

/// How near a breach is, as a sign and a style.
enum DueStanding: Sendable {
    case fine, warned, breached, none

    init(due: Timestamp?, warnsAt: Timestamp?, now: Timestamp) {
        guard let due else {
            self = .none
            return
        }
        if now > due { self = .breached } else if let warnsAt, now >= warnsAt { self = .warned } else { self = .fine }
    }

    func sign(_ words: Catalogue) -> String {
        switch self {
        case .breached: words(.sign(.breached)) + " "
        case .warned: words(.sign(.warned)) + " "
        case .fine, .none: ""
        }
    }

    var token: StyleToken {
        switch self {
        case .breached: .dueBreached
        case .warned: .dueWarning
        case .fine: .dueOk
        case .none: .duePaused
        }
    }
}

extension TicketState {
    var token: StyleToken {
        switch self {
        case .new: .stateNew
        case .triaged, .assess: .stateTriaged
        case .inProgress, .rootCauseAnalysis, .fixInProgress, .implement, .review: .stateInProgress
        case .onHold, .authorise, .scheduled: .stateOnHold
        case .resolved: .stateResolved
        case .closed: .stateClosed
        case .cancelled: .stateCancelled
        }
    }
}

extension Priority {
    var token: StyleToken {
        switch self {
        case .p1: .priority1
        case .p2: .priority2
        case .p3: .priority3
        case .p4: .priority4
        case .p5: .priority5
        }
    }
}
