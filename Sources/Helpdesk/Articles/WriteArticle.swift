import Primitives

/// Asks for a new article.
public struct WriteArticle: Sendable, Hashable {
    /// What it says.
    public var content: ArticleContent
    /// Its key in the folder that it is imported from, so that it is taken once.
    public var importKey: ImportKey?
    /// The article that it is a translation of, or another translation of that one.
    public var original: ArticleID?

    /// Makes the wish.
    public init(_ content: ArticleContent, importKey: ImportKey? = nil, original: ArticleID? = nil) {
        self.content = content
        self.importKey = importKey
        self.original = original
    }

    /// Decides. A translation's original, with its group, comes in ``Circumstances/articles``.
    public func decide(_ desk: Circumstances) throws(Rejection) -> [any ArticleEvent] {
        try desk.require(.writeArticles)
        var written = ArticleWritten(try content.checked(desk))
        written.importKey = importKey
        guard let original else { return [written] }
        let group = try desk.original(original).id
        try desk.checkLanguage(written.content.language, in: group, besides: nil)
        return [written, ArticleOriginalNamed(group)]
    }
}

/// An article came to be.
public struct ArticleWritten: ArticleEvent, Hashable {
    public static let tag = "article.written"

    /// What it says.
    public var content: ArticleContent
    /// Its key in the folder that it was imported from.
    public var importKey: ImportKey?

    /// Makes the event.
    public init(_ content: ArticleContent) { self.content = content }

    public init(body: JSONObject) throws(BodyError) {
        content = try ArticleContent(body: body)
        if let key = body.object("key") {
            importKey = ImportKey(source: try key.required("source"), key: try key.required("key"))
        }
    }

    public var body: JSONObject {
        var body = content.body
        if let importKey {
            body["key"] = .object(["source": .string(importKey.source), "key": .string(importKey.key)])
        }
        return body
    }

    public func apply(to article: inout Article, _ origin: Origin) {
        // An article is made from this event; a second one in the same article changes nothing.
        if article.revision == 1 { article.checkedIn = article.lastSequence }
    }
}
