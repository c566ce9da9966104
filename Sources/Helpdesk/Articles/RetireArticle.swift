import Primitives

/// Asks to take an article out of use; it stays readable.
public struct RetireArticle: ArticleCommand, Hashable {
    public static let permission = Permission.retireArticles

    /// Why; must not be empty.
    public var reason: String

    /// Makes the wish.
    public init(reason: String) { self.reason = reason }

    public func decide(_ article: Article, _ desk: Circumstances) throws(Rejection) -> [any ArticleEvent] {
        if article.isRetired { return [] }
        return [ArticleRetired(reason: try desk.line(reason, .reason))]
    }
}

/// An article was taken out of use.
public struct ArticleRetired: ArticleEvent, Hashable {
    public static let tag = "article.retired"

    /// Why.
    public var reason: String

    /// Makes the event.
    public init(reason: String) { self.reason = reason }

    public init(body: JSONObject) throws(BodyError) { reason = try body.required("reason") }

    public var body: JSONObject { ["reason": .string(reason)] }

    public func apply(to article: inout Article, _ origin: Origin) { article.isRetired = true }
}
