import Canvas
import Helpdesk
import Primitives
import Wording

/// The lines of a ticket's page, and whether more would follow.
struct DetailLines: Sendable {
    var lines: [StyledLine] = []
    var isComplete = true

    var count: Int { lines.count }
}

/// Writes a ticket's page: its head, then what happened, newest first, since that is what one looks for at night.
struct DetailWriter {
    let detail: TicketDetail
    let words: Catalogue
    let settings: DeskSettings
    let now: Timestamp
    let zone: ZoneTable
    let width: Int
    let isPending: Bool
    let keymap: Keymap
    /// Who else is at the ticket.
    var present: [Presence] = []
    /// What somebody wrote about the ticket and has not sent, the latest first.
    var drafts: [Draft] = []
    /// Whether long entries are shown whole.
    var isUnfolded = false
    /// Whether each thing has a line of its own.
    var isPlain = false

    var ticket: Ticket { detail.ticket }

    /// At least so many lines, unless there are no more.
    func lines(showing show: DetailPane.Show, atLeast wanted: Int) -> DetailLines {
        var lines = head()
        lines.append(StyledLine())
        lines.append(timelineTitle(show))
        var isComplete = true
        var isEmpty = true
        let undone = detail.timeline.undone
        for event in detail.timeline.reversed() where show.includes(event.happening) {
            isEmpty = false
            if lines.count >= wanted {
                isComplete = false
                break
            }
            lines += self.lines(for: event, undoneBy: undone[event.sequence])
        }
        if isEmpty { lines.append(StyledLine(words(.detail(.timelineEmpty)), .muted, indent: 1)) }
        if isComplete, detail.earlierEvents > 0 { lines.append(earlier()) }
        return DetailLines(lines: lines, isComplete: isComplete)
    }

    private func timelineTitle(_ show: DetailPane.Show) -> StyledLine {
        let key = keymap.key(for: .timelineFilter, in: .detail)?.name ?? ""
        var line = StyledLine(words(.detail(.timeline)), .heading)
        let shown = words(.detail(.timelineShows), ["what": words(show.name), "key": key])
        line.add("  " + shown, .muted)
        return line
    }

    private func earlier() -> StyledLine {
        let key = keymap.key(for: .loadEarlier, in: .detail)?.name ?? ""
        return StyledLine(
            words(.detail(.earlier), ["count": String(detail.earlierEvents), "key": key]), .muted, indent: 1)
    }

    /// What is out of force is dimmed and says so, but stays to be read.
    private func lines(for event: RecordedEvent, undoneBy undoing: RecordedEvent?) -> [StyledLine] {
        let said = words.words(for: event, EventContext(now: now, zone: zone))
        let time = SafeText(words.time(event.origin.at, now: now, zone: zone))
        let token = undoing == nil ? Self.token(for: event.happening) : .muted
        var result: [StyledLine] = []
        // A date of another year, or in Japanese, is wider than most.
        let indent = max(min(16, width / 4), time.columns + 1)
        for text in SafeText(said.headline).wrapped(to: max(8, width - indent - 1)) {
            var line = StyledLine()
            if result.isEmpty {
                line.add(time, CellStyle(.timelineTime))
                line.add(SafeText(String(repeating: " ", count: max(1, indent - time.columns))))
            } else {
                line.indent = indent
            }
            line.add(text, CellStyle(undoing == nil ? .timelineEvent : .muted))
            result.append(line)
        }
        if let undoing {
            let sign = words(.sign(.reopened)) + " "
            let text = SafeText(sign + words.outOfForce(event, by: undoing, EventContext(now: now, zone: zone)))
            result += StyledLine.wrap(text, CellStyle(.warning), width: width, indent: indent)
        }
        if !said.body.isEmpty, said.body != ticket.description {
            let body = SafeText(said.body, lines: .multiple)
            let lines = StyledLine.wrap(body, CellStyle(token), width: width, indent: min(4, width / 10))
            result += folded(lines)
        }
        return result
    }

    /// A long entry takes so many lines until somebody wants all of it.
    private static let mostLines = 8
    private static let foldedLines = 4

    private func folded(_ lines: [StyledLine]) -> [StyledLine] {
        guard !isUnfolded, !isPlain, lines.count > Self.mostLines, let first = lines.first else { return lines }
        let key = keymap.key(for: .unfold, in: .detail)?.name ?? ""
        let said = words.folded(lines.count - Self.foldedLines, key: key)
        return lines.prefix(Self.foldedLines) + [StyledLine(said, .muted, indent: first.indent)]
    }

    private static func token(for happening: Happening) -> StyleToken {
        guard case .ticket(let event) = happening, let note = event as? TicketNoted else { return .timelineInternal }
        return note.isPublic ? .timelinePublic : .timelineInternal
    }
}

extension DetailPane.Show {
    var name: Phrase {
        switch self {
        case .all: .detail(.timelineAll)
        case .notes: .detail(.timelineNotes)
        case .publicNotes: .detail(.timelinePublic)
        case .changes: .detail(.timelineChanges)
        }
    }

    func includes(_ happening: Happening) -> Bool {
        if self == .all { return true }
        guard case .ticket(let event) = happening, let note = event as? TicketNoted else { return self == .changes }
        return self == .notes || (self == .publicNotes && note.isPublic)
    }
}
