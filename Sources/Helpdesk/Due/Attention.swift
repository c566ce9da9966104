import Primitives

/// How people look after a ticket, and what the desk recorded about its clocks by itself.
public struct Attention: Sendable, Hashable {
    /// The last sign of a person, or a hold's end by itself: an acknowledgement ages from here.
    public internal(set) var seenAt: Timestamp?
    /// When the acknowledgement lapsed, while nobody has renewed it.
    public internal(set) var lapsedAt: Timestamp?
    /// Since when an acknowledgement is asked for again; `nil` is since the ticket was logged.
    public internal(set) var askedAgain: Timestamp?
    /// When the priority in force was set.
    public internal(set) var priorityAt: Timestamp?
    /// Warnings and breaches that are recorded.
    public internal(set) var marks: [ClockMark] = []
    /// The last escalation since an acknowledgement is asked for.
    public internal(set) var climb: Climb?
    /// Fields for the want of which the ticket stayed resolved when it would have been closed.
    public internal(set) var closingLacks: [Field] = []

    /// Nothing happened yet.
    public init() {}
}

/// Why somebody is called to acknowledge a ticket.
public enum AttentionCall: String, CaseIterable, Sendable, Hashable {
    /// It was escalated, and nobody has acknowledged it since.
    case escalated
    /// Its acknowledgement lapsed, and it was not escalated since.
    case lapsed
}

/// A warning or a breach of a clock with a certain target.
public struct ClockMark: Sendable, Hashable {
    /// What was reached.
    public enum Stage: String, CaseIterable, Sendable, Hashable {
        case warned, breached
    }

    /// Which clock.
    public var clock: Clock
    /// What it reached.
    public var stage: Stage
    /// The target that held, in milliseconds of working time.
    public var target: Int64

    /// Makes a mark.
    public init(_ clock: Clock, _ stage: Stage, target: Int64) {
        self.clock = clock
        self.stage = stage
        self.target = target
    }
}

/// How far a ticket was escalated.
public struct Climb: Sendable, Hashable {
    /// The policy, its round and its level, each from 1; without a policy 0.
    public var policy: String?
    /// See ``policy``.
    public var round: Int
    /// See ``policy``.
    public var level: Int
    /// From when the policy's delays count.
    public var since: Timestamp?
    /// When it was escalated last, and to whom.
    public var at: Timestamp
    /// See ``at``.
    public var to: [EscalationTarget]
    /// The people who were told.
    public var people: [String]
    /// Why.
    public var cause: TicketEscalated.Cause
    /// Why, in a person's words; empty for a policy.
    public var reason: String
}

extension Ticket {
    /// Whether somebody is asked to acknowledge it: nobody has yet, or not for too long. Nobody is woken for a problem
    /// or a change.
    public var asksForAcknowledgement: Bool {
        hasClocks && state.isOpen && state != .onHold && (acknowledgedAt == nil || attention.lapsedAt != nil)
    }

    /// Why somebody is called to acknowledge it; `nil` when nobody is, or nothing was done about it yet.
    public var call: AttentionCall? {
        guard asksForAcknowledgement else { return nil }
        if attention.climb != nil { return .escalated }
        return attention.lapsedAt == nil ? nil : .lapsed
    }

    /// Since when somebody is asked to acknowledge it.
    var askedSince: Timestamp { attention.askedAgain ?? createdAt }

    /// Takes in what an event means for the attention that the ticket gets, given what was before it.
    mutating func attend(_ event: any TicketEvent, _ origin: Origin, before: (Priority?, acknowledged: Bool)) {
        if priority != before.0 { attention.priorityAt = origin.at }
        if before.acknowledged, acknowledgedAt == nil {
            // The acknowledgement was undone: it is asked for from now on, not for the time in which there was one.
            attention.askedAgain = origin.at
            attention.climb = nil
        }
        // A merged ticket is as it was once the merge is taken back.
        if state != .resolved, !(event is TicketMerged) { attention.closingLacks = [] }
        guard event.isAttendance else { return }
        attention.seenAt = max(attention.seenAt ?? origin.at, origin.at)
        attention.lapsedAt = nil
    }
}
