import Primitives

/// Asks to take back that an article answers a ticket.
public struct UnlinkArticle: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// The article.
    public var article: ArticleID

    /// Makes the wish.
    public init(_ article: ArticleID) { self.article = article }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        ticket.articles.contains(article) ? [TicketArticleUnlinked(article)] : []
    }
}

/// An article does not answer the ticket after all.
public struct TicketArticleUnlinked: TicketEvent, Hashable {
    public static let tag = "ticket.articleUnlinked"
    public static let aspect: Aspect? = nil

    /// The article.
    public var article: ArticleID

    /// Makes the event.
    public init(_ article: ArticleID) { self.article = article }

    public init(body: JSONObject) throws(BodyError) {
        guard let id = ArticleID(try body.required("article")) else { throw BodyError("article") }
        article = id
    }

    public var body: JSONObject { ["article": .string(article.description)] }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        ticket.articles.removeAll { $0 == article }
    }
}
