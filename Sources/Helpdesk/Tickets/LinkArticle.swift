import Primitives

/// Asks to note that an article answers a ticket. Whether the article exists is checked by whoever performs it.
public struct LinkArticle: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// The article.
    public var article: ArticleID

    /// Makes the wish.
    public init(_ article: ArticleID) { self.article = article }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        ticket.articles.contains(article) ? [] : [TicketArticleLinked(article)]
    }
}

/// An article answers a ticket.
public struct TicketArticleLinked: TicketEvent, Hashable {
    public static let tag = "ticket.articleLinked"
    public static let aspect: Aspect? = nil
    public var step: ProcessStep? { .document }

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
        if !ticket.articles.contains(article) { ticket.articles.append(article) }
    }
}
