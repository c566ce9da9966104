import Primitives

/// A ticket with what happened to it.
public struct TicketDetail: Sendable {
    /// The ticket.
    public var ticket: Ticket
    /// Its latest events, oldest first.
    public var timeline: [RecordedEvent]
    /// How many events came before the first of ``timeline``.
    public var earlierEvents: Int
    /// The titles of its linked articles, in the order of linking.
    public var articles: [ArticleTitle]
    /// The tickets that hang together with it, whichever of them says so.
    public var links: TicketLinks
    /// What helps until the problems behind it are fixed, where they are known errors.
    public var workarounds: [Workaround] = []
    /// Where it is a change: the others that are made at the same time on a service of both.
    public var clashes: [WindowClash] = []
    /// Runbooks that could be started on it: those of the settings, then those of its category.
    public var runbooks: [ArticleTitle] = []
    /// Other open incidents that look like it, the newest first.
    public var alike: [QueueRow] = []

    /// Makes a detail.
    public init(
        ticket: Ticket, timeline: [RecordedEvent], earlierEvents: Int, articles: [ArticleTitle],
        links: TicketLinks = TicketLinks()
    ) {
        self.links = links
        self.ticket = ticket
        self.timeline = timeline
        self.earlierEvents = earlierEvents
        self.articles = articles
    }
}

/// An article by name.
public struct ArticleTitle: Sendable, Hashable {
    /// The article.
    public var id: ArticleID
    /// Its title, as written.
    public var title: String
    /// What it is for.
    public var kind: Article.Kind
    /// Its language.
    public var language: String
    /// Whether it was taken out of use.
    public var isRetired: Bool
    /// How many tickets it is linked to.
    public var uses: Int
    /// Who looks after it.
    public var owner: String
    /// When it shall be looked at again.
    public var reviewDate: Timestamp?
    /// The article that is to be read instead of a retired one.
    public var replacement: ArticleID?
    /// What tells its group, the same text in several languages: the original's id, or its own.
    public var group: ArticleID
    /// The other languages that it is to be had in, in alphabetical order.
    public var otherLanguages: [String]
    /// Whether it is a translation whose original has changed since.
    public var isBehind: Bool

    /// Makes a title.
    public init(
        id: ArticleID, title: String, kind: Article.Kind, language: String, isRetired: Bool, uses: Int,
        owner: String = "", reviewDate: Timestamp? = nil, replacement: ArticleID? = nil, group: ArticleID? = nil,
        otherLanguages: [String] = [], isBehind: Bool = false
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.language = language
        self.isRetired = isRetired
        self.uses = uses
        self.owner = owner
        self.reviewDate = reviewDate
        self.replacement = replacement
        self.group = group ?? id
        self.otherLanguages = otherLanguages
        self.isBehind = isBehind
    }
}

extension ArticleTitle {
    /// Whether it is in a language, or in a variety of it: `en` takes `en-GB`.
    public func isWritten(in wanted: String) -> Bool { language.isVariety(of: wanted) }
}

extension String {
    /// Whether a language's tag is another one or a variety of it (BCP 47, basic filtering of RFC 4647, section 3.3.1).
    public func isVariety(of wanted: String) -> Bool {
        let (language, wanted) = (lowercased(), wanted.lowercased())
        return language == wanted || language.hasPrefix(wanted + "-")
    }
}

/// An article with what the desk knows about it beside its text.
public struct ArticleDetail: Sendable {
    /// The article.
    public var article: Article
    /// How many tickets it is linked to.
    public var uses: Int
    /// The article that is to be read instead.
    public var replacement: ArticleTitle?
    /// All its languages, the original first, then by language: itself, and the others that are in use.
    public var languages: [ArticleTitle]

    /// Makes a detail.
    public init(article: Article, uses: Int, replacement: ArticleTitle? = nil, languages: [ArticleTitle] = []) {
        self.article = article
        self.uses = uses
        self.replacement = replacement
        self.languages = languages
    }

    /// Whether it is a translation whose original has changed since.
    public var isBehind: Bool { languages.first { $0.id == article.id }?.isBehind ?? false }

    /// The language to go to from this one, round all of them; `nil` where there is no other.
    public var nextLanguage: ArticleTitle? {
        guard languages.count > 1 else { return nil }
        let place = languages.firstIndex { $0.id == article.id } ?? languages.count - 1
        return languages[(place + 1) % languages.count]
    }
}

/// What helps until a problem is fixed.
public struct Workaround: Sendable, Hashable {
    /// The problem, a known error.
    public var problem: TicketID
    /// What helps.
    public var text: String

    /// Makes one.
    public init(_ problem: TicketID, _ text: String) {
        self.problem = problem
        self.text = text
    }
}
