import Primitives

/// Asks to note that what was learned stands in an article. Whether the article exists is checked by whoever performs it.
public struct TakeLesson: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// The article.
    public var article: ArticleID

    /// Makes the wish.
    public init(_ article: ArticleID) { self.article = article }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        [TicketLessonTaken(article)]
    }
}

/// What was learned stands in an article.
public struct TicketLessonTaken: TicketEvent, Hashable {
    public static let tag = "ticket.lessonTaken"
    public static let aspect: Aspect? = nil
    public static let deed: Sentence? = Sentence("lesson", swedish: "lärdom", japanese: "教訓")
    public static var examples: [any TicketEvent] { [TicketLessonTaken(ArticleID(7))] }
    public var step: ProcessStep? { .learn }

    /// The article.
    public var article: ArticleID

    /// Makes the event.
    public init(_ article: ArticleID) { self.article = article }

    public init(body: JSONObject) throws(BodyError) { article = try body.article() }

    public var body: JSONObject { ["article": .string(article.description)] }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        if !ticket.articles.contains(article) { ticket.articles.append(article) }
    }

    public var account: Account? {
        Account(
            Sentence(
                "{actor} wrote down what was learned: {article}", swedish: "{actor} skrev ned lärdomen: {article}",
                japanese: "{actor}が教訓を記事にしました: {article}"),
            ["article": .article(article)])
    }
}
