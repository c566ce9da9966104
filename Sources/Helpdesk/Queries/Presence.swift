import Primitives

/// That somebody looks at a ticket, or writes in it. Told between consoles, never recorded.
public struct Presence: Sendable, Hashable {
    /// What somebody does with a ticket.
    public enum Doing: String, CaseIterable, Sendable, Hashable {
        case looking, writing
    }

    /// The operator.
    public var user: String
    /// The ticket.
    public var ticket: TicketID
    /// What they do with it.
    public var doing: Doing
    /// Since when.
    public var since: Timestamp

    /// Tells of somebody.
    public init(user: String, ticket: TicketID, doing: Doing, since: Timestamp) {
        self.user = user
        self.ticket = ticket
        self.doing = doing
        self.since = since
    }
}
