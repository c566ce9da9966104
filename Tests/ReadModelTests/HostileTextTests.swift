import Helpdesk
import Primitives
import Testing

@testable import ReadModel

@Suite struct HostileTextTests {
    static let texts: [String] = [
        "\"", "\"\"", "\"\u{301} OR a\"\u{301}", "a\"\u{301} . b", "\"\u{20E3}:x", "a\u{1F}\u{301}b", "a\0\u{301}b",
        "'", "\"a", "a\"b", "* ", "a*", "^a", "a AND", "AND", "NOT", "OR", "NEAR(a b)", "title:a",
        "{a b}:c",
        "-", "--", "+", "(", ")", "a + b", "a:b", ":", "%", "_", "\\", ";", "'; DROP TABLE ticket; --", "x' OR 1=1 --",
        "\0", "a\0b", "\u{1F}", "\u{1F}vip\u{1F}", "\n", "\u{202E}abc", "\u{200B}", "e\u{301}", "👩‍👩‍👧‍👦", "🏳️‍🌈", "﷽",
        "ÅÄÖ", "İ", "ß", "\u{FFFF}", "\u{10FFFF}", "٣", "½", "NULL", "nan", "[a]", "?1", ":name", "@p", "$1",
        String(repeating: "a", count: 5000), String(repeating: "\"", count: 999), String(repeating: "a ", count: 3000),
        String(repeating: "(", count: 500), String(repeating: "e\u{301}", count: 700),
    ]

    private func ticketWith(_ text: String, _ number: Int64, _ journal: inout PracticeJournal) {
        let id = TicketID(.incident, number)
        var logged = TicketLogged(type: .incident, title: text)
        logged.description = text
        logged.requester = Requester(name: text, address: text)
        logged.tags = [text]
        journal.append(.ticket(id), .ticket(logged))
        journal.append(.ticket(id), .ticket(TicketAssigned(assignee: text, team: text)))
        journal.append(.ticket(id), .ticket(TicketNoted(text)))
        journal.append(.ticket(id), .ticket(TicketResolved(.solution, notes: text, cause: text)))
    }

    @Test func anyTextCanBeStoredChangedAndAskedFor() throws {
        let (scratch, anew) = (Scratch(), Scratch())
        var journal = PracticeJournal(seed: 81)
        let index = try scratch.open()
        for (place, text) in Self.texts.enumerated() {
            ticketWith(text, Int64(place + 1), &journal)
            journal.append(.article(ArticleID(Int64(place + 1))), .article(article(text)))
            _ = try index.advance(journal.read)
        }
        for place in Self.texts.indices {
            let id = TicketID(.incident, Int64(place + 1))
            #expect(try index.ticket(id) == journal.tickets[id.number])
            journal.append(.ticket(id), .ticket(TicketReopened(reason: Self.texts[place])))
            journal.append(.ticket(id), .ticket(TicketNoted("later")))
        }
        _ = try index.advance(journal.read)
        _ = try anew.open().advance(journal.read)
        #expect(try scratch.dump() == anew.dump())
        for text in Self.texts { try askFor(text, index) }
        #expect(try index.lastNumbers().ticket == Int64(Self.texts.count))
    }

    private func article(_ text: String) -> ArticleWritten {
        ArticleWritten(ArticleContent(title: text, text: text))
    }

    private func askFor(_ text: String, _ index: DeskIndex) throws {
        let conditions: [Filter.Condition] = [
            .words(text), .tag(text), .requester(text), .assignee(.exactly(text)), .assignee(.prefix(text)),
            .team(.exactly(text)), .watcher(.prefix(text)), .service(.exactly(text)),
            .category(.prefix(text), subcategory: .exactly(text)),
        ]
        let now = PracticeJournal.now
        for condition in conditions {
            for negated in [false, true] {
                let filter = Filter(text: "", terms: [Filter.Term(condition, negated: negated)], order: [])
                let page = try index.page(QueueRequest(filter: filter, limit: 10, now: now))
                _ = try index.count(filter, now: now)
                if case .assignee(.exactly) = condition, !negated { #expect(!page.rows.isEmpty) }
            }
        }
        _ = try index.knowledge(KnowledgeRequest(text: text))
        _ = try index.articles(matching: text, language: text, limit: 10)
    }

    @Test func equalLettersOfOtherBytesAreAnotherText() throws {
        let (scratch, anew) = (Scratch(), Scratch())
        var journal = PracticeJournal(seed: 83)
        let index = try scratch.open()
        for title in ["caf\u{E9}", "cafe\u{301}", "tea"] {
            let content = ArticleContent(title: title, text: title)
            journal.append(.article(ArticleID(1)), .article(ArticleEdited(content)))
            journal.append(.ticket(TicketID(.incident, 1)), .ticket(TicketResolved(.solution, notes: title)))
            _ = try index.advance(journal.read)
        }
        _ = try anew.open().advance(journal.read)
        #expect(try scratch.dump() == anew.dump())
    }

    @Test func syntaxIsOnlyText() throws {
        let scratch = Scratch()
        var journal = PracticeJournal(seed: 82)
        ticketWith("alpha beta", 1, &journal)
        ticketWith("gamma", 2, &journal)
        let index = try scratch.open()
        _ = try index.advance(journal.read)
        func found(_ text: String) throws -> [Int64] {
            let filter = Filter(text: text, terms: [Filter.Term(.words(text))], order: [SortKey(.id)])
            return try index.page(QueueRequest(filter: filter, limit: 10, now: PracticeJournal.now)).rows.map(
                \.id.number)
        }
        #expect(try found("alpha") == [1])
        #expect(try found("alpha beta") == [1])
        #expect(try found("alpha OR gamma") == [])
        #expect(try found("NOT gamma") == [])
        #expect(try found("alp*") == [])
        #expect(try found("\"alpha\" OR \"gamma\"") == [])
        #expect(try found("text:alpha") == [])
    }
}
