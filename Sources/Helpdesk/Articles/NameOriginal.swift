import Primitives

/// Says of which article another is a translation, or that it is one no longer.
///
/// An original and its translations are one article in several languages: a group, in which no language comes twice.
/// What is out of use does not count. Whoever names a translation means its original.
public struct NameOriginal: ArticleCommand, Hashable {
    public static let permission = Permission.writeArticles

    /// The article that it was translated from, or another translation of that one; `nil` is none.
    public var original: ArticleID?

    public var involvedArticles: [ArticleID] { original.map { [$0] } ?? [] }

    /// Makes the wish.
    public init(_ original: ArticleID?) { self.original = original }

    public func decide(_ article: Article, _ desk: Circumstances) throws(Rejection) -> [any ArticleEvent] {
        if article.isRetired { throw .retired(article.id) }
        guard let named = original else { return article.original == nil ? [] : [ArticleOriginalNamed(nil)] }
        if named == article.id { throw .rule(.translationOfItself(article.id)) }
        let original = try desk.original(named)
        let own = desk.group(of: article.id).map(\.id).filter { $0 != article.id }
        if article.original == nil, !own.isEmpty { throw .rule(.isOriginal(article.id, of: own)) }
        try desk.checkLanguage(article.language, in: original.id, besides: article.id)
        return original.id == article.original ? [] : [ArticleOriginalNamed(original.id)]
    }
}

/// An article was said to be a translation of another, or to be one no longer.
public struct ArticleOriginalNamed: ArticleEvent, Hashable {
    public static let tag = "article.originalNamed"

    /// The article that it was translated from; `nil` is none.
    public var original: ArticleID?

    /// Makes the event.
    public init(_ original: ArticleID?) { self.original = original }

    public init(body: JSONObject) throws(BodyError) {
        guard let name = try body.optionalString("original") else { return }
        guard let id = ArticleID(name) else { throw BodyError("original") }
        original = id
    }

    public var body: JSONObject {
        var body = JSONObject()
        body.put("original", original?.description)
        return body
    }

    public func apply(to article: inout Article, _ origin: Origin) { article.original = original }

    public var account: Account? {
        guard let original else {
            return Account(
                Sentence(
                    "{actor} said that it is no translation any longer",
                    swedish: "{actor} angav att den inte längre är en översättning", japanese: "{actor} が翻訳の指定を外しました"))
        }
        return Account(
            Sentence(
                "{actor} said that it is a translation of {original}",
                swedish: "{actor} angav att den är en översättning av {original}",
                japanese: "{actor} が {original} の翻訳と指定しました"), ["original": .article(original)])
    }

    public static var examples: [any ArticleEvent] {
        [ArticleOriginalNamed(ArticleID(7)), ArticleOriginalNamed(nil)]
    }
}

extension Article {
    /// What tells its group: the original, which is itself where it is no translation.
    public var group: ArticleID { original ?? id }

    /// Whether its original got another title or text since it was written, edited or reviewed.
    public func isBehind(_ original: Article) -> Bool {
        self.original == original.id && !isRetired && !original.isRetired && original.changedIn > checkedIn
    }
}

extension Circumstances {
    /// The original that somebody means who names an article of its group; it must be in use.
    func original(_ named: ArticleID) throws(Rejection) -> Article {
        guard let article = articles[named] else { throw .notFound(.article(named)) }
        let original = article.original.flatMap { articles[$0] } ?? article
        if original.isRetired { throw .retired(original.id) }
        return original
    }

    /// The articles in use of a group, by number.
    func group(of original: ArticleID) -> [Article] {
        articles.values.filter { $0.group == original && !$0.isRetired }.sorted { $0.id < $1.id }
    }

    /// Checks that a group has no article of a language yet.
    func checkLanguage(_ language: String, in group: ArticleID, besides id: ArticleID?) throws(Rejection) {
        let others = self.group(of: group).filter { $0.id != id }
        guard let other = others.first(where: { $0.language == language }) else { return }
        throw .rule(
            other.id == group ? .sameLanguage(other.id, language) : .languageTaken(other.id, language, of: group))
    }
}

extension Obstacle {
    static func translationOfItself(_ id: ArticleID) -> Obstacle {
        Obstacle(
            "article.translation-of-itself",
            Sentence(
                "{article} can't be a translation of itself. Name the article that it was translated from.",
                swedish: "{article} kan inte vara en översättning av sig själv. Ange artikeln som den översattes från.",
                japanese: "{article} をそれ自身の翻訳にはできません。翻訳元の記事を指定してください。"), ["article": .article(id)],
            fields: [.article])
    }

    static func isOriginal(_ id: ArticleID, of translations: [ArticleID]) -> Obstacle {
        Obstacle(
            "article.has-translations",
            Sentence(
                "{article} has translations itself: {others}. Say first that they are none, or name another original for them.",
                swedish:
                    "{article} har själv översättningar: {others}. Ange först att de inte är det, eller ett annat original för dem.",
                japanese: "{article} には翻訳があります: {others}。先に翻訳の指定を外すか、別の翻訳元を指定してください。"),
            ["article": .article(id), "others": .list(translations.map(WordedValue.article))], fields: [.article])
    }

    static func sameLanguage(_ original: ArticleID, _ language: String) -> Obstacle {
        Obstacle(
            "article.same-language",
            Sentence(
                "The original {original} is in “{language}” already. A translation needs another language.",
                swedish: "Originalet {original} är redan på ”{language}”. En översättning behöver ett annat språk.",
                japanese: "翻訳元の {original} はすでに「{language}」です。翻訳には別の言語を指定してください。"),
            ["original": .article(original), "language": .text(language)], fields: [.language])
    }

    static func languageTaken(_ other: ArticleID, _ language: String, of original: ArticleID) -> Obstacle {
        Obstacle(
            "article.language-taken",
            Sentence(
                "{original} has {other} in “{language}” already. Edit or retire that one, or choose another language.",
                swedish:
                    "{original} har redan {other} på ”{language}”. Redigera den, ta den ur bruk eller välj ett annat språk.",
                japanese: "{original} にはすでに「{language}」の {other} があります。それを編集または廃止するか、別の言語を選んでください。"),
            ["original": .article(original), "other": .article(other), "language": .text(language)],
            fields: [.language])
    }
}
