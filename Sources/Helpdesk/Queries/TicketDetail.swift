/// A ticket with what happened to it.
public struct TicketDetail: Sendable {
    /// The ticket.
    public var ticket: Ticket
    /// Its latest events, oldest first.
    public var timeline: [RecordedEvent]
    /// How many events came before the first of ``timeline``.
    public var earlierEvents: Int
    /// The titles of its linked articles, in the order of linking.
    public var articles: [ArticleTitle]

    /// Makes a detail.
    public init(ticket: Ticket, timeline: [RecordedEvent], earlierEvents: Int, articles: [ArticleTitle]) {
        self.ticket = ticket
        self.timeline = timeline
        self.earlierEvents = earlierEvents
        self.articles = articles
    }
}

/// An article by name.
public struct ArticleTitle: Sendable, Hashable {
    /// The article.
    public var id: ArticleID
    /// Its title, as written.
    public var title: String
    /// What it is for.
    public var kind: Article.Kind
    /// Its language.
    public var language: String
    /// Whether it was taken out of use.
    public var isRetired: Bool
    /// How many tickets it is linked to.
    public var uses: Int

    /// Makes a title.
    public init(id: ArticleID, title: String, kind: Article.Kind, language: String, isRetired: Bool, uses: Int) {
        self.id = id
        self.title = title
        self.kind = kind
        self.language = language
        self.isRetired = isRetired
        self.uses = uses
    }
}
