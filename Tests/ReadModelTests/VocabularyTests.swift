import GRDB
import Testing

@testable import ReadModel

@Suite struct VocabularyTests {
    /// The vocabulary with all by which its words are found.
    private func kept(_ scratch: Scratch) throws -> [String] {
        try DatabaseQueue(path: scratch.index).unsafeRead { db in
            var lines: [String] = []
            let words = try Query(db, "SELECT term, articles, tickets FROM word ORDER BY term")
            while try words.step() { lines.append("\(words.text(0)) \(words.integer(1)) \(words.integer(2))") }
            let ends = try Query(db, "SELECT ending, term FROM wordEnd ORDER BY ending, term")
            while try ends.step() { lines.append("\(ends.text(0)) < \(ends.text(1))") }
            return lines
        }
    }

    @Test("is the same after every step and after a rebuild", arguments: [3, 8] as [UInt64])
    func sameWhateverTheWay(_ seed: UInt64) throws {
        let (steps, whole) = (Scratch(), Scratch())
        var journal = PracticeJournal(seed: seed, tickets: 50, events: 150)
        let index = try steps.open()
        _ = try index.advance(journal.read)
        for _ in 0..<40 {
            for _ in 0..<15 { journal.happen() }
            _ = try index.advance(journal.read)
        }
        _ = try whole.open().advance(journal.read)
        #expect(try kept(steps) == kept(whole))
        #expect(try kept(whole).contains { $0.contains(" < ") })
    }

    @Test func wordsStandInAListByTheirBytes() {
        var list = WordList()
        func places(_ words: [String]) -> [Int?] {
            list.beginText()
            return words.map { word in
                var word = word
                return word.withUTF8 { list.placeOnce(of: $0) }
            }
        }
        #expect(places(["vpn", "é", "e\u{301}", "vpn", ""]) == [0, 1, 2, nil, 3])
        #expect(places(["e\u{301}", "mail", "mail"]) == [2, 4, nil])
        let many = (0..<5_000).map { "word\($0)" }
        #expect(places(many) == (5..<5_005).map { $0 })
        #expect(places(many.reversed()) == (5..<5_005).reversed().map { $0 })
        #expect(list.count == 5_005 && list[2] == "e\u{301}" && list[5_004] == "word4999")
    }
}
