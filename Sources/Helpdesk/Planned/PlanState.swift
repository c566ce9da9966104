import Primitives

/// A plan with its last occurrence that has a ticket, and its next one.
public struct PlanState: Sendable, Hashable {
    /// An occurrence with its ticket.
    public struct Done: Sendable, Hashable {
        /// When it was due.
        public var due: Timestamp
        /// Its ticket.
        public var ticket: TicketID

        /// Makes an occurrence with its ticket.
        public init(due: Timestamp, ticket: TicketID) {
            self.due = due
            self.ticket = ticket
        }
    }

    /// The plan.
    public var plan: Plan
    /// The latest occurrence that has a ticket; `nil` when none has.
    public var last: Done?
    /// The next one, which may be past while nobody has logged it; `nil` when there is none.
    public var next: Timestamp?

    /// Tells where a plan stands.
    public init(plan: Plan, last: Done? = nil, next: Timestamp? = nil) {
        self.plan = plan
        self.last = last
        self.next = next
    }
}
