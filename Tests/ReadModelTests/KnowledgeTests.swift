import Helpdesk
import Primitives
import Testing

@testable import ReadModel

@Suite struct KnowledgeTests {
    private func solved(_ number: Int64, _ title: String, _ service: String?, _ journal: inout PracticeJournal) {
        let id = TicketID(.incident, number)
        journal.append(.ticket(id), .ticket(TicketLogged(type: .incident, title: title)))
        if let service {
            let classification = Classification(services: [service])
            journal.append(.ticket(id), .ticket(TicketClassified(classification, priority: .p3)))
        }
        journal.append(.ticket(id), .ticket(TicketResolved(.workaround, notes: "restart \(number)", cause: nil)))
    }

    @Test func resolvedTicketsThatLookAlikeComeBestFirst() throws {
        let scratch = Scratch()
        var journal = PracticeJournal(seed: 91)
        solved(1, "mail queue stuck", nil, &journal)
        solved(2, "printer on floor three jams", nil, &journal)
        solved(3, "printer jams again", "printing", &journal)
        journal.append(
            .ticket(TicketID(.incident, 4)), .ticket(TicketLogged(type: .incident, title: "printer jams, open")))
        solved(5, "printer jams, withdrawn", nil, &journal)
        journal.append(.ticket(TicketID(.incident, 5)), .ticket(TicketReopened(reason: "no")))
        let index = try scratch.open()
        _ = try index.advance(journal.read)
        let hits = try index.knowledge(
            KnowledgeRequest(ticket: TicketID(.incident, 4), text: "Printer jams", service: "printing"))
        #expect(hits.solved.map(\.id.number) == [3, 2])
        #expect(hits.solved.first?.notes == "restart 3" && hits.solved.first?.code == .workaround)
        let own = try index.knowledge(KnowledgeRequest(ticket: TicketID(.incident, 3), text: "printer jams"))
        #expect(own.solved.map(\.id.number) == [2])
        #expect(try index.knowledge(KnowledgeRequest(text: "…")).solved.isEmpty)
    }

    @Test func articlesInUseAreFoundByTitleTextAndUse() throws {
        let scratch = Scratch()
        var journal = PracticeJournal(seed: 92)
        func write(_ number: Int64, _ title: String, _ text: String, _ language: String = "en") {
            var content = ArticleContent(title: title, text: text)
            content.language = language
            content.category = number == 4 ? CategoryPath("hardware") : nil
            journal.append(.article(ArticleID(number)), .article(ArticleWritten(content)))
        }
        write(1, "Clearing a jam", "open the printer")
        write(2, "Printer jam", "pull the paper")
        write(3, "Printer jam, old", "hit it")
        write(4, "Skrivaren", "printer jam", "sv")
        journal.append(.article(ArticleID(3)), .article(ArticleRetired(reason: "wrong")))
        solved(1, "x", nil, &journal)
        journal.append(.ticket(TicketID(.incident, 1)), .ticket(TicketArticleLinked(ArticleID(4))))
        let index = try scratch.open()
        _ = try index.advance(journal.read)
        let hits = try index.knowledge(KnowledgeRequest(text: "printer jam"))
        #expect(hits.articles.map(\.id.number) == [2, 1])
        let categorised = KnowledgeRequest(text: "printer jam", category: CategoryPath("hardware"))
        let more = try index.knowledge(categorised)
        #expect(more.articles.map(\.id.number) == [2, 1, 4])
        #expect(more.articles.last?.uses == 1)
        #expect(try index.articles(matching: "jam printer", language: nil, limit: 9).map(\.id.number) == [2, 1, 4, 3])
        #expect(try index.articles(matching: nil, language: "sv", limit: 9).map(\.id.number) == [4])
        #expect(try index.articles(matching: nil, language: nil, limit: 2).map(\.id.number) == [1, 2])
        let titles = try index.articleTitles([ArticleID(3), ArticleID(9), ArticleID(1)])
        #expect(titles.map(\.id.number) == [3, 1] && titles.first?.isRetired == true)
    }

