import Helpdesk
import Primitives
import Testing

@testable import ReadModel

@Suite struct GapTests {
    private var journal = PracticeJournal(seed: 611)
    private let scratch = Scratch()
    private let now = PracticeJournal.now

    private mutating func search(_ phrase: String, _ person: String, daysAgo: Int64 = 1) {
        let at = now.advanced(byMilliseconds: -daysAgo * 86_400_000)
        let event = RecordedEvent(
            sequence: Int64(journal.events.count + 1), subject: .desk, origin: Origin(at: at, by: person),
            happening: .desk(KnowledgeSearchedInVain(phrase)))
        journal.events.append(LocatedEvent(event: event, offset: Int64(journal.events.count) * 300, length: 300))
    }

    private mutating func write(_ title: String, _ number: Int64 = 1) {
        journal.append(
            .article(ArticleID(number)), .article(ArticleWritten(ArticleContent(title: title, text: "So."))))
    }

    private func gaps(_ index: DeskIndex, _ request: GapRequest = GapRequest()) throws -> [String] {
        try index.gaps(request, now: now).map { "\($0.phrase) \($0.people) \($0.times)" }
    }

    @Test mutating func countsPeopleOfTheSameWordsHoweverTheyAreWritten() throws {
        search("VPN on macs", "anna", daysAgo: 9)
        search("mac, on vpn", "anna", daysAgo: 9)
        search("ｖｐｎ on Mac", "bengt", daysAgo: 3)
        search("vpn on mac", "bengt", daysAgo: 2)
        search("サーバー", "chiyo", daysAgo: 8)
        search("ｻｰﾊﾞ", "anna", daysAgo: 4)
        search("fax", "chiyo")
        let index = try scratch.open()
        _ = try index.advance(journal.read)
        #expect(try gaps(index) == ["vpn on mac 2 3", "ｻｰﾊﾞ 2 2", "fax 1 1"])
        let last = try index.gaps(GapRequest(), now: now).first?.last
        #expect(last == now.advanced(byMilliseconds: -2 * 86_400_000))
        let since = now.advanced(byMilliseconds: -3_600_000 * 60)
        #expect(try gaps(index, GapRequest(since: since)) == ["fax 1 1", "vpn on mac 1 1"])
        #expect(try gaps(index, GapRequest(limit: 1)) == ["vpn on mac 2 3"])
        #expect(
            try index.isNoted(VainSearch("Macs on VPN", by: "anna", at: now.advanced(byMilliseconds: -9 * 86_400_000))))
        #expect(try !index.isNoted(VainSearch("vpn on mac", by: "anna", at: now)))
    }

    @Test mutating func leavesOutWhatAnArticleAnswersByNow() throws {
        search("vpn on mac", "anna")
        search("fax", "bengt")
        let index = try scratch.open()
        _ = try index.advance(journal.read)
        #expect(try gaps(index) == ["fax 1 1", "vpn on mac 1 1"] || gaps(index) == ["vpn on mac 1 1", "fax 1 1"])
        write("VPN on a Mac")
        _ = try index.advance(journal.read)
        #expect(try gaps(index) == ["fax 1 1"])
        let all = try index.gaps(GapRequest(includesAnswered: true), now: now)
        #expect(all.first { $0.phrase == "vpn on mac" }?.answer == ArticleID(1))
        #expect(all.first { $0.phrase == "fax" }.map { $0.answer == nil } == true)
        journal.append(.article(ArticleID(1)), .article(ArticleRetired(reason: "old")))
        _ = try index.advance(journal.read)
        #expect(try gaps(index).count == 2)
    }

    @Test mutating func aRebuildCountsWhatWasCountedOneByOne() throws {
        let scratch = self.scratch
        let index = try scratch.open()
        _ = try index.advance(journal.read)
        for turn in 0..<60 {
            search(journal.sentence(2), journal.pick(PracticeJournal.people), daysAgo: Int64(60 - turn))
            journal.happen()
            let changes = try index.advance(journal.read)
            #expect(changes.searches && !changes.duty && !changes.wasRebuilt)
        }
        let grown = try scratch.dump()
        #expect(grown.contains { $0.hasPrefix("vainSearch") })
        let anew = Scratch()
        let other = try anew.open()
        #expect(try other.advance(journal.read).wasRebuilt)
        #expect(try anew.dump().filter { $0.hasPrefix("vainSearch") } == grown.filter { $0.hasPrefix("vainSearch") })
        #expect(try other.gaps(GapRequest(), now: now) == index.gaps(GapRequest(), now: now))
    }

    @Test mutating func isNobodysStepAndOfNoTimeline() throws {
        search("fax", "anna")
        let index = try scratch.open()
        _ = try index.advance(journal.read)
        #expect(try index.deeds(of: "anna", before: .max, compensating: false, limit: 10).isEmpty)
        #expect(try index.dutyChanges() == DutyChanges())
        search("toner", "anna")
        #expect(try index.advance(journal.read).isOfSearchesAlone)
    }

    @Test mutating func theLibraryExplainsItsOrder() throws {
        write("VPN on a Mac")
        journal.append(
            .article(ArticleID(2)), .article(ArticleWritten(ArticleContent(title: "Macs", text: "About the vpn."))))
        let index = try scratch.open()
        _ = try index.advance(journal.read)
        let filter = ArticleFilter(searching: "mac vpn")
        let listed = try index.articles(filter, now: now, limit: 9).map(\.id)
        let scores = try listed.map { try index.explanation(of: $0, in: filter)?.score ?? 0 }
        #expect(listed == [ArticleID(1), ArticleID(2)] && scores == scores.sorted(by: >) && scores.first ?? 0 > 0.9)
        let other = try index.explanation(of: ArticleID(2), in: filter)
        #expect(other?.words.map(\.place) == [.title, .text])
        #expect(try index.explanation(of: ArticleID(1), in: ArticleFilter()) == nil)
        #expect(try index.explanation(of: ArticleID(9), in: filter) == nil)
    }

    @Test mutating func aPartOfAWordIsFoundInEveryTitle() throws {
        write("Übermittlungsfehler 100%_sure")
        for number in 2...40 { write("Page \(number)", Int64(number)) }
        let index = try scratch.open()
        _ = try index.advance(journal.read)
        func found(_ text: String) throws -> [Int64] {
            try index.articles(ArticleFilter(terms: [.init(.words(text))]), now: now, limit: 9).map(\.id.number)
        }
        #expect(try found("mittlungsf") == [1])
        #expect(try found("%_") == [1] && found("%").count == 1 && found("\\").isEmpty && found("x_y").isEmpty)
        #expect(try found(" ").count == 9)
        let without = ArticleFilter(terms: [.init(.words("%_"), negated: true)])
        #expect(try index.articles(without, now: now, limit: 99).count == 39)
        #expect(try found("\0%").isEmpty || found("\0%") == [1])
    }
}
