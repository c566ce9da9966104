import Primitives

/// What the knowledge pane asks.
public struct KnowledgeRequest: Sendable, Hashable {
    /// The ticket that shall be answered, which is never its own answer.
    public var ticket: TicketID?
    /// The words to match: a title, or what was typed.
    public var text: String
    /// Articles and tickets of this category come first.
    public var category: CategoryPath?
    /// And those of this service.
    public var service: String?
    /// How many articles, and how many tickets, at most.
    public var limit: Int
    /// Whether the text is being typed, so that its last word may go on.
    public var isTyped: Bool
    /// How close a hit must be.
    public var scope: Scope
    /// The language of whoever reads: of an article in several languages one is offered, in this language if there is
    /// such a one, else the one that matches best. Without it each language is a hit by itself.
    public var reader: String?

    /// What counts as a hit.
    public enum Scope: Sendable, Hashable {
        /// What is likely to help: chance matches are left out, and so is what is out of use.
        case likely
        /// Whatever has the words.
        case everything
    }

    /// Makes a request.
    public init(
        ticket: TicketID? = nil, text: String, category: CategoryPath? = nil, service: String? = nil, limit: Int = 12,
        isTyped: Bool = false, scope: Scope = .likely, reader: String? = nil
    ) {
        self.isTyped = isTyped
        self.scope = scope
        self.reader = reader
        self.ticket = ticket
        self.text = text
        self.category = category
        self.service = service
        self.limit = limit
    }
}

/// What helped before, best first.
public struct KnowledgeHits: Sendable, Hashable {
    /// A resolved ticket that looks alike.
    public struct Solved: Sendable, Hashable {
        /// The ticket.
        public var id: TicketID
        /// Its title.
        public var title: String
        /// How it was resolved.
        public var code: ResolutionCode
        /// What was done, from its beginning.
        public var notes: String
        /// When.
        public var resolvedAt: Timestamp

        /// Makes a hit.
        public init(id: TicketID, title: String, code: ResolutionCode, notes: String, resolvedAt: Timestamp) {
            self.id = id
            self.title = title
            self.code = code
            self.notes = notes
            self.resolvedAt = resolvedAt
        }
    }

    /// Articles.
    public var articles: [ArticleTitle]
    /// Resolved tickets.
    public var solved: [Solved]
    /// Why each article is where it is.
    public var articleReasons: [ArticleID: Explanation]
    /// Why each ticket is where it is.
    public var solvedReasons: [TicketID: Explanation]
    /// Whether an article in use has at least half of what was asked for, words that are nowhere included.
    public var isAnswered = false

    /// Makes hits.
    public init(
        articles: [ArticleTitle] = [], solved: [Solved] = [], articleReasons: [ArticleID: Explanation] = [:],
        solvedReasons: [TicketID: Explanation] = [:]
    ) {
        self.articles = articles
        self.solved = solved
        self.articleReasons = articleReasons
        self.solvedReasons = solvedReasons
    }
}