    @Test func wordsThatAreEverywhereAnswerNothing() throws {
        let scratch = Scratch()
        var journal = PracticeJournal(seed: 93)
        for number in 1...30 {
            let text = "what to do for some of them, the \(number)th"
            let content = ArticleContent(title: number == 7 ? "Call recordings" : "Guide \(number)", text: text)
            journal.append(.article(ArticleID(Int64(number))), .article(ArticleWritten(content)))
        }
        let index = try scratch.open()
        _ = try index.advance(journal.read)
        func answers(_ text: String) throws -> [Int64] {
            try index.knowledge(KnowledgeRequest(text: text)).articles.map(\.id.number)
        }
        #expect(try answers("Call recordings missing for some agents") == [7])
        #expect(try answers("Printer jammed for some of them").isEmpty)
        #expect(try answers("some of them").isEmpty)
        #expect(try !answers("guide").isEmpty)
        #expect(try answers("Agent 9th missing, please").isEmpty)
    }

    @Test func anArticleThatOnlyMentionsAWordAnswersNothing() throws {
        let scratch = Scratch()
        var journal = PracticeJournal(seed: 95)
        func write(_ number: Int64, _ title: String, _ text: String, _ category: String) {
            let content = ArticleContent(title: title, text: text, category: CategoryPath(category))
            journal.append(.article(ArticleID(number)), .article(ArticleWritten(content)))
        }
        write(1, "Reset a forgotten password", "Some agents call us: the call is missing in recordings.", "access")
        write(2, "Headsets go silent", "Call recordings go missing.", "telephony")
        solved(1, "Agents can't log in", "telephony", &journal)
        let index = try scratch.open()
        _ = try index.advance(journal.read)
        let hits = try index.knowledge(
            KnowledgeRequest(
                text: "Call recordings missing for some agents", category: CategoryPath("telephony"),
                service: "telephony"))
        #expect(hits.articles.map(\.id.number) == [2])
        // One shared word and the service are chance.
        #expect(hits.solved.isEmpty)
    }

    @Test func theLibraryFollowsWhatIsTyped() throws {
        let scratch = Scratch()
        var journal = PracticeJournal(seed: 96)
        func write(_ number: Int64, _ content: ArticleContent) {
            journal.append(.article(ArticleID(number)), .article(ArticleWritten(content)))
        }
        let past = Timestamp(milliseconds: 1)
        write(1, ArticleContent(title: "Printer jams", text: "Open the lid", category: CategoryPath("print")))
        write(2, ArticleContent(kind: .runbook, language: "ja", title: "会議室の印刷", text: "紙を取る", owner: "bo"))
        write(3, ArticleContent(title: "Lids and papers", text: "printing", reviewDate: past))
        write(4, ArticleContent(title: "Old printer", text: "x", reviewDate: past))
        journal.append(.article(ArticleID(4)), .article(ArticleRetired(reason: "x", replacement: ArticleID(1))))
        let index = try scratch.open()
        _ = try index.advance(journal.read)
        func found(_ text: String) throws -> [Int64] {
            let filter = try ArticleFilter(parsing: text, me: "bo")
            return try index.articles(filter, now: Timestamp(milliseconds: 99), limit: 9).map(\.id.number)
        }
        #expect(try found("") == [1, 2, 3, 4])
        #expect(try found("prin") == [1, 3, 4])
        #expect(try found("印刷") == [2])
        #expect(try found("lid -prin").isEmpty)
        #expect(try found("kind:runbook") == [2] && found("owner:me lang:ja") == [2])
        #expect(try found("due") == [3] && found("retired") == [4] && found("-retired prin") == [1, 3])
        #expect(try found("cat:print") == [1] && found("\"\u{0}*\" lid").isEmpty)
        #expect(try index.articleDetail(ArticleID(4))?.replacement?.title == "Printer jams")
    }

    @Test func newWordsAreFoundAfterTheyWereUnknown() throws {
        let scratch = Scratch()
        var journal = PracticeJournal(seed: 94)
        solved(1, "toner empty", nil, &journal)
        let index = try scratch.open()
        _ = try index.advance(journal.read)
        #expect(try index.knowledge(KnowledgeRequest(text: "projector dark")).solved.isEmpty)
        solved(2, "projector dark", nil, &journal)
        _ = try index.advance(journal.read)
        #expect(try index.knowledge(KnowledgeRequest(text: "projector dark")).solved.map(\.id.number) == [2])
    }

    @Test func quotesAreDoubledAndNothingEndsATextEarly() {
        #expect(TextMatch.quoted("a\"b\u{0}") == "\"a\"\"b \"")
    }
}
