import GRDB
import Helpdesk
import Primitives
import SeededRandom
import Testing

@testable import ReadModel

@Suite struct SearchTests {
    private struct Library {
        let scratch = Scratch()
        var journal = PracticeJournal(seed: 501)
        var index: DeskIndex

        init(_ titles: [String], _ texts: [Int: String] = [:]) throws {
            for (place, title) in titles.enumerated() {
                let content = ArticleContent(title: title, text: texts[place + 1] ?? "…")
                journal.append(.article(ArticleID(Int64(place + 1))), .article(ArticleWritten(content)))
            }
            index = try scratch.open()
            _ = try index.advance(journal.read)
        }

        func found(_ text: String, isTyped: Bool = false) throws -> [Int64] {
            try index.knowledge(KnowledgeRequest(text: text, isTyped: isTyped, scope: .everything)).articles
                .map(\.id.number)
        }

        func reason(_ text: String, _ number: Int64) throws -> Explanation? {
            try index.knowledge(KnowledgeRequest(text: text, scope: .everything)).articleReasons[ArticleID(number)]
        }
    }

    @Test func compoundsAreFoundByTheirPartsAndTheOtherWayAround() throws {
        let library = try Library([
            "Lösenordsbyte", "Byta lösenord på datorn", "Nätverksskrivare", "Skrivarkö har fastnat",
            "Skrivbordet är tomt", "Nätlösenordsbyte", "Felaktig kontorsskrivarinstallation", "Beskrivarens namn",
        ])
        #expect(try Set(library.found("lösenord")) == [1, 2, 6])
        #expect(try library.found("lösenord").first == 2)
        #expect(try library.found("lösenordsbyte") == [1, 6, 2])
        #expect(try library.reason("lösenordsbyte", 2)?.words.first?.how == .parts)
        #expect(try Set(library.found("skrivare")) == [3, 4, 7])
        #expect(try library.reason("skrivare", 7)?.words.first?.how == .inside)
        #expect(try library.reason("lösenord", 1)?.words.first?.how == .inside)
    }

    @Test func theFormThatWasTypedComesBeforeAnotherOfItsStem() throws {
        let library = try Library(["Skriva ut kuvert", "Min skrivares toner", "Printing a page", "Printers in Lund"])
        #expect(try library.found("skrivare") == [2, 1])
        #expect(try library.found("printers") == [4, 3])
    }

    @Test func oneWrongLetterStillFinds() throws {
        let library = try Library(["Printer offline", "Byta lösenord", "Mail"], [3: "printer"])
        for typed in ["pritner", "prnter", "printter", "lösenrod", "losenord"] {
            #expect(try !library.found(typed).isEmpty, "\(typed)")
        }
        #expect(try library.reason("pritner", 1)?.words.first?.how == .spelling)
        #expect(try library.found("xyzzy").isEmpty)
    }

    @Test func whatIsBeingTypedFindsWhatItMayBecome() throws {
        let library = try Library(["Printing fails", "web01 is down", "Nätverket", "INC-000123 again"])
        for typed in ["p", "pri", "printi", "printin", "printing"] {
            #expect(try library.found(typed, isTyped: true) == [1], "\(typed)")
        }
        #expect(try library.found("web", isTyped: true) == [2] && library.found("web").isEmpty)
        #expect(try library.found("nätv", isTyped: true) == [3])
        #expect(try library.found("123") == [4] && library.found("INC-123") == [4] && library.found("000123") == [4])
    }

    @Test func japaneseIsFoundByOneTwoAndMoreCharacters() throws {
        let library = try Library(["合鍵を作る", "ファイルサーバーの障害", "会議室の印刷機", "パスワードの変更"])
        #expect(try library.found("鍵") == [1] && library.found("合") == [1])
        #expect(try library.found("印刷") == [3] && library.found("障害") == [2])
        #expect(try library.found("サーバ") == [2] && library.found("ｻｰﾊﾞｰ") == [2])
        #expect(try library.found("印刷機が動かない").first == 3)
        #expect(try library.found("パスワード") == [4])
    }

