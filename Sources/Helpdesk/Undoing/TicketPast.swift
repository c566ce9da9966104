import Primitives

/// Everything that happened to one ticket, from which it is reckoned what undoing a step gives back.
public struct TicketPast: Sendable {
    private let events: [RecordedEvent]
    /// Records that are out of force, with the event that put them there.
    private let undone: [Int64: RecordedEvent]

    /// Makes it from all of a ticket's events, in the journal's order.
    public init(_ events: [RecordedEvent]) {
        self.events = events
        undone = events.undone
    }

    /// The newest step of somebody's on this ticket that can be looked at for undoing, or that is undone and could be
    /// done again; empty when there is none. What was undone is passed over.
    public func lastStep(of person: String, _ direction: Step.Direction) -> [RecordedEvent] {
        var walk = StepWalk(direction)
        for event in events.reversed()
        where event.origin.by == person && event.origin.importedFrom == nil && !event.isAutomatic {
            if !walk.take(event) { break }
        }
        return events(walk.sequences)
    }

    /// The events of these numbers.
    public func events(_ sequences: Set<Int64>) -> [RecordedEvent] {
        events.filter { sequences.contains($0.sequence) }
    }

    /// What somebody did to this ticket with one go, by the go's number.
    public func events(ofStep step: Int64, by person: String) -> [RecordedEvent] {
        events.filter { $0.origin.step == step && $0.origin.by == person && !$0.isCompensating }
    }

    /// The command that undoes these events, or does them again. What is in its way, it answers when it is decided.
    ///
    /// - Parameter isWithdrawable: whether the logging of the ticket itself can be undone, see ``Step/withdrawn``.
    public func command(
        _ direction: Step.Direction, _ sequences: Set<Int64>, isWithdrawable: Bool = false
    ) -> any TicketCommand {
        switch direction {
        case .undo: UndoChange(plan: plan(sequences, undoing: true, isWithdrawable))
        case .redo: RedoChange(plan: plan(sequences, undoing: false, isWithdrawable))
        }
    }

    private func plan(_ sequences: Set<Int64>, undoing: Bool, _ isWithdrawable: Bool) -> CompensationPlan {
        let step = events(sequences)
        guard let first = step.first, let last = step.last else {
            return obstructed(undoing ? .nothingToUndo : .nothingToRedo)
        }
        let kinds = step.map(ChangeKind.init)
        if let kind = kinds.first(where: { !$0.isUndoable && !(isWithdrawable && $0 == .log) }) {
            return obstructed(.notUndoable(kind))
        }
        guard step.allSatisfy({ (undone[$0.sequence] == nil) == undoing }) else { return obstructed(.nothingToChange) }
        var before: Ticket?
        for event in events where event.sequence < first.sequence { Ticket.fold(event, into: &before) }
        guard let before else { return planOfLogged(step, undoing: undoing) }
        let after = step.reduce(into: before) { $0.apply($1) }
        let (from, to) = undoing ? (after, before) : (before, after)
        let restoration = Restoration(from: from, to: to)
        let later = events.filter { $0.sequence > last.sequence }
        if let obstacle = undoing ? changed(since: after, later, restoration) : done(since: step, later) {
            return obstructed(obstacle)
        }
        let records = step.map { event in
            CompensatedRecord(event.sequence, event.happening.tag)
        }
        return CompensationPlan(
            compensation: Compensation(records, restoration), revision: Int64(events.count), obstacle: nil)
    }

    /// A ticket that was split off, or logged for others' sake, goes by being cancelled, and comes back by not being so.
    private func planOfLogged(_ step: [RecordedEvent], undoing: Bool) -> CompensationPlan {
        var logged: Ticket?
        for event in step { Ticket.fold(event, into: &logged) }
        guard let logged, let last = step.last else { return obstructed(.notUndoable(.log)) }
        let later = events.filter { $0.sequence > last.sequence }
        let isHers = { (event: RecordedEvent) in event.isAutomatic || event.origin.by == last.origin.by }
        if undoing, let other = later.last(where: { !isHers($0) }) { return obstructed(Rejection(changedBy: other)) }
        if !undoing, let obstacle = done(since: step, later) { return obstructed(obstacle) }
        var restores = Restoration()
        restores.progress = Restoration.Progress(logged)
        if undoing {
            restores.progress?.state = .cancelled
        }
        let records = step.map { CompensatedRecord($0.sequence, $0.happening.tag) }
        return CompensationPlan(
            compensation: Compensation(records, restores), revision: Int64(events.count),
            obstacle: undoing ? changed(since: logged, later, restores) : nil, isWithdrawal: undoing)
    }

    private func obstructed(_ rejection: Rejection) -> CompensationPlan {
        CompensationPlan(
            compensation: Compensation([], Restoration()), revision: Int64(events.count), obstacle: rejection)
    }

