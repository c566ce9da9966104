import Primitives

/// Says whether an article helped. Each person's latest word counts.
public struct RateArticle: ArticleCommand, Hashable {
    public static let permission = Permission.work

    /// Whether it helped.
    public var helpful: Bool

    /// Makes the wish.
    public init(helpful: Bool) { self.helpful = helpful }

    public func decide(_ article: Article, _ desk: Circumstances) throws(Rejection) -> [any ArticleEvent] {
        let same = helpful ? article.helped : article.failed
        return same.contains(desk.actor.name) ? [] : [ArticleRated(helpful: helpful)]
    }
}

/// Somebody said whether an article helped.
public struct ArticleRated: ArticleEvent, Hashable {
    public static let tag = "article.rated"

    /// Whether it helped.
    public var helpful: Bool

    /// Makes the event.
    public init(helpful: Bool) { self.helpful = helpful }

    public init(body: JSONObject) throws(BodyError) { helpful = body.bool("helpful") ?? true }

    public var body: JSONObject { ["helpful": .bool(helpful)] }

    public func apply(to article: inout Article, _ origin: Origin) {
        article.helped.removeAll { $0 == origin.by }
        article.failed.removeAll { $0 == origin.by }
        if helpful { article.helped.append(origin.by) } else { article.failed.append(origin.by) }
    }
}

extension Article {
    /// How many said that it helped, less those who said that it did not.
    public var helpfulness: Int { helped.count - failed.count }
}
