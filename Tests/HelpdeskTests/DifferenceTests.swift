import Helpdesk
import SeededRandom
import Testing

@Suite("Differences")
struct DifferenceTests {
    private func told(_ old: String, _ new: String) -> [String] {
        TextDifference(from: old, to: new).lines.map { line in
            let sign = line.side == .both ? " " : line.side == .old ? "-" : "+"
            return sign + line.pieces.map { $0.isChanged ? "[" + $0.text + "]" : $0.text }.joined()
        }
    }

    @Test("tell lines taken out and put in, the old before the new")
    func lines() {
        #expect(told("a\nb\nc", "a\nB\nc") == [" a", "-b", "+B", " c"])
        #expect(told("", "a\nb") == ["+a", "+b"])
        #expect(told("a\nb", "") == ["-a", "-b"])
        #expect(told("same", "same") == [" same"])
        #expect(TextDifference(from: "x\ny", to: "x\ny").isEmpty)
    }

    @Test("mark the words that changed inside of a line, and characters where nothing stands between words")
    func words() {
        #expect(
            told("Restart the old relay now", "Restart the new relay, now")
                == ["-Restart the [old] relay now", "+Restart the [new] relay[,] now"])
        #expect(told("電源を切る。待つ", "電源を入れる。待つ") == ["-電源を[切]る。待つ", "+電源を[入れ]る。待つ"])
        #expect(
            told("e\u{301}t\u{e9} a b", "e\u{301}t\u{e9} a c") == ["-e\u{301}t\u{e9} a [b]", "+e\u{301}t\u{e9} a [c]"])
        #expect(told("nothing alike here", "完全に違う") == ["-nothing alike here", "+完全に違う"])
    }

    @Test("lead from the old text to the new one, whatever they are")
    func properties() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<300 {
            let old = text(&random)
            let new = Bool.random(using: &random) ? text(&random) : edited(old, &random)
            let lines = TextDifference(from: old, to: new).lines
            #expect(lines.filter { $0.side != .new }.map(\.text).joined(separator: "\n") == old, "seed \(seed)")
            #expect(lines.filter { $0.side != .old }.map(\.text).joined(separator: "\n") == new, "seed \(seed)")
            let numbers = lines.compactMap(\.newNumber)
            #expect(numbers == Array(1..<numbers.count + 1), "seed \(seed)")
        }
    }

    @Test("are found at once in texts that have nothing in common")
    func large() {
        let old = (0..<6_000).map { "old line \($0)" }.joined(separator: "\n")
        let new = (0..<6_000).map { "another \($0 * 7)" }.joined(separator: "\n")
        #expect(TextDifference(from: old, to: new).lines.count == 12_000)
        let parts = TextDifference(from: old, to: old + "\nmore").parts(context: 2)
        #expect(parts.map(\.count) == [3])
    }

    @Test("are shown with a little of what stands around them")
    func parts() {
        let old = (1...30).map(String.init).joined(separator: "\n")
        let new = old.replacingLine(5, by: "five").replacingLine(7, by: "seven").replacingLine(25, by: "xxv")
        let parts = TextDifference(from: old, to: new).parts(context: 2)
        #expect(parts.count == 2)
        #expect(parts.first?.first?.text == "3" && parts.first?.last?.text == "9")
        #expect(parts.last?.count == 6)
    }

    private func text(_ random: inout SeededGenerator) -> String {
        let words = ["a", "b", "漢", "", "x y", "- z"]
        let count = Int.random(in: 1...12, using: &random)
        return (0..<count).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: "\n")
            .ifEmpty("a")
    }

    private func edited(_ text: String, _ random: inout SeededGenerator) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        lines[Int.random(in: 0..<lines.count, using: &random)] += " more"
        lines.insert("new", at: Int.random(in: 0...lines.count, using: &random))
        return lines.joined(separator: "\n")
    }
}

extension String {
    fileprivate func ifEmpty(_ other: String) -> String { isEmpty ? other : self }

    fileprivate func replacingLine(_ number: Int, by text: String) -> String {
        var lines = split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        lines[number - 1] = text
        return lines.joined(separator: "\n")
    }
}
