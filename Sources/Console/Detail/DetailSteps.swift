import Canvas
import Helpdesk
import Primitives
import Wording

/// The process steps that every incident passes, as far as the ticket and its loaded events tell.
struct DetailSteps {
    private let ticket: Ticket
    private let timeline: [RecordedEvent]

    init(_ detail: TicketDetail) {
        ticket = detail.ticket
        let undone = detail.timeline.undone
        timeline = detail.timeline.filter { undone[$0.sequence] == nil }
    }

    private struct Step {
        var name: DetailPhrase
        var at: Timestamp?
        var by: String?
        var isDone: Bool
        /// Whether the ticket has passed the point at which it belonged.
        var isPast: Bool
    }

    /// Each step with a sign: done, skipped or still open.
    func items(_ words: Catalogue, now: Timestamp, zone: ZoneTable) -> [DetailItem] {
        steps().map { step in
            let name = words(.detail(step.name))
            guard step.isDone else {
                if step.isPast {
                    return DetailItem(
                        value: words(.sign(.skipped)) + " " + words(.detail(.stepSkipped), ["step": name]),
                        token: .stepSkipped)
                }
                return DetailItem(
                    value: words(.sign(.open)) + " " + words(.detail(.stepOpen), ["step": name]), token: .stepOpen)
            }
            let time = step.at.map { words.time($0, now: now, zone: zone) } ?? ""
            var text = words(.detail(.stepDone), ["step": name, "time": time, "who": step.by ?? ""])
            while text.hasSuffix(" ") { text.removeLast() }
            return DetailItem(value: words(.sign(.done)) + " " + text, token: .stepDone)
        }
    }

    private func steps() -> [Step] {
        let isOver = !ticket.state.isOpen
        let isWorked = isOver || ticket.state == .inProgress || ticket.state == .onHold
        let isClassified = ticket.priority != nil && ticket.classification.category != nil
        let classified = first { $0 is TicketClassified }
        let answered = ticket.acknowledgedAt.flatMap { at in first(at: at) }
        let contained = first { $0 is TicketContained }
        let noted = first { ($0 as? TicketNoted)?.isPublic == false }
        let told = first { ($0 as? TicketNoted)?.isPublic == true }
        let linked = first { $0 is TicketArticleLinked }
        return [
            Step(name: .stepLogged, at: ticket.createdAt, by: ticket.loggedBy, isDone: true, isPast: true),
            step(.stepClassified, classified, isDone: isClassified, isPast: isWorked),
            Step(
                name: .stepResponded, at: ticket.acknowledgedAt, by: answered?.by,
                isDone: ticket.acknowledgedAt != nil, isPast: isOver),
            Step(
                name: .stepContained, at: ticket.containedAt, by: contained?.by, isDone: ticket.containedAt != nil,
                isPast: isOver),
            step(.stepInvestigated, noted, isDone: noted != nil || ticket.resolution?.cause != nil, isPast: isOver),
            Step(
                name: .stepResolved, at: ticket.resolvedAt, by: ticket.resolution?.by,
                isDone: ticket.resolvedAt != nil, isPast: ticket.state == .cancelled),
            step(.stepCommunicated, told, isDone: told != nil, isPast: isOver),
            step(.stepDocumented, linked, isDone: !ticket.articles.isEmpty, isPast: ticket.state == .closed),
            Step(
                name: .stepClosed, at: ticket.closedAt, by: nil, isDone: ticket.closedAt != nil, isPast: false),
        ]
    }

    private func step(_ name: DetailPhrase, _ origin: Origin?, isDone: Bool, isPast: Bool) -> Step {
        Step(name: name, at: origin?.at, by: origin?.by, isDone: isDone, isPast: isPast)
    }

    private func first(_ isMeant: (any TicketEvent) -> Bool) -> Origin? {
        for recorded in timeline {
            if case .ticket(let event) = recorded.happening, isMeant(event) { return recorded.origin }
        }
        return nil
    }

    private func first(at instant: Timestamp) -> Origin? {
        for recorded in timeline where recorded.origin.at == instant {
            guard case .ticket(let event) = recorded.happening else { continue }
            if event is TicketTriaged || event is TicketStarted || event is TicketHeld || event is TicketResolved
                || event is TicketAcknowledged
            {
                return recorded.origin
            }
        }
        return nil
    }
}
