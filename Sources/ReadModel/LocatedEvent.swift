import Helpdesk

/// An event and the place of its line in the journal, from where its body can be read again.
public struct LocatedEvent: Sendable {
    /// What happened.
    public var event: RecordedEvent
    /// Where the line begins, in bytes.
    public var offset: Int64
    /// How long the line is, in bytes.
    public var length: Int

    /// Makes it from its parts.
    public init(event: RecordedEvent, offset: Int64, length: Int) {
        self.event = event
        self.offset = offset
        self.length = length
    }
}

/// What a catch-up changed.
public struct ProjectedChanges: Sendable, Hashable {
    /// Tickets that got events.
    public var tickets: Set<TicketID>
    /// Articles that got events.
    public var articles: Set<ArticleID>
    /// Whether it was changed who is on call.
    public var duty: Bool
    /// Whether somebody looked for something in vain.
    public var searches: Bool
    /// Whether the index was built anew; ``tickets`` and ``articles`` are empty then, and everything may differ.
    public var wasRebuilt: Bool

    /// Whether nothing else happened than that somebody looked for something in vain.
    public var isOfSearchesAlone: Bool { self == ProjectedChanges(searches: true) }

    /// Makes the changes.
    public init(
        tickets: Set<TicketID> = [], articles: Set<ArticleID> = [], duty: Bool = false, searches: Bool = false,
        wasRebuilt: Bool = false
    ) {
        self.tickets = tickets
        self.articles = articles
        self.duty = duty
        self.searches = searches
        self.wasRebuilt = wasRebuilt
    }
}

/// Where an event stands in the journal.
public struct EventPlace: Sendable, Hashable {
    /// The event's number in the journal's order.
    public var sequence: Int64
    /// Where its line begins, in bytes.
    public var offset: Int64
    /// How long its line is, in bytes.
    public var length: Int

    /// Makes a place.
    public init(sequence: Int64, offset: Int64, length: Int) {
        self.sequence = sequence
        self.offset = offset
        self.length = length
    }
}
