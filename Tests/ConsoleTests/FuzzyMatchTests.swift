import Testing

@testable import Console

@Suite("Finding a name by a few of its letters")
struct FuzzyMatchTests {
    /// The names that fit, the best first.
    private func ranked(_ typed: String, _ names: [String]) -> [String] {
        names.compactMap { name in FuzzyMatch(typed, in: name).map { (name, $0.score) } }.sorted { $0.1 > $1.1 }
            .map(\.0)
    }

    @Test("puts whole beginnings before letters here and there")
    func order() {
        #expect(
            ranked("re", ["public note, reference", "reopen", "more", "resolve it all"]).prefix(2).contains("reopen"))
        #expect(ranked("pn", ["open", "public note", "pane"]) == ["public note", "pane", "open"])
        #expect(
            ranked("note", ["next one to edit", "public note", "note"]) == ["note", "public note", "next one to edit"])
        #expect(ranked("xq", ["queue", "exit"]).isEmpty)
        #expect(ranked("", ["b", "a"]) == ["b", "a"])
    }

    @Test("takes words in any order")
    func words() {
        #expect(ranked("note pub", ["public note", "note"]) == ["public note"])
        #expect(ranked("  note ", ["public note"]) == ["public note"])
    }

    @Test("does not look at case, marks, width or the kind of kana")
    func folding() {
        #expect(ranked("atgard", ["åtgärd"]) == ["åtgärd"])
        #expect(ranked("ÅT", ["åtgärd", "att göra"]) == ["åtgärd", "att göra"])
        #expect(ranked("ｎｏｔｅ", ["note"]) == ["note"])
        #expect(ranked("めも", ["メモを書く"]) == ["メモを書く"])
        #expect(ranked("割当", ["自分に割り当てる", "担当を割り当てる"]).count == 2)
        #expect(ranked("ａｔｍ", ["assign-to-me"]) == ["assign-to-me"])
    }

    @Test("tells which letters were meant")
    func places() {
        #expect(FuzzyMatch("pn", in: "public note")?.places == [0, 7])
        #expect(FuzzyMatch("note", in: "not a note")?.places == [6, 7, 8, 9])
        #expect(FuzzyMatch("チケ", in: "新しいチケット")?.places == [3, 4])
    }

    @Test("copes with names of any length")
    func long() {
        let name = String(repeating: "ab ", count: 200)
        #expect(FuzzyMatch(String(repeating: "b", count: 100), in: name)?.places.count == 100)
        #expect(FuzzyMatch("c", in: name) == nil)
        #expect(FuzzyMatch("a", in: "") == nil)
    }
}