    @Test func aWordInKatakanaIsMoreThanItsPairs() throws {
        let library = try Library(
            ["マウスのクリックとリンク", "リンクセンター", "インクの残量"], [3: "プリンターのインクを調べます。"])
        #expect(try library.found("プリンター").first == 3)
        #expect(try library.found("プリンターのインク").first == 3)
    }

    @Test func titlesWeighMoreThanHeadingsAndThoseMoreThanText() throws {
        let library = try Library(
            ["Other things", "Toner", "Something else", "Toner, paper, trays and lamps of all machines"],
            [1: "the toner is empty", 3: "# Toner\n\nx"])
        #expect(try library.found("toner") == [2, 4, 3, 1])
        let reason = try #require(try library.reason("toner", 3))
        #expect(reason.words.map(\.place) == [.headings] && reason.words[0].found == ["ton"])
        #expect(reason.score > 0 && reason.factors.contains { $0.factor == .title })
    }

    @Test func theFilterUsesTheSameWords() throws {
        let scratch = Scratch()
        var journal = PracticeJournal(seed: 502)
        let titles = ["Lösenordsbyte krävs", "Skrivarna är tysta", "ファイルサーバーが遅い", "KubeQuotaExceeded on web-01"]
        for (place, title) in titles.enumerated() {
            let id = TicketID(.incident, Int64(place + 1))
            journal.append(.ticket(id), .ticket(TicketLogged(type: .incident, title: title)))
        }
        let index = try scratch.open()
        _ = try index.advance(journal.read)
        func found(_ text: String) throws -> [Int64] {
            let filter = try Filter(parsing: text + " sort:id", me: "anna")
            let now = PracticeJournal.now
            let page = try index.page(QueueRequest(filter: filter, limit: 10, now: now)).rows.map(\.id.number)
            #expect(try index.count(filter, now: now) == page.count)
            #expect(try index.members(filter, now: now, atMost: 10).sorted() == page)
            #expect(try index.members(filter, among: 1...4, now: now).sorted() == page)
            return page
        }
        #expect(try found("lösenord") == [1] && found("skrivare") == [2])
        #expect(try found("サーバ") == [3] && found("遅") == [3])
        #expect(try found("quota") == [4] && found("kubequotaexceeded") == [4] && found("web-1") == [4])
        #expect(try found("-lösenord") == [2, 3, 4])
    }

    @Test func anyStringIsAValidSearchAndTheIndexStaysWhole() throws {
        let scratch = Scratch()
        var journal = PracticeJournal(seed: 503)
        let index = try scratch.open()
        var random = SeededGenerator(seed: 504)
        for round in 0..<60 {
            let text = Self.text(&random)
            let content = ArticleContent(title: text, text: Self.text(&random) + "\n# " + text)
            let happened: any ArticleEvent = round < 7 ? ArticleWritten(content) : ArticleEdited(content)
            journal.append(.article(ArticleID(Int64(round % 7 + 1))), .article(happened))
            _ = try index.advance(journal.read)
            _ = try index.knowledge(KnowledgeRequest(text: text, isTyped: true, scope: .everything))
            let filter = Filter(text: text, terms: [Filter.Term(.words(text))], order: [])
            _ = try index.page(QueueRequest(filter: filter, limit: 5, now: PracticeJournal.now))
        }
        let anew = Scratch()
        _ = try anew.open().advance(journal.read)
        #expect(try scratch.dump() == anew.dump())
        let queue = try DatabaseQueue(path: scratch.index, configuration: .forIndex())
        try queue.write { db in
            for table in Schema.textTables {
                try db.execute(sql: "INSERT INTO \(table)(\(table)) VALUES ('integrity-check')")
            }
        }
    }

    private static func text(_ random: inout SeededGenerator) -> String {
        let pieces = [
            "\"", "*", " OR ", "NEAR(", ")", "\0", "title:", "å", "a\u{30A}", "ﾌﾟ", "サーバー", "印", "👩‍👩‍👧‍👦", "^", "-", "Kube",
            "API", "lösenord", "0x1F", "\u{202E}", "'", "{", "}", "\u{FFFF}", "printer", "datorerna", " ", " ", "\n",
        ]
        return (0..<Int.random(in: 1...12, using: &random)).map { _ in
            pieces[Int.random(in: 0..<pieces.count, using: &random)]
        }.joined()
    }
}
