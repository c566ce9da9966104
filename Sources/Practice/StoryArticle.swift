/// An article of the practice desk's knowledge, in Markdown.
struct StoryArticle: Sendable, Equatable {
    /// The name tickets and other articles refer to it by (`kb:KEY` in a link); never shown.
    var key: String
    var language: StoryLanguage
    var kind: StoryArticleKind
    /// The author's user name.
    var author: String
    /// How many working days before now it was written, in the morning.
    var daysAgo: Int
    var title: String
    /// Categories and words that lead to it.
    var tags: [String]
    var body: String

    init(
        _ key: String, _ language: StoryLanguage, _ kind: StoryArticleKind, by author: String, daysAgo: Int,
        _ title: String, tags: [String], _ body: String
    ) {
        self.key = key
        self.language = language
        self.kind = kind
        self.author = author
        self.daysAgo = daysAgo
        self.title = title
        self.tags = tags
        self.body = body
    }

    var written: StoryMoment { .workday(daysAgo: daysAgo, minuteOfDay: 8 * 60 + 15) }
}

enum StoryArticleKind: String, Sendable, CaseIterable {
    case howTo = "how-to"
    case knownError = "known-error"
    case runbook
}
