import Primitives

/// How a clock of a ticket came to say what it says: every stretch with its reason, who brought it about, and what it
/// counted. A function of the ticket's events, the policy and an instant.
public struct ClockExplanation: Sendable, Hashable {
    /// What a stretch is.
    public enum Kind: Sendable, Hashable {
        /// The clock runs; the working hours in it count.
        case running
        /// It would run, but none of the stretch lies in working hours.
        case outsideHours
        /// It stands still.
        case paused(Pause.Cause)
    }

    /// Why a stretch begins, or the clock ends.
    public enum Cause: Sendable, Hashable {
        case logged
        case acknowledged
        case held(HoldReason)
        case resumed(TicketResumed.Cause)
        case resolved
        case reopened
        case cancelled
        /// The targets are another priority's from here on, and reach back to the beginning.
        case retargeted(from: Priority?, to: Priority?)
        /// Another calendar counts from here on, and reaches back to the beginning.
        case recalendared(from: String, to: String)
        /// Something was undone or done again.
        case undone
        /// The share of the target was used up at which a warning is due.
        case warned
        /// The target was used up.
        case breached
        /// Working hours begin or end.
        case hoursBegan, hoursEnded
        /// Something else that changed the clock.
        case other
    }

    /// A stretch of the clock.
    public struct Segment: Sendable, Hashable {
        /// From when.
        public var start: Timestamp
        /// Until when; `nil` while it lasts.
        public var end: Timestamp?
        /// What it is.
        public var kind: Kind
        /// Why it began.
        public var cause: Cause
        /// By whose action; `nil` where nobody did anything.
        public var by: String?
        /// The working time that it counted, in milliseconds.
        public var counted: Int64
        /// Whether the target is used up already.
        public var isBeyond: Bool
    }

    /// How the clock ended.
    public struct Ending: Sendable, Hashable {
        /// When.
        public var at: Timestamp
        /// By what.
        public var cause: Cause
        /// By whose action.
        public var by: String?
    }

    /// Which clock.
    public var clock: Clock
    /// What it is reckoned by.
    public var terms: ClockTerms
    /// What it says.
    public var reading: ClockReading
    /// From when it warns, or has; `nil` where it does not come to that.
    public var warnsAt: Timestamp?
    /// Its stretches, in order, without gaps.
    public var segments: [Segment]
    /// How it ended; `nil` while it is open.
    public var ending: Ending?
    /// The working time that all stretches counted, in milliseconds.
    public var used: Int64

    /// The working time that is left of the target, in milliseconds; negative beyond it.
    public var left: Int64 { terms.target - used }

    /// Explains a clock.
    ///
    /// - Parameters:
    ///   - events: all events of the ticket, in the journal's order.
    ///   - everyStretch: whether each stretch of working hours, and each between them, stands for itself.
    /// - Returns: `nil` when there are no events of a ticket.
    public init?(
        _ clock: Clock, of events: [RecordedEvent], _ policy: ClockPolicy, now: Timestamp, everyStretch: Bool = false
    ) {
        var history = ClockHistory(clock)
        for event in events { history.take(event, policy) }
        guard let ticket = history.ticket else { return nil }
        self.clock = clock
        terms = policy.terms(of: clock, for: ticket)
        reading = ticket.reading(of: clock, terms, warnAt: policy.warnAt)
        ending = history.ending(of: ticket)
        let until = max(ending?.at ?? now, ticket.createdAt)
        let course = ticket.course(of: clock, terms)
        let writer = ClockSegments(
            course: course, history: history, until: until, lasts: ending == nil, target: terms.target,
            warning: Int64(Double(terms.target) * policy.warnAt), everyStretch: everyStretch)
        segments = writer.segments()
        if ending == nil, !segments.isEmpty { segments[segments.count - 1].end = nil }
        used = segments.reduce(0) { $0 + $1.counted }
        warnsAt = reading.warnsAt ?? segments.first { $0.cause == .warned }?.start
    }
}
