import Primitives

/// Everything that one person did with one go, be it to one ticket or to a thousand: what undo takes back at once.
public struct Step: Sendable {
    /// Which way.
    public enum Direction: String, CaseIterable, Sendable, Hashable {
        case undo, redo
    }

    /// What it did to one ticket.
    public struct Part: Sendable {
        /// The ticket.
        public var ticket: TicketID
        /// Its events, in order.
        public var events: [RecordedEvent]

        /// Makes it from its parts.
        public init(_ ticket: TicketID, _ events: [RecordedEvent]) {
            self.ticket = ticket
            self.events = events
        }
    }

    /// Whether it is to be undone or done again.
    public var direction: Direction
    /// Ticket by ticket, in the order in which they were changed.
    public var parts: [Part]
    /// What the step was instead, when it was no work on tickets.
    public var otherKind: ChangeKind?

    /// Makes it from its parts.
    public init(_ direction: Direction, _ parts: [Part], otherKind: ChangeKind? = nil) {
        self.direction = direction
        self.parts = parts
        self.otherKind = otherKind
    }

    /// Whether it is undone on all its tickets or on none: a merge is no half one.
    public var isIndivisible: Bool {
        !withdrawn.isEmpty || parts.contains { part in part.events.contains { !$0.partners.isEmpty } }
    }

    /// The tickets that it logged for the sake of others, such as the problem behind some incidents: with the relations
    /// that it made to them they go, too.
    public var withdrawn: Set<TicketID> {
        let logged = parts.filter { part in
            if case .ticket(let event)? = part.events.first?.happening { event is TicketLogged } else { false }
        }
        let related = parts.flatMap(\.events).compactMap { event -> TicketID? in
            if case .ticket(let happened) = event.happening { (happened as? TicketRelated)?.other } else { nil }
        }
        return Set(logged.map(\.ticket)).intersection(related)
    }

    /// When it was done; `nil` for an empty one.
    public var at: Timestamp? { parts.first?.events.first?.origin.at }

    /// What it was, each kind once, in order.
    public var kinds: [ChangeKind] {
        var kinds: [ChangeKind] = []
        for part in parts {
            for kind in part.events.map(ChangeKind.init) where !kinds.contains(kind) { kinds.append(kind) }
        }
        return kinds
    }

    /// Why nothing of it can be undone; `nil` when at least a part can be tried.
    public var obstacle: Rejection? {
        if let otherKind { return .notUndoable(otherKind) }
        let withdrawn = withdrawn
        let kinds = parts.map { part in
            part.events.map(ChangeKind.init).first { kind in
                !kind.isUndoable && !(kind == .log && withdrawn.contains(part.ticket))
            }
        }
        guard let first = kinds.first else { return direction == .undo ? .nothingToUndo : .nothingToRedo }
        return kinds.allSatisfy { $0 != nil } ? first.map(Rejection.notUndoable) : nil
    }
}

/// Finds a person's last step among their own events, newest first.
///
/// Events of one batch carry the same ``Origin/step``; one without it is a step of its own. The newest undoing or
/// redoing of a record tells whether it is in force.
public struct StepWalk {
    private let direction: Step.Direction
    private var isUndone: [Int64: Bool] = [:]
    private var key: Int64?
    /// The events of the step, by number: once the walk has ended, all of them.
    public private(set) var sequences: Set<Int64> = []

    /// Begins a walk.
    public init(_ direction: Step.Direction) { self.direction = direction }

    /// Takes the next older event of the person; answers whether more are needed.
    public mutating func take(_ event: RecordedEvent) -> Bool {
        let step = event.origin.step ?? -event.sequence
        if let key, step != key { return false }
        if let compensating = event.compensating {
            take(compensating, step)
        } else if direction == .undo, isUndone[event.sequence] != true {
            key = step
            sequences.insert(event.sequence)
        }
        return true
    }

    private mutating func take(_ event: any CompensatingEvent, _ step: Int64) {
        let undoes = type(of: event).undoes
        for record in event.compensation.records where isUndone[record.sequence] == nil {
            isUndone[record.sequence] = undoes
            if direction == .redo, undoes {
                key = step
                sequences.insert(record.sequence)
            }
        }
    }
}
