import Helpdesk
import Primitives
import Testing

private let content = ArticleContent(title: "Reset a password", text: "# Steps\n1. Open…", tags: ["login"], owner: "bo")

private func article(_ events: any ArticleEvent...) -> Article {
    var article: Article?
    for (index, event) in ([ArticleWritten(content)] + events).enumerated() {
        let at = start.advanced(byMilliseconds: Int64(index) * minute)
        Article.fold(
            RecordedEvent(
                sequence: Int64(index + 1), subject: .article(ArticleID(1)), origin: Origin(at: at, by: "anna"),
                happening: .article(event)), into: &article)
    }
    guard let article else { preconditionFailure("an article has at least one event") }
    return article
}

private func words(
    _ command: any ArticleCommand, on article: Article, by role: Role = .admin, seen: Int64? = nil,
    _ settings: DeskSettings = DeskSettings()
) -> [String] {
    let desk = Circumstances(settings: settings, actor: anna(role), now: start)
    do {
        return try Decision.decide(command, on: article, seen: seen, desk).map(described)
    } catch {
        return ["rejected: \(error)"]
    }
}

private func described(_ event: any ArticleEvent) -> String {
    event.tag + " " + JSON.object(EventCoding.body(event)).text
}

private func rejected(_ rejection: Rejection) -> [String] { ["rejected: \(rejection)"] }

@Suite("Articles")
struct ArticleTests {
    private let desk = Circumstances(settings: DeskSettings(), actor: anna(), now: start)

    @Test("are written")
    func write() throws {
        var wish = content
        wish.title = " Reset a password "
        wish.language = "SV"
        wish.tags = ["Login", "login "]
        let events = try WriteArticle(wish, importKey: ImportKey(source: "folder", key: "a.md")).decide(desk)
        var expected = content
        expected.language = "sv"
        var written = ArticleWritten(expected)
        written.importKey = ImportKey(source: "folder", key: "a.md")
        #expect(events.map(described) == [described(written)])
        let first = article()
        #expect(first.version == 1)
        #expect(first.revision == 1)
        #expect(first.content == content)
        #expect(first.createdAt == start)
    }

    @Test("need title, text and language, a known category and the right to write")
    func refused() {
        var wish = content
        wish.title = " "
        #expect(throws: Rejection.required(.title)) { try WriteArticle(wish).decide(desk) }
        wish = content
        wish.text = "\n"
        #expect(throws: Rejection.required(.text)) { try WriteArticle(wish).decide(desk) }
        wish = content
        wish.language = ""
        #expect(throws: Rejection.required(.language)) { try WriteArticle(wish).decide(desk) }
        wish = content
        wish.category = CategoryPath("toys")
        let strict = Circumstances(
            settings: DeskSettings(categories: [Category(name: "tools")]), actor: anna(), now: start)
        #expect(throws: Rejection.unknown(.category, "toys", known: ["tools"])) {
            try WriteArticle(wish).decide(strict)
        }
        let reader = Circumstances(settings: DeskSettings(), actor: anna(.auditor), now: start)
        #expect(throws: Rejection.notPermitted(.writeArticles, role: .auditor)) {
            try WriteArticle(content).decide(reader)
        }
    }

    @Test("are edited, and keep their owner")
    func edit() {
        var other = content
        other.text = "New text"
        other.owner = nil
        var expected = other
        expected.owner = "bo"
        #expect(words(EditArticle(other), on: article()) == [described(ArticleEdited(expected))])
        #expect(words(EditArticle(content), on: article()) == rejected(.nothingToChange))
        #expect(
            words(EditArticle(other), on: article(), by: .auditor)
                == rejected(.notPermitted(.writeArticles, role: .auditor)))
        let edited = article(ArticleEdited(expected))
        #expect(edited.version == 2)
        #expect(edited.text == "New text")
        #expect(edited.updatedAt == start.advanced(byMilliseconds: minute))
        #expect(words(EditArticle(other), on: edited, seen: 1) == rejected(.changedMeanwhile(.content, revision: 2)))
        #expect(words(EditArticle(content), on: edited, seen: 2) == [described(ArticleEdited(content))])
    }

    @Test("are looked at again, at a time to come")
    func review() {
        let next = start.advanced(byMilliseconds: 90 * day)
        #expect(words(ReviewArticle(next: next), on: article()) == [described(ArticleReviewed(next: next))])
        #expect(words(ReviewArticle(next: nil), on: article()) == [described(ArticleReviewed(next: nil))])
        #expect(words(ReviewArticle(next: start), on: article()) == rejected(.outOfRange(.reviewDate, start.rfc3339)))
        #expect(article(ArticleReviewed(next: next)).reviewDate == next)
    }

    @Test("are taken out of use with a reason, by a supervisor, and stay so")
    func retire() {
        #expect(words(RetireArticle(reason: "old"), on: article()) == [described(ArticleRetired(reason: "old"))])
        #expect(words(RetireArticle(reason: ""), on: article()) == rejected(.required(.reason)))
        let own = RetireArticle(reason: "old", replacement: ArticleID(1))
        #expect(words(own, on: article()) == rejected(.outOfRange(.article, "KB-000001")))
        let replaced = article(ArticleRetired(reason: "old", replacement: ArticleID(2)))
        #expect(replaced.isRetired && replaced.retiredBecause == "old" && replaced.replacement == ArticleID(2))
        #expect(
            words(RetireArticle(reason: "old"), on: article(), by: .agent)
                == rejected(.notPermitted(.retireArticles, role: .agent)))
        let retired = article(ArticleRetired(reason: "old"))
        #expect(retired.isRetired)
        #expect(words(RetireArticle(reason: "x"), on: retired) == rejected(.nothingToChange))
        #expect(words(EditArticle(content), on: retired) == rejected(.retired(ArticleID(1))))
        #expect(words(ReviewArticle(next: nil), on: retired) == rejected(.retired(ArticleID(1))))
    }

    @Test("of a newer version can only be read")
    func newer() {
        var strange = article()
        strange.apply(
            RecordedEvent(
                sequence: 9, subject: .article(ArticleID(1)), origin: Origin(at: start, by: "bo"),
                happening: .unknown(tag: "article.sung")))
        #expect(words(RetireArticle(reason: "x"), on: strange) == rejected(.writtenByNewerVersion(tag: "article.sung")))
    }

    @Test("are said to help or not, by each person's latest word, which clashes with nobody's edit")
    func rated() {
        let rated = ArticleRated(helpful: true)
        #expect(words(RateArticle(helpful: true), on: article()) == [described(rated)])
        let once = article(rated)
        #expect(once.helped == ["anna"] && once.failed.isEmpty && once.helpfulness == 1)
        #expect(words(RateArticle(helpful: true), on: once) == rejected(.nothingToChange))
        let twice = article(rated, ArticleRated(helpful: false))
        #expect(twice.helped.isEmpty && twice.failed == ["anna"] && twice.helpfulness == -1)
        #expect(twice.version == 1 && twice.updatedAt == start && twice.revision == 3)
        var edited = content
        edited.title = "Another"
        #expect(words(EditArticle(edited), on: twice, seen: 1).first?.hasPrefix("article.edited") == true)
        #expect(
            words(RateArticle(helpful: true), on: article(), by: .auditor)
                == rejected(.notPermitted(.work, role: .auditor)))
    }
}
