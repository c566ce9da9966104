import Primitives

/// An action of a review that is still work, with the ticket from which it came.
public struct AgreedAction: Sendable, Hashable {
    /// The ticket that was reviewed.
    public var ticket: TicketID
    /// The ticket's title.
    public var title: String
    /// What is to be done, by whom, until when.
    public var action: Review.Action

    /// Makes one.
    public init(ticket: TicketID, title: String, action: Review.Action) {
        self.ticket = ticket
        self.title = title
        self.action = action
    }

    /// Whether its date has passed.
    public func isOverdue(at now: Timestamp) -> Bool { action.due < now }
}
