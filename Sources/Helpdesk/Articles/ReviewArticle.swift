import Primitives

/// Records that an article was looked at and still holds.
public struct ReviewArticle: ArticleCommand, Hashable {
    public static let permission = Permission.writeArticles

    /// When it shall be looked at next; `nil` is never.
    public var next: Timestamp?

    /// Makes the wish.
    public init(next: Timestamp?) { self.next = next }

    public func decide(_ article: Article, _ desk: Circumstances) throws(Rejection) -> [any ArticleEvent] {
        if article.isRetired { throw .retired(article.id) }
        if let next, next <= desk.now { throw .outOfRange(.reviewDate, next.rfc3339) }
        return [ArticleReviewed(next: next)]
    }
}

/// An article was looked at and still holds.
public struct ArticleReviewed: ArticleEvent, Hashable {
    public static let tag = "article.reviewed"

    /// When it shall be looked at next.
    public var next: Timestamp?

    /// Makes the event.
    public init(next: Timestamp?) { self.next = next }

    public init(body: JSONObject) throws(BodyError) { next = try body.optionalTimestamp("next") }

    public var body: JSONObject {
        var body = JSONObject()
        body.put("next", next)
        return body
    }

    public func apply(to article: inout Article, _ origin: Origin) {
        article.reviewDate = next
        article.checkedIn = article.lastSequence
    }
}
