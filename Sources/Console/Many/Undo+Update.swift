import Helpdesk
import Primitives
import Wording

/// Undoing and doing again.
extension Model {
    /// What was done longer ago than that is asked about, in milliseconds: one may have forgotten it.
    private static let recent: Int64 = 3_600_000

    mutating func findStep(_ direction: Step.Direction) -> [Effect] {
        let id = nextRequest()
        preparation = .step(id)
        return [.findStep(id, direction)]
    }

    /// Says what it would undo; what is narrow and fresh is undone at once.
    mutating func stepFound(_ id: RequestID, _ step: Step) -> [Effect] {
        guard case .step(id)? = preparation else { return [] }
        preparation = nil
        if let obstacle = step.obstacle {
            notify(words.words(for: obstacle, now: now, zone: zone), .warning)
            return []
        }
        if step.parts.count == 1, let at = step.at, now - at < Self.recent { return take(step) }
        overlays.append(.question(Question(subject: .step(step))))
        return []
    }

    mutating func take(_ step: Step) -> [Effect] {
        let id = nextRequest()
        let titles = queue.rows.reduce(into: [TicketID: String]()) { $0[$1.id] = $1.title }
        let tickets = step.parts.map { ($0.ticket, titles[$0.ticket] ?? "") }
        let what = step.parts.count == 1 ? words.words(for: step, context) : words.names(of: step.kinds)
        errands[id] = Errand(
            tickets: Set(step.parts.map(\.ticket)), success: nil,
            many: Errand.Many(name: what, tickets: tickets, direction: step.direction))
        return [.takeStep(id, step)]
    }

    /// The question before a step is undone.
    func question(about step: Step) -> String {
        let count = String(step.parts.count)
        let told = Set(
            step.parts.map { part in
                part.events.map { words.words(for: $0, context).headline }.joined(separator: "; ")
            })
        let what = told.count == 1 ? told.first : words.names(of: step.kinds)
        guard step.parts.count > 1 else {
            let when = words.time(step.at ?? now, now: now, zone: zone)
            let said = words.words(for: step, context)
            if step.direction == .redo { return words(.undo(.askRedo), ["count": count, "what": said]) }
            return words(.undo(.askOldUndo), ["time": when, "what": said])
        }
        let phrase: UndoPhrase = step.direction == .undo ? .askUndo : .askRedo
        return words(.undo(phrase), ["count": count, "what": what ?? ""])
    }

    var context: EventContext { EventContext(now: now, zone: zone) }
}
