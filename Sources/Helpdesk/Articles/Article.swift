import Primitives

/// A piece of knowledge: a how-to, a known error or a runbook, in Markdown.
public struct Article: Sendable, Hashable {
    /// What an article is for.
    public enum Kind: String, CaseIterable, Sendable, Hashable {
        case howTo = "how-to"
        case knownError = "known-error"
        case runbook
    }

    /// Its identity.
    public let id: ArticleID
    /// How many events it has.
    public internal(set) var revision: Int64 = 0
    /// The number of its last event in the journal's order.
    public internal(set) var lastSequence: Int64 = 0
    /// The tag of the first event that this version does not know; such an article can only be read.
    public internal(set) var unknownEvent: String?
    /// What it is for.
    public internal(set) var kind: Kind
    /// Its language, as a BCP 47 tag such as `en`, `sv`, `ja`.
    public internal(set) var language: String
    /// One line.
    public internal(set) var title: String
    /// The text, in Markdown.
    public internal(set) var text: String
    /// The category it belongs to.
    public internal(set) var category: CategoryPath?
    /// Tags, in alphabetical order.
    public internal(set) var tags: [String]
    /// Who looks after it.
    public internal(set) var owner: String
    /// When it shall be looked at again.
    public internal(set) var reviewDate: Timestamp?
    /// Whether it was taken out of use.
    public internal(set) var isRetired = false
    /// Why it was taken out of use.
    public internal(set) var retiredBecause: String?
    /// The article that is to be read instead.
    public internal(set) var replacement: ArticleID?
    /// The article that it is a translation of; `nil` for an original, and where there are no translations.
    public internal(set) var original: ArticleID?
    /// When it was first written.
    public internal(set) var createdAt: Timestamp
    /// When its last event happened.
    public internal(set) var updatedAt: Timestamp
    /// How many versions of the text there are, the first included.
    public internal(set) var version: Int64 = 1
    /// Its key in the folder that it was imported from.
    public internal(set) var importKey: ImportKey?
    /// Who said that it helped, and who that it did not, by their latest word.
    public internal(set) var helped: [String] = []
    public internal(set) var failed: [String] = []
    /// The revision at which something came last that an edit can clash with.
    public internal(set) var contentRevision: Int64 = 0
    /// The number of the event that last gave it another title or text; 0 where it stands as it was first written.
    public internal(set) var changedIn: Int64 = 0
    /// The number of the event by which somebody last wrote, edited or reviewed it.
    public internal(set) var checkedIn: Int64 = 0

    init(_ id: ArticleID, _ written: ArticleWritten, _ origin: Origin) {
        self.id = id
        kind = written.content.kind
        language = written.content.language
        title = written.content.title
        text = written.content.text
        category = written.content.category
        tags = written.content.tags
        owner = written.content.owner ?? origin.by
        reviewDate = written.content.reviewDate
        createdAt = origin.at
        updatedAt = origin.at
        importKey = written.importKey
    }

    /// Folds one recorded event of this article. Events must come in the journal's order.
    public mutating func apply(_ event: RecordedEvent) {
        revision += 1
        lastSequence = event.sequence
        switch event.happening {
        case .article(let happened):
            if !(happened is ArticleRated) { updatedAt = max(updatedAt, event.origin.at) }
            if !(happened is ArticleRated || happened is ArticleOriginalNamed) { contentRevision = revision }
            happened.apply(to: &self, event.origin)
        case .unknown(let tag), .erased(let tag):
            if unknownEvent == nil { unknownEvent = tag }
            contentRevision = revision
        case .ticket, .desk:
            break
        }
    }

    /// Folds an event into an article that may not exist yet.
    public static func fold(_ event: RecordedEvent, into article: inout Article?) {
        if article != nil {
            article?.apply(event)
            return
        }
        guard case .article(let id) = event.subject else { return }
        var first = ArticleWritten(ArticleContent(title: "", text: ""))
        if case .article(let happened) = event.happening, let written = happened as? ArticleWritten { first = written }
        var beginning = Article(id, first, event.origin)
        beginning.apply(event)
        article = beginning
    }
}

/// What is said when an article is written or edited.
public struct ArticleContent: Sendable, Hashable {
    /// What it is for.
    public var kind: Article.Kind
    /// Its language.
    public var language: String
    /// One line.
    public var title: String
    /// The text, in Markdown.
    public var text: String
    /// The category it belongs to.
    public var category: CategoryPath?
    /// Tags.
    public var tags: [String]
    /// Who looks after it; `nil` is the writer.
    public var owner: String?
    /// When it shall be looked at again.
    public var reviewDate: Timestamp?

    /// Makes the content.
    public init(
        kind: Article.Kind = .howTo, language: String = "en", title: String, text: String,
        category: CategoryPath? = nil, tags: [String] = [], owner: String? = nil, reviewDate: Timestamp? = nil
    ) {
        self.kind = kind
        self.language = language
        self.title = title
        self.text = text
        self.category = category
        self.tags = tags
        self.owner = owner
        self.reviewDate = reviewDate
    }

    func checked(_ desk: Circumstances) throws(Rejection) -> ArticleContent {
        var content = self
        content.title = try desk.line(title, .title)
        content.text = try desk.text(text, .text)
        content.language = try desk.line(language, .language).lowercased()
        if let category { content.category = try desk.known(category) }
        content.tags = try TagTicket.normalised(tags, desk)
        content.owner = try desk.optionalLine(owner, .owner)
        return content
    }

    init(body: JSONObject) throws(BodyError) {
        kind = try body.required("kind", as: Article.Kind.self)
        language = try body.required("language")
        title = try body.required("title")
        text = try body.required("text")
        if let name = try body.optionalString("category") {
            category = CategoryPath(name, try body.optionalString("subcategory"))
        }
        tags = try body.strings("tags")
        owner = try body.optionalString("owner")
        reviewDate = try body.optionalTimestamp("reviewDate")
    }

    var body: JSONObject {
        var body: JSONObject = ["kind": .string(kind.rawValue), "language": .string(language), "title": .string(title)]
        body.put("text", text)
        body.put("category", category?.category)
        body.put("subcategory", category?.subcategory)
        body.put("tags", tags)
        body.put("owner", owner)
        body.put("reviewDate", reviewDate)
        return body
    }
}
