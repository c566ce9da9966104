import Helpdesk
import Journal
import ReadModel

extension Desk {
    /// How many of a person's events are looked at together on the way back.
    private static let stride = 512
    /// How often a step is reckoned anew because a ticket changed while it was.
    private static let attempts = 5

    /// The actor's last step that is in force, or the last one that was undone; without parts when there is none.
    ///
    /// Told by the journal: a step of yesterday's console is found as well as one of this one.
    public func lastStep(_ direction: Step.Direction) throws(DeskError) -> Step {
        try asDeskError {
            var walk = StepWalk(direction)
            var before = Int64.max
            var found: [RecordedEvent] = []
            walking: while true {
                let places = try index.deeds(
                    of: actor.name, before: before, compensating: direction == .redo, limit: Self.stride)
                guard let oldest = places.last else { break }
                // Places are wanted in the journal's order, the walk goes against it.
                let records = try journal.records(at: places.reversed().map { ($0.offset, $0.length) })
                for event in try seen(records.reversed()).map(RecordedEvent.init) {
                    if !walk.take(event) { break walking }
                    if walk.sequences.contains(event.sequence) { found.append(event) }
                    if direction == .redo { found += try undone(by: event, walk) }
                }
                before = oldest.sequence
            }
            let parts = parts(of: found)
            return Step(direction, parts, otherKind: parts.isEmpty ? found.first.map(ChangeKind.init) : nil)
        }
    }

    /// The events that an event undid, as far as they belong to the step.
    private func undone(by event: RecordedEvent, _ walk: StepWalk) throws -> [RecordedEvent] {
        // A record that was undone twice is found by the newest of both.
        guard let compensation = event.compensating?.compensation else { return [] }
        let wanted = Set(compensation.records.map(\.sequence)).intersection(walk.sequences)
        if wanted.isEmpty { return [] }
        return try past(event.subject).events(wanted).reversed()
    }

    /// The actor's last steps on these tickets, each for itself; a ticket without one has a part without events.
    public func lastStep(_ direction: Step.Direction, on tickets: [TicketID]) throws(DeskError) -> Step {
        try asDeskError {
            let parts = try tickets.map { id in
                Step.Part(id, try past(.ticket(id)).lastStep(of: actor.name, direction))
            }
            return Step(direction, try withPartners(parts))
        }
    }

    /// The parts with those on other tickets that are undone together with them or not at all.
    private func withPartners(_ parts: [Step.Part]) throws -> [Step.Part] {
        var all = parts
        for event in parts.flatMap(\.events) {
            guard let step = event.origin.step else { continue }
            for partner in event.partners where !all.contains(where: { $0.ticket == partner }) {
                let events = try past(.ticket(partner)).events(ofStep: step, by: actor.name)
                if !events.isEmpty { all.append(Step.Part(partner, events)) }
            }
        }
        return all
    }

    /// Undoes a step, or does it again: one batch with one outcome for each ticket, itself a step.
    ///
    /// - Parameter progress: told now and then how many tickets are reckoned.
    public func take(_ step: Step, progress: (Int) -> Void = { _ in }) throws(DeskError) -> [Outcome] {
        if isReadOnly { throw .readOnly(path: layout.journal) }
        var outcomes: [Outcome] = []
        var commands = try commands(step, step.parts, progress)
        var open = Array(step.parts.indices)
        for attempt in 1...Self.attempts {
            let results = try perform(commands, isIndivisible: step.isIndivisible)
            if attempt == 1 { outcomes = results }
            for (part, result) in zip(open, results) { outcomes[part] = result }
            let overtaken = open.filter { outcomes[$0].isOvertaken }
            if overtaken.isEmpty { break }
            if !step.isIndivisible { open = overtaken }
            commands = try self.commands(step, open.map { step.parts[$0] })
        }
        return outcomes
    }

    private func commands(
        _ step: Step, _ parts: [Step.Part], _ progress: (Int) -> Void = { _ in }
    ) throws(DeskError) -> [Command] {
        try catchUp()
        let withdrawn = step.withdrawn
        return try asDeskError {
            try parts.enumerated().map { index, part in
                if index % 256 == 0 { progress(index) }
                let wish = try past(.ticket(part.ticket)).command(
                    step.direction, Set(part.events.map(\.sequence)), isWithdrawable: withdrawn.contains(part.ticket))
                return .change(part.ticket, wish, seen: nil)
            }
        }
    }

    private func past(_ subject: Subject) throws -> TicketPast {
        let places = try index.timeline(of: subject, latest: .max).places
        return TicketPast(try journal.records(at: places.map { ($0.offset, $0.length) }).map { RecordedEvent($0) })
    }

    /// Events as they came newest first, by ticket.
    private func parts(of events: [RecordedEvent]) -> [Step.Part] {
        var parts: [Step.Part] = []
        var places: [Subject: Int] = [:]
        for event in events.sorted(by: { $0.sequence < $1.sequence }) {
            if let place = places[event.subject] {
                parts[place].events.append(event)
            } else if case .ticket(let id) = event.subject {
                places[event.subject] = parts.count
                parts.append(Step.Part(id, [event]))
            }
        }
        return parts
    }
}

extension Outcome {
    /// Whether the ticket changed between reckoning and deciding.
    fileprivate var isOvertaken: Bool {
        if case .refused(.changedMeanwhile) = self { true } else { false }
    }
}
