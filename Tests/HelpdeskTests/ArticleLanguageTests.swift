import Helpdesk
import Primitives
import Testing

/// Articles that are decided on one after the other, as a desk would record them.
private struct Shelf {
    private(set) var articles: [ArticleID: Article] = [:]
    private var sequence: Int64 = 0
    private var last: Int64 = 0

    private var desk: Circumstances {
        var desk = Circumstances(settings: DeskSettings(), actor: anna(.admin), now: start)
        desk.articles = articles
        return desk
    }

    /// Writes an article, and says why not where a rule is in the way.
    mutating func write(_ language: String, of original: Int64? = nil) throws(Rejection) {
        let content = ArticleContent(language: language, title: "Printer", text: "Open the lid.")
        let events = try WriteArticle(content, original: original.map(ArticleID.init)).decide(desk)
        last += 1
        record(events, on: ArticleID(last))
    }

    mutating func change(_ number: Int64, _ command: any ArticleCommand) throws(Rejection) {
        let id = ArticleID(number)
        guard let article = articles[id] else { throw .notFound(.article(id)) }
        record(try Decision.decide(command, on: article, seen: nil, desk), on: id)
    }

    mutating func edit(_ number: Int64, _ change: (inout ArticleContent) -> Void) throws(Rejection) {
        var content = self[number]?.content ?? ArticleContent(title: "", text: "")
        change(&content)
        try self.change(number, EditArticle(content))
    }

    private mutating func record(_ events: [any ArticleEvent], on id: ArticleID) {
        for event in events {
            sequence += 1
            Article.fold(
                RecordedEvent(
                    sequence: sequence, subject: .article(id), origin: Origin(at: start, by: "anna"),
                    happening: .article(event)), into: &articles[id])
        }
    }

    subscript(number: Int64) -> Article? { articles[ArticleID(number)] }

    func isBehind(_ number: Int64) -> Bool {
        guard let article = self[number] else { return false }
        return article.original.flatMap { articles[$0] }.map(article.isBehind) ?? false
    }

    /// The rule that is in the way.
    mutating func rule(_ number: Int64, _ command: any ArticleCommand) -> String? {
        do throws(Rejection) {
            try change(number, command)
            return nil
        } catch {
            return Self.rule(error)
        }
    }

    static func rule(_ rejection: Rejection) -> String {
        if case .rule(let obstacle) = rejection { obstacle.rule } else { "\(rejection)" }
    }
}

@Suite("Languages of an article")
struct ArticleLanguageTests {
    @Test("belong together once one is said to be a translation, and no longer when that is taken back")
    func group() throws {
        var shelf = Shelf()
        try shelf.write("en")
        try shelf.write("sv")
        let before = shelf[2]
        try shelf.change(2, NameOriginal(ArticleID(1)))
        #expect(shelf[2]?.original == ArticleID(1) && shelf[2]?.group == shelf[1]?.group)
        #expect(shelf[2]?.content == before?.content && shelf[2]?.version == 1)
        #expect(shelf.rule(2, NameOriginal(ArticleID(1))) == "nothingToChange")
        try shelf.change(2, NameOriginal(nil))
        #expect(shelf[2]?.original == nil && shelf[2]?.group == ArticleID(2))
        #expect(shelf.rule(2, NameOriginal(nil)) == "nothingToChange")
        try shelf.change(1, NameOriginal(ArticleID(2)))
        #expect(shelf[1]?.group == ArticleID(2))
    }

    @Test("are written with their original in one go, and whoever names a translation means its original")
    func write() throws {
        var shelf = Shelf()
        try shelf.write("en")
        try shelf.write("sv", of: 1)
        try shelf.write("ja", of: 2)
        #expect(shelf[3]?.original == ArticleID(1))
        #expect(throws: Rejection.notFound(.article(ArticleID(9)))) { try shelf.write("de", of: 9) }
        try shelf.change(2, NameOriginal(nil))
        try shelf.change(2, NameOriginal(ArticleID(3)))
        #expect(shelf[2]?.original == ArticleID(1))
    }

