import Helpdesk
import Primitives
import Testing

@testable import ReadModel

/// Of an article in several languages one is offered.
@Suite struct OneLanguageTests {
    /// Three languages of one article, one by itself, and a translation that is out of use.
    private func shelf(_ scratch: Scratch) throws -> DeskIndex {
        var journal = PracticeJournal(seed: 97)
        func write(_ number: Int64, _ language: String, _ title: String, of original: Int64? = nil) {
            let content = ArticleContent(language: language, title: title, text: "text \(number)", owner: "bo")
            let id = ArticleID(number)
            journal.append(.article(id), .article(ArticleWritten(content)))
            guard let original else { return }
            journal.append(.article(id), .article(ArticleOriginalNamed(ArticleID(original))))
        }
        write(1, "en", "Printer jams")
        write(2, "sv", "Pappersstopp i skrivaren", of: 1)
        write(3, "ja", "プリンターの紙詰まり", of: 1)
        write(4, "en", "Printer is empty")
        write(5, "de", "Printer, Papierstau", of: 1)
        journal.append(.article(ArticleID(5)), .article(ArticleRetired(reason: "x")))
        let index = try scratch.open()
        _ = try index.advance(journal.read)
        return index
    }

    @Test func aQuestionIsAnsweredInTheReadersLanguage() throws {
        let scratch = Scratch()
        let index = try shelf(scratch)
        func hits(_ text: String, _ reader: String?) throws -> [Int64] {
            try index.knowledge(KnowledgeRequest(text: text, reader: reader)).articles.map(\.id.number)
        }
        #expect(try hits("printer jams", "en") == [1, 4])
        #expect(try hits("printer jams", "sv") == [2, 4])
        #expect(try hits("pappersstopp skrivaren", "sv") == [2])
        #expect(try hits("pappersstopp skrivaren", "en") == [1])
        #expect(try hits("printer", nil) == hits("printer", "fr"))
        // Nobody reads German here: the language that matches stays.
        #expect(try hits("紙詰まり", "de") == [3])
    }

    @Test func anArticleKeepsItsPlaceAndReasonAndNamesTheOtherLanguages() throws {
        let scratch = Scratch()
        let index = try shelf(scratch)
        let all = try index.knowledge(KnowledgeRequest(text: "printer", scope: .everything))
        let found = try index.knowledge(KnowledgeRequest(text: "printer", scope: .everything, reader: "sv"))
        #expect(Set(found.articles.map(\.id.number)) == [2, 4, 5] && found.articles.last?.id.number == 5)
        #expect(found.articles.first { $0.id.number == 2 }?.otherLanguages == ["en", "ja"])
        #expect(found.articles.last?.otherLanguages == [])
        #expect(found.articleReasons[ArticleID(2)] == all.articleReasons[ArticleID(1)])
        let one = try index.knowledge(KnowledgeRequest(text: "printer", limit: 1, reader: "ja"))
        #expect(one.articles.map(\.id.number) == [3] || one.articles.map(\.id.number) == [4])
    }

    @Test func theLibraryHasOneRowForEach() throws {
        let scratch = Scratch()
        let index = try shelf(scratch)
        func rows(_ text: String, _ reader: String? = "sv", limit: Int = 9) throws -> [Int64] {
            let filter = try ArticleFilter(parsing: text, me: "bo")
            return try index.articles(filter, now: Timestamp(milliseconds: 0), limit: limit, reader: reader)
                .map(\.id.number)
        }
        #expect(try rows("", nil) == [1, 2, 3, 4, 5])
        #expect(try rows("") == [2, 4, 5] && rows("", "ja") == [3, 4, 5] && rows("", "fr") == [1, 4, 5])
        #expect(try rows("", limit: 1) == [2] && rows("", limit: 2) == [2, 4] && rows("", limit: 0) == [])
        #expect(try rows("jams") == [2] && rows("lang:ja") == [3] && rows("jams lang:en") == [1])
        #expect(try rows("-lang:sv") == [1, 4, 5] && rows("retired") == [5])
    }

    @Test func whatIsToBeLookedAfterIsEachLanguageByItself() throws {
        let scratch = Scratch()
        var journal = PracticeJournal(seed: 98)
        let past = Timestamp(milliseconds: 1)
        for (number, language) in [(Int64(1), "en"), (2, "sv"), (3, "ja")] {
            let content = ArticleContent(language: language, title: "T", text: "x", reviewDate: past)
            journal.append(.article(ArticleID(number)), .article(ArticleWritten(content)))
            guard number > 1 else { continue }
            journal.append(.article(ArticleID(number)), .article(ArticleOriginalNamed(ArticleID(1))))
        }
        let index = try scratch.open()
        func rows(_ text: String) throws -> [Int64] {
            _ = try index.advance(journal.read)
            let filter = try ArticleFilter(parsing: text, me: "bo")
            return try index.articles(filter, now: Timestamp(milliseconds: 9), limit: 9, reader: "sv").map(\.id.number)
        }
        #expect(try rows("due") == [1, 2, 3] && rows("outdated").isEmpty && rows("") == [2])
        let other = ArticleContent(title: "T", text: "y", reviewDate: past)
        journal.append(.article(ArticleID(1)), .article(ArticleEdited(other)))
        #expect(try rows("outdated") == [2, 3])
        journal.append(.article(ArticleID(2)), .article(ArticleReviewed(next: nil)))
        #expect(try rows("outdated") == [3] && rows("-outdated lang:sv") == [2])
        let detail = try index.articleDetail(ArticleID(3))
        #expect(detail?.isBehind == true && detail?.languages.map(\.language) == ["en", "ja", "sv"])
        #expect(detail?.nextLanguage?.language == "sv")
        journal.append(.article(ArticleID(1)), .article(ArticleRetired(reason: "x")))
        #expect(try rows("outdated").isEmpty)
        #expect(try index.articleDetail(ArticleID(3))?.languages.map(\.language) == ["ja", "sv"])
    }
}
