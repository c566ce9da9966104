import Primitives

/// Asks to take an article out of use; it stays readable. Whether the replacement exists and is in use itself is
/// checked by whoever performs it.
public struct RetireArticle: ArticleCommand, Hashable {
    public static let permission = Permission.retireArticles

    /// Why; must not be empty.
    public var reason: String
    /// The article to read instead.
    public var replacement: ArticleID?

    /// Makes the wish.
    public init(reason: String, replacement: ArticleID? = nil) {
        self.reason = reason
        self.replacement = replacement
    }

    public func decide(_ article: Article, _ desk: Circumstances) throws(Rejection) -> [any ArticleEvent] {
        if article.isRetired { return [] }
        if replacement == article.id { throw .outOfRange(.article, article.id.description) }
        return [ArticleRetired(reason: try desk.line(reason, .reason), replacement: replacement)]
    }
}

/// An article was taken out of use.
public struct ArticleRetired: ArticleEvent, Hashable {
    public static let tag = "article.retired"

    /// Why.
    public var reason: String
    /// The article to read instead.
    public var replacement: ArticleID?

    /// Makes the event.
    public init(reason: String, replacement: ArticleID? = nil) {
        self.reason = reason
        self.replacement = replacement
    }

    public init(body: JSONObject) throws(BodyError) {
        reason = try body.required("reason")
        replacement = try body.optionalString("replacement").flatMap { ArticleID($0) }
    }

    public var body: JSONObject {
        var body: JSONObject = ["reason": .string(reason)]
        body.put("replacement", replacement?.description)
        return body
    }

    public func apply(to article: inout Article, _ origin: Origin) {
        article.isRetired = true
        article.retiredBecause = reason
        article.replacement = replacement
    }
}
