import Helpdesk

/// An article of the practice desk's knowledge, in Markdown.
struct StoryArticle: Sendable, Equatable {
    /// The name tickets and other articles refer to it by (`kb:KEY` in a link); never shown.
    var key: String
    var language: StoryLanguage
    var kind: Article.Kind
    /// The author's user name.
    var author: String
    /// How many working days before now it was written, in the morning.
    var daysAgo: Int
    var title: String
    /// Categories and words that lead to it.
    var tags: [String]
    var body: String
    var later: [StoryArticleStep]

    init(
        _ key: String, _ language: StoryLanguage, _ kind: Article.Kind, by author: String, daysAgo: Int,
        _ title: String, tags: [String], _ body: String, later: [StoryArticleStep] = []
    ) {
        self.key = key
        self.language = language
        self.kind = kind
        self.author = author
        self.daysAgo = daysAgo
        self.title = title
        self.tags = tags
        self.body = body
        self.later = later
    }

    var written: StoryMoment { .workday(daysAgo: daysAgo, minuteOfDay: 8 * 60 + 15) }
}

/// What became of an article after it was written.
struct StoryArticleStep: Sendable, Equatable {
    enum Action: Sendable, Equatable {
        /// A paragraph was added at its end.
        case extended(String)
        case retired(String)
    }

    var at: StoryMoment
    var by: String
    var action: Action

    init(at: StoryMoment, by: String, _ action: Action) {
        self.at = at
        self.by = by
        self.action = action
    }
}