    @Test("are there once each; what is retired does not count")
    func rules() throws {
        var shelf = Shelf()
        for language in ["en", "sv", "sv", "en", "ja"] { try shelf.write(language) }
        #expect(shelf.rule(1, NameOriginal(ArticleID(1))) == "article.translation-of-itself")
        #expect(shelf.rule(4, NameOriginal(ArticleID(1))) == "article.same-language")
        try shelf.change(2, NameOriginal(ArticleID(1)))
        #expect(shelf.rule(3, NameOriginal(ArticleID(1))) == "article.language-taken")
        #expect(shelf.rule(1, NameOriginal(ArticleID(5))) == "article.has-translations")
        #expect(shelf.rule(1, NameOriginal(ArticleID(2))) == "article.has-translations")
        try shelf.change(2, RetireArticle(reason: "wrong"))
        try shelf.change(3, NameOriginal(ArticleID(1)))
        #expect(shelf[3]?.original == ArticleID(1))
        #expect(shelf.rule(2, NameOriginal(nil)).map { $0.hasPrefix("retired") } == true)
        try shelf.change(1, RetireArticle(reason: "old"))
        #expect(shelf.rule(5, NameOriginal(ArticleID(3))) == "\(Rejection.retired(ArticleID(1)))")
    }

    @Test("stay different when one is edited")
    func edit() throws {
        var shelf = Shelf()
        try shelf.write("en")
        try shelf.write("sv", of: 1)
        try shelf.write("ja", of: 1)
        func refused(_ number: Int64, _ language: String) -> String? {
            do throws(Rejection) {
                try shelf.edit(number) { $0.language = language }
                return nil
            } catch {
                return Shelf.rule(error)
            }
        }
        #expect(refused(2, "en") == "article.same-language")
        #expect(refused(2, "ja") == "article.language-taken")
        #expect(refused(1, "sv") == "article.language-taken")
        #expect(refused(2, "nb") == nil)
        #expect(shelf[2]?.language == "nb")
    }

    @Test("fall behind when the original says something else, until somebody looks after them")
    func behind() throws {
        var shelf = Shelf()
        try shelf.write("sv")
        try shelf.write("en")
        // Older than its original, which never said anything else.
        try shelf.change(1, NameOriginal(ArticleID(2)))
        #expect(!shelf.isBehind(1))
        try shelf.edit(2) { $0.tags = ["paper"] }
        #expect(!shelf.isBehind(1))
        try shelf.edit(2) { $0.text = "Close the lid." }
        #expect(shelf.isBehind(1))
        try shelf.change(1, ReviewArticle(next: nil))
        #expect(!shelf.isBehind(1))
        try shelf.edit(2) { $0.title = "Printers" }
        #expect(shelf.isBehind(1))
        try shelf.change(1, RateArticle(helpful: true))
        #expect(shelf.isBehind(1))
        try shelf.edit(1) { $0.text = "Stäng luckan." }
        #expect(!shelf.isBehind(1))
        try shelf.edit(2) { $0.text = "Burn the lid." }
        try shelf.change(1, NameOriginal(nil))
        #expect(!shelf.isBehind(1))
    }

    @Test("clash with nobody's edit")
    func conflict() throws {
        var shelf = Shelf()
        try shelf.write("en")
        try shelf.write("sv")
        let seen = shelf[2]?.revision
        try shelf.change(2, NameOriginal(ArticleID(1)))
        guard let article = shelf[2] else { return #expect(Bool(false)) }
        var content = article.content
        content.text = "Öppna luckan."
        let desk = Circumstances(settings: DeskSettings(), actor: anna(), now: start)
        #expect(try Decision.decide(EditArticle(content), on: article, seen: seen, desk).count == 1)
    }

    @Test("are kept whole by a snapshot")
    func snapshot() throws {
        var shelf = Shelf()
        try shelf.write("en")
        try shelf.write("sv", of: 1)
        try shelf.edit(2) { $0.text = "Öppna luckan." }
        for article in shelf.articles.values {
            var bytes: [UInt8] = []
            article.appendSnapshot(to: &bytes)
            #expect(try bytes.withUnsafeBytes { try Article(snapshot: $0) } == article)
        }
    }
}
