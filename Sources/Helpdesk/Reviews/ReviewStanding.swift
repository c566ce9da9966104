import Primitives

/// How a ticket stands with its review. The raw values are those of queries.
public enum ReviewStanding: String, CaseIterable, Sendable, Hashable {
    /// It is not complete yet, and there is time left or not.
    case due
    /// It is not complete, and the time is over.
    case overdue
}

extension Ticket {
    /// Until when its review must be complete; `nil` where it needs none, is complete, or the ticket is not over yet.
    ///
    /// A review is needed where the settings ask for it before a state, and where one was begun.
    public func reviewDue(_ settings: DeskSettings) -> Timestamp? {
        guard let within = settings.reviewWithin, !state.isOpen, state != .cancelled, let end = resolvedAt ?? closedAt,
            parts.review.completed == nil
        else { return nil }
        let isAsked = settings.mandatory.contains { $0.fields.contains(.review) && $0.applies(to: self) }
        return isAsked || parts.review.isBegun ? end.advanced(byMilliseconds: within) : nil
    }
}
