/// The whole story of the practice desk: a week at Tallskär Marine.
struct PracticeStory: Sendable {
    var tickets: [StoryTicket]
    var articles: [StoryArticle]

    /// - Throws: `StoryError` where a thread's script has a mistake; the tests read every thread.
    init() throws(StoryError) {
        articles = Self.allArticles()
        tickets = []
        for (thread, script) in Self.threads {
            tickets += try StoryScript.tickets(in: script, thread: thread)
        }
    }

    static let threads: [(name: String, script: String)] = [
        ("mail outage", MailOutage.script), ("mail outage, callers", MailOutageCallers.script),
        ("phishing wave", PhishingWave.script), ("printer", Printer.script), ("vendor", Vendor.script),
        ("alerts", Alerts.script),
        ("everyday, English", EverydayEnglish.script), ("everyday, English, more", EverydayEnglishMore.script),
        ("everyday, English, open", EverydayEnglishOpen.script),
        ("everyday, Swedish", EverydaySwedish.script), ("everyday, Swedish, more", EverydaySwedishMore.script),
        ("everyday, Japanese", EverydayJapanese.script), ("everyday, Japanese, more", EverydayJapaneseMore.script),
    ]

    private static func allArticles() -> [StoryArticle] {
        RunbooksEnglish.all() + HowTosEnglish.all() + KnownErrorsEnglish.all() + ArticlesSwedish.all()
            + ArticlesSwedishMore.all() + ArticlesJapanese.all() + ArticlesJapaneseMore.all()
    }
}
