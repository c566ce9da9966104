import Primitives

/// What a form asks of the desk's history while it is filled in.
public struct HindsightRequest: Sendable, Hashable {
    /// The ticket that it is about, which is never its own witness; `nil` for a new one.
    public var ticket: TicketID?
    /// Its title: what tickets that look alike share.
    public var title: String
    /// What else was told.
    public var description: String
    /// The main service.
    public var service: String?
    /// Whether open tickets that look alike are wanted too.
    public var wantsAlike: Bool

    /// Makes a request.
    public init(
        ticket: TicketID? = nil, title: String, description: String, service: String? = nil, wantsAlike: Bool
    ) {
        self.ticket = ticket
        self.title = title
        self.description = description
        self.service = service
        self.wantsAlike = wantsAlike
    }
}

/// What the desk's history says to a text.
public struct Hindsight: Sendable, Hashable {
    /// What its fields could become.
    public var suggestions: Suggestions
    /// Open incidents that look alike, the newest first.
    public var alike: [QueueRow]

    /// Makes it from its parts.
    public init(suggestions: Suggestions = Suggestions(), alike: [QueueRow] = []) {
        self.suggestions = suggestions
        self.alike = alike
    }
}

/// Open incidents that look like one another: the same thing reported twice, or the beginning of a major incident.
public enum Alikeness {
    /// No older ones are taken for the same.
    public static let window: Int64 = 24 * 3_600_000
    /// Within this time several together ask for a major incident.
    public static let hour: Int64 = 3_600_000
    /// From so many others on.
    public static let many = 3
}

extension Ticket {
    /// Whether it is worth asking for open incidents that look like it.
    public func mayHaveAlike(now: Timestamp) -> Bool {
        state.isOpen && id.type == .incident && !isRestricted && now - createdAt <= Alikeness.window
            && parts.relations.parent == nil
    }
}
