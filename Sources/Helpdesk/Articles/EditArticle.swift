import Primitives

/// Asks for another text of an article; every version stays in the journal.
public struct EditArticle: ArticleCommand, Hashable {
    public static let permission = Permission.writeArticles

    /// The whole content as it shall be.
    public var content: ArticleContent

    /// Makes the wish.
    public init(_ content: ArticleContent) { self.content = content }

    public func decide(_ article: Article, _ desk: Circumstances) throws(Rejection) -> [any ArticleEvent] {
        if article.isRetired { throw .retired(article.id) }
        return try changed(article, desk).map { [ArticleEdited($0)] } ?? []
    }

    /// What an article would say after this, in use or not; `nil` when that is what it says.
    public func changed(_ article: Article, _ desk: Circumstances) throws(Rejection) -> ArticleContent? {
        var checked = try content.checked(desk)
        checked.owner = checked.owner ?? article.owner
        if checked.language != article.language {
            try desk.checkLanguage(checked.language, in: article.group, besides: article.id)
        }
        return checked == article.content ? nil : checked
    }
}

extension Article {
    /// What it says now, as a starting point for editing.
    public var content: ArticleContent {
        ArticleContent(
            kind: kind, language: language, title: title, text: text, category: category, tags: tags, owner: owner,
            reviewDate: reviewDate)
    }
}

/// An article got another text.
public struct ArticleEdited: ArticleEvent, Hashable {
    public static let tag = "article.edited"

    /// The whole content from here on.
    public var content: ArticleContent

    /// Makes the event.
    public init(_ content: ArticleContent) { self.content = content }

    public init(body: JSONObject) throws(BodyError) { content = try ArticleContent(body: body) }

    public var body: JSONObject { content.body }

    public func apply(to article: inout Article, _ origin: Origin) {
        let isOther = article.title != content.title || article.text != content.text
        if isOther { article.changedIn = article.lastSequence }
        article.checkedIn = article.lastSequence
        article.kind = content.kind
        article.language = content.language
        article.title = content.title
        article.text = content.text
        article.category = content.category
        article.tags = content.tags
        article.owner = content.owner ?? article.owner
        article.reviewDate = content.reviewDate
        article.version += 1
    }
}
