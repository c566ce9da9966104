import Primitives

/// Something that falls due by itself on a ticket.
public struct DueMoment: Sendable, Hashable {
    /// What falls due.
    public enum Matter: Sendable, Hashable {
        /// A hold's end.
        case wakeUp
        /// A clock's warning or breach, and when its target is reached.
        case mark(ClockMark, due: Timestamp)
        /// The end of an acknowledgement without a sign of a person.
        case lapse(since: Timestamp)
        /// A level of a policy, in a round, each from 1.
        case escalation(EscalationPolicy, round: Int, level: Int)
        /// The end of a resolved ticket, or the fields for the want of which it stays.
        case close(lacks: [Field])
    }

    /// From when on.
    public var at: Timestamp
    /// What.
    public var matter: Matter
}

extension Ticket {
    /// The next instant at which something falls due by itself; `nil` when nothing will.
    public func nextMoment(_ settings: DeskSettings) -> Timestamp? { nextDue(settings)?.at }

    /// What falls due next.
    public func nextDue(_ settings: DeskSettings) -> DueMoment? {
        moments(settings).min { $0.at < $1.at }
    }

    /// The next level of its escalation policy, should nobody acknowledge it.
    public func nextEscalation(_ settings: DeskSettings) -> (at: Timestamp, policy: EscalationPolicy, level: Int)? {
        guard let moment = escalation(settings), case .escalation(let policy, _, let level) = moment.matter else {
            return nil
        }
        return (moment.at, policy, level)
    }

    /// Everything that will fall due, each matter with its next instant only. A final ticket has nothing, nor has one
    /// that may only be read.
    func moments(_ settings: DeskSettings) -> [DueMoment] {
        if state.isFinal || isReadOnly { return [] }
        var moments = clockMoments(settings.clocks)
        if state == .onHold, let until = hold?.until { moments.append(DueMoment(at: until, matter: .wakeUp)) }
        if let lapse = lapse(settings) { moments.append(lapse) }
        if let escalation = escalation(settings) { moments.append(escalation) }
        if let close = close(settings) { moments.append(close) }
        return moments
    }

    private func clockMoments(_ policy: ClockPolicy) -> [DueMoment] {
        var moments: [DueMoment] = []
        func add(_ reading: ClockReading, _ stage: ClockMark.Stage, at instant: Timestamp, due: Timestamp) {
            let mark = ClockMark(reading.clock, stage, target: reading.target)
            guard !attention.marks.contains(mark) else { return }
            moments.append(DueMoment(at: instant, matter: .mark(mark, due: due)))
        }
        for clock in Clock.allCases {
            let reading = reading(of: clock, policy)
            switch reading.standing {
            case .running(let due):
                if let warnsAt = reading.warnsAt { add(reading, .warned, at: warnsAt, due: due) }
                // At the very instant of its target a clock is met.
                add(reading, .breached, at: due.advanced(byMilliseconds: 1), due: due)
            case .paused(let since, let left):
                // What was reached before the pause, while nobody looked.
                let course = course(of: clock, policy.terms(of: clock, for: self))
                let due = course.instant(using: reading.target) ?? since.advanced(byMilliseconds: left)
                let warning = course.instant(using: Int64(Double(reading.target) * policy.warnAt))
                if let warning { add(reading, .warned, at: warning, due: due) }
                if left < 0 { add(reading, .breached, at: due.advanced(byMilliseconds: 1), due: due) }
            case .stopped(let at, let due):
                if at > due { add(reading, .breached, at: due.advanced(byMilliseconds: 1), due: due) }
            case .void: break
            }
        }
        return moments
    }

    private func lapse(_ settings: DeskSettings) -> DueMoment? {
        guard hasClocks, state.isOpen, state != .onHold, let acknowledgedAt, attention.lapsedAt == nil,
            let length = settings.due.staleAfter[priority ?? settings.clocks.unprioritised]
        else { return nil }
        let since = max(attention.seenAt ?? acknowledgedAt, acknowledgedAt)
        return DueMoment(at: since.advanced(byMilliseconds: length), matter: .lapse(since: since))
    }

    private func escalation(_ settings: DeskSettings) -> DueMoment? {
        guard asksForAcknowledgement, let policy = settings.escalation(for: self), let last = policy.levels.last else {
            return nil
        }
        var (round, level) = (1, 1)
        if let climb = attention.climb, climb.policy == policy.name {
            (round, level) = (max(1, climb.round), climb.level + 1)
            if level > policy.levels.count { (round, level) = (round + 1, 1) }
        }
        guard round <= 1 + policy.repeats else { return nil }
        let delay = Int64(round - 1) * last.after + policy.levels[level - 1].after
        let at = climbStart(policy).advanced(byMilliseconds: delay)
        return DueMoment(at: at, matter: .escalation(policy, round: round, level: level))
    }

    /// From when a policy's delays count: since it is asked for, but not before the ticket had its priority.
    func climbStart(_ policy: EscalationPolicy) -> Timestamp {
        if let climb = attention.climb, climb.policy == policy.name, let since = climb.since { return since }
        return max(askedSince, attention.priorityAt ?? askedSince)
    }

    private func close(_ settings: DeskSettings) -> DueMoment? {
        guard state == .resolved, let resolvedAt, let length = settings.due.closeAfter else { return nil }
        let lacks = missingFields(before: .closed, settings)
        if !lacks.isEmpty, lacks == attention.closingLacks { return nil }
        return DueMoment(at: resolvedAt.advanced(byMilliseconds: length), matter: .close(lacks: lacks))
    }
}
