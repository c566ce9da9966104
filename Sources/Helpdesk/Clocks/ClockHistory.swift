import Primitives

/// Who moved a clock, and when: what folding a ticket's events tells beside the ticket itself.
struct ClockHistory {
    typealias Cause = ClockExplanation.Cause

    /// Something that somebody did to the clock.
    struct Mark {
        var at: Timestamp
        var cause: Cause
        var by: String?
    }

    let clock: Clock
    private(set) var ticket: Ticket?
    private(set) var logged = Mark(at: Timestamp(milliseconds: 0), cause: .logged)
    /// Changes of targets and calendars, in order.
    private(set) var changes: [Mark] = []
    private var begun: [Timestamp: Mark] = [:]
    private var ended: [Timestamp: Mark] = [:]
    private var finished: [Timestamp: Mark] = [:]

    init(_ clock: Clock) { self.clock = clock }

    /// Folds the next event.
    mutating func take(_ event: RecordedEvent, _ policy: ClockPolicy) {
        let old = ticket
        Ticket.fold(event, into: &ticket)
        guard let new = ticket else { return }
        let mark = Mark(at: event.origin.at, cause: Self.cause(of: event), by: event.origin.by)
        guard let old else {
            logged = Mark(at: new.createdAt, cause: .logged, by: event.origin.by)
            return
        }
        note(mark, from: old, to: new)
        noteTerms(mark, policy.terms(of: clock, for: old), policy.terms(of: clock, for: new), old, new)
    }

    private mutating func note(_ mark: Mark, from old: Ticket, to new: Ticket) {
        if clock == .resolution {
            for pause in new.pauses where !old.pauses.contains(where: { $0.start == pause.start }) {
                begun[pause.start] = mark
            }
            for pause in new.pauses {
                guard let end = pause.end else { continue }
                if !old.pauses.contains(where: { $0.start == pause.start && $0.end == end }) { ended[end] = mark }
            }
        }
        let (before, after) = (stop(of: old), stop(of: new))
        if let after, after != before { finished[after] = mark }
    }

    /// A new ticket's first classification is no change of targets, though the ones until then were another's.
    private mutating func noteTerms(
        _ mark: Mark, _ old: ClockTerms, _ new: ClockTerms, _ before: Ticket, _ after: Ticket
    ) {
        if before.priority != after.priority {
            changes.append(
                Mark(at: mark.at, cause: .retargeted(from: before.priority, to: after.priority), by: mark.by))
        } else if old.calendar.name != new.calendar.name {
            let cause = Cause.recalendared(from: old.calendar.name, to: new.calendar.name)
            changes.append(Mark(at: mark.at, cause: cause, by: mark.by))
        }
    }

    private func stop(of ticket: Ticket) -> Timestamp? {
        if let end = clock == .response ? ticket.acknowledgedAt : ticket.resolvedAt { return end }
        return ticket.endedWithoutAnswer ? ticket.closedAt : nil
    }

    /// What began a pause.
    func beginning(of pause: Pause) -> Mark {
        begun[pause.start] ?? Mark(at: pause.start, cause: .other)
    }

    /// What ended a pause.
    func end(at instant: Timestamp) -> Mark { ended[instant] ?? Mark(at: instant, cause: .other) }

    /// How the clock ended.
    func ending(of ticket: Ticket) -> ClockExplanation.Ending? {
        guard let at = stop(of: ticket) else { return nil }
        let mark = finished[at]
        var cause = mark?.cause ?? .other
        // What answers a ticket is told in the timeline; for the clock it is the answer.
        if clock == .response, ticket.acknowledgedAt != nil, cause != .undone { cause = .acknowledged }
        return ClockExplanation.Ending(at: at, cause: cause, by: mark?.by)
    }

    private static func cause(of event: RecordedEvent) -> Cause {
        guard case .ticket(let happened) = event.happening else { return .other }
        switch happened {
        case let held as TicketHeld: return .held(held.reason)
        case let resumed as TicketResumed: return .resumed(resumed.cause)
        case is TicketResolved: return .resolved
        case is TicketReopened: return .reopened
        case is TicketCancelled: return .cancelled
        case is TicketChangeUndone, is TicketChangeRedone: return .undone
        default: return .other
        }
    }
}