    /// Who last changed a part that would be given back, unless it is as the step left it.
    private func changed(since after: Ticket, _ later: [RecordedEvent], _ restoration: Restoration) -> Rejection? {
        var ticket = after
        var culprit: RecordedEvent?
        var fits = true
        for event in later {
            ticket.apply(event)
            let fitted = fits
            fits = restoration.leads(from: after, as: ticket)
            if fitted && !fits { culprit = event }
        }
        guard fits else { return culprit.map(Rejection.init(changedBy:)) }
        // What others did on top may need what would go: a change that was approved may be scheduled by now.
        var result = ticket
        restoration.apply(to: &result)
        guard result.standsUnfounded, !ticket.standsUnfounded else { return nil }
        let mover = later.last { event in
            if case .ticket(let happened) = event.happening { happened.aspects.contains(.state) } else { false }
        }
        return (mover ?? later.last).map(Rejection.init(changedBy:))
    }

    /// What was done to the ticket since the step was undone, whatever it is.
    private func done(since step: [RecordedEvent], _ later: [RecordedEvent]) -> Rejection? {
        let undoings = step.compactMap { undone[$0.sequence] }
        guard let first = undoings.map(\.sequence).min(), let by = undoings.first?.origin.by else {
            return .nothingToRedo
        }
        let other = later.last { event in
            event.sequence > first && !event.isAutomatic && !(event.isCompensating && event.origin.by == by)
        }
        return other.map(Rejection.init(changedBy:))
    }
}

/// A compensation that was reckoned, with what it depends on.
struct CompensationPlan: Sendable {
    var compensation: Compensation
    /// The ticket's revision from which it was reckoned.
    var revision: Int64
    /// What is in its way.
    var obstacle: Rejection?
    /// Whether the ticket is withdrawn by it, which is known to the instant only when it is decided.
    var isWithdrawal = false

    func checked(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> Compensation {
        guard ticket.revision == revision else { throw .changedMeanwhile(.state, revision: ticket.revision) }
        if let obstacle { throw obstacle }
        if let scope = compensation.restores.scope, scope.override != ticket.priorityOverride {
            try desk.require(.overridePriority)
        }
        try checkRelations(ticket, desk)
        guard isWithdrawal else { return compensation }
        var withdrawn = compensation
        withdrawn.restores.progress?.closedAt = desk.now
        return withdrawn
    }

    /// The tickets to which relations come back.
    var involved: [TicketID] {
        let relations = compensation.restores.parts[Relations.key] ?? [:]
        let coming = relations.members.filter { $0.value != .null }
        return coming.compactMap { $0.key.split(separator: " ").last.flatMap { TicketID(String($0)) } }
    }

    /// What comes back must be possible by now: others may have related other tickets in between.
    private func checkRelations(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) {
        var after = ticket
        compensation.restores.apply(to: &after)
        let (old, new) = (ticket.parts.relations.links, after.parts.relations.links)
        var between = ticket
        between.parts.relations.links = old.filter(new.contains)
        for link in new where !old.contains(link) {
            if link.relation == .splitFrom { continue }
            try between.checkRelation(link, isBack: true, desk)
            between.parts.relations.add(link)
        }
        if after.parts.major.isActive, !ticket.parts.major.isActive, let parent = after.parts.relations.parent {
            throw .rule(.majorIsPart(ticket.id, parent))
        }
    }
}

extension Rejection {
    fileprivate init(changedBy event: RecordedEvent) {
        self = .changedSince(ChangeKind(event), by: event.origin.by, at: event.origin.at)
    }
}

extension Happening {
    /// The tag of the record.
    public var tag: String {
        switch self {
        case .ticket(let event): event.tag
        case .article(let event): event.tag
        case .desk(let event): event.tag
        case .unknown(let tag), .erased(let tag): tag
        }
    }
}

extension RecordedEvent {
    /// What it undoes or does again; `nil` for all other events.
    public var compensating: (any CompensatingEvent)? {
        guard case .ticket(let event) = happening else { return nil }
        return event as? any CompensatingEvent
    }

    var isCompensating: Bool { compensating != nil }

    /// The tickets of which it tells: its own, and those that its words name.
    public var told: [TicketID] {
        guard case .ticket(let id) = subject else { return [] }
        guard case .ticket(let event) = happening, let account = event.account else { return [id] }
        let places = ([account.headline] + account.lines).flatMap(\.places.values)
        return [id] + places.flatMap(\.tickets)
    }

    /// Other tickets on which its step did the other half of it.
    public var partners: [TicketID] {
        if case .ticket(let event) = happening { event.partners } else { [] }
    }
}

extension Sequence<RecordedEvent> {
    /// Records that are out of force by these events, each with the event that undid it. In the journal's order.
    public var undone: [Int64: RecordedEvent] {
        var undone: [Int64: RecordedEvent] = [:]
        for event in self {
            guard let compensating = event.compensating else { continue }
            for record in compensating.compensation.records {
                undone[record.sequence] = type(of: compensating).undoes ? event : nil
            }
        }
        return undone
    }
}
