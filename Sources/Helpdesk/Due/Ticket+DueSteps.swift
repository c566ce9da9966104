import Primitives

extension Ticket {
    /// More than can fall due on one ticket while nobody looks: a hold's end, ten clock marks, a lapse, and every round
    /// of a policy's levels.
    private static let mostSteps = 1_000

    /// The events that are due at an instant, in the order in which they fell due: what nobody noticed in time is made
    /// up for, each with its own instant. Deciding again on what they lead to gives none.
    public func dueSteps(_ desk: Circumstances) -> [any TicketEvent] {
        var ticket = self
        var events: [any TicketEvent] = []
        let origin = Origin(at: desk.now, by: desk.actor.name)
        while events.count < Self.mostSteps, let next = ticket.nextDue(desk.settings), next.at <= desk.now {
            let event = desk.event(for: next, on: ticket)
            ticket.apply(
                RecordedEvent(
                    sequence: ticket.lastSequence + 1, subject: .ticket(id), origin: origin, happening: .ticket(event)))
            events.append(event)
        }
        return events
    }
}

/// Asks for whatever is due on a ticket. Decided like every other command, so that nothing is recorded twice.
public struct TakeDueSteps: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// Makes the wish.
    public init() {}

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        ticket.dueSteps(desk)
    }
}

extension Circumstances {
    fileprivate func event(for moment: DueMoment, on ticket: Ticket) -> any TicketEvent {
        switch moment.matter {
        case .wakeUp: return TicketResumed(.wakeUp)
        case .mark(let mark, let due):
            switch mark.stage {
            case .warned: return TicketWarned(mark.clock, target: mark.target, due: due)
            case .breached: return TicketBreached(mark.clock, target: mark.target, due: due)
            }
        case .lapse(let since): return TicketAcknowledgementLapsed(since: since, due: moment.at)
        case .escalation(let policy, let round, let level):
            return escalation(of: ticket, policy, round: round, level: level, due: moment.at)
        case .close(let lacks):
            return lacks.isEmpty ? TicketClosed(.time) : TicketCloseHeldBack(lacks: lacks)
        }
    }

    /// Calls the level that is due, or the next one above it that calls somebody.
    private func escalation(
        of ticket: Ticket, _ policy: EscalationPolicy, round: Int, level: Int, due: Timestamp
    ) -> TicketEscalated {
        let cause: TicketEscalated.Cause = ticket.acknowledgedAt == nil ? .unacknowledged : .lapsed
        var skipped: [Int] = []
        var event = TicketEscalated(policy.levels[level - 1].kind, cause: cause)
        event.level = policy.levels.count
        for number in level...policy.levels.count {
            let called = call(policy.levels[number - 1], cause: cause)
            if called.people.isEmpty, called.team == nil {
                skipped.append(number)
                continue
            }
            event = called
            event.level = number
            break
        }
        event.policy = policy.name
        event.round = round
        event.since = ticket.climbStart(policy)
        event.due = due
        event.skipped = skipped
        return event
    }

    /// Whom a level calls at this moment.
    func call(_ level: EscalationLevel, cause: TicketEscalated.Cause) -> TicketEscalated {
        var event = TicketEscalated(level.kind, cause: cause)
        event.to = level.targets
        for target in level.targets {
            switch target {
            case .onCall(let team):
                let onCall = onCall(team, now)
                event.people += onCall
                if level.kind == .functional, event.team == nil, !onCall.isEmpty { event.team = team }
            case .person(let name): event.people.append(name)
            case .team(let name):
                if level.kind == .functional {
                    event.team = event.team ?? name
                } else {
                    event.people += settings.operators.filter { $0.teams.contains(name) }.map(\.name)
                }
            }
        }
        event.people = Set(event.people).sorted()
        return event
    }
}
