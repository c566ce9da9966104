import Testing

@testable import Helpdesk

/// A small history of our own, in three languages.
private let history: [(String, String)] = [
    ("vpn tunnel drops every hour", "network/vpn"), ("no vpn from the hotel", "network/vpn"),
    ("vpn tunneln går ner", "network/vpn"), ("vpn client asks for a token", "network/vpn"),
    ("wifi slow in the canteen", "network/wifi"), ("wifi password for guests", "network/wifi"),
    ("printer jams on floor two", "print"), ("skrivaren skriver tomma sidor", "print"),
    ("printer out of toner", "print"), ("印刷 できません", "print"), ("skrivaren har slut på toner", "print"),
    ("password forgotten", "access"), ("lösenord bortglömt", "access"), ("パスワード を 忘れた", "access"),
    ("password expired again", "access"), ("account locked", "access"),
]

@Suite struct SuggestionTests {
    private func words(_ text: String) -> [String] {
        var words: [String] = []
        for word in text.split(separator: " ").map(String.init) where !words.contains(word) { words.append(word) }
        return words
    }

    private func labels(_ path: String) -> [SuggestedField: String] {
        let category = String(path.split(separator: "/")[0])
        return category == path ? [.category: category] : [.category: category, .subcategory: path]
    }

    private func learned(_ rows: [(String, String)]) -> LearnedLessons {
        var lessons = LearnedLessons()
        for (text, path) in rows { lessons.learn(words(text), labels(path)) }
        return lessons
    }

    @Test(
        "finds what it was by its words, and says which",
        arguments: [
            ("vpn tunnel down", "network", "vpn"), ("skrivaren är trasig", "print", "skrivaren"),
            ("パスワード が 違う", "access", "パスワード"), ("toner", "print", "toner"),
        ])
    func words(_ text: String, _ category: String, _ word: String) throws {
        let suggestions = learned(history).suggestions(for: words(text))
        let best = try #require(suggestions.choices[.category]?.first)
        #expect(best.value == category)
        #expect(best.words.first == word)
        #expect(best.words.count <= 3)
    }

    @Test("makes probabilities that come to one, whatever was learned and asked")
    func sums() {
        var random = SeededWords(seed: 611)
        for _ in 0..<200 {
            let lessons = random.lessons(Int.random(in: 1...40, using: &random.generator))
            let suggestions = lessons.suggestions(for: random.words())
            for (field, choices) in suggestions.choices {
                let sum = choices.reduce(0) { $0 + $1.probability }
                #expect(abs(sum - 1) < 1e-9, "\(field) comes to \(sum)")
                #expect(choices.allSatisfy { $0.probability > 0 && $0.probability <= 1 })
                #expect(choices.map(\.probability) == choices.map(\.probability).sorted(by: >))
            }
        }
    }

    @Test("does not depend on the order, and forgets to the last trace")
    func forgetting() {
        let all = learned(history)
        #expect(learned(history.reversed()) == all)
        var more = all
        for (text, _) in history { more.learn(words(text), [.team: "x", .category: "else"]) }
        #expect(more != all)
        for (text, _) in history.shuffled() { more.forget(words(text), [.team: "x", .category: "else"]) }
        #expect(more == all)
        for (text, path) in history { more.forget(words(text), labels(path)) }
        #expect(more == LearnedLessons())
    }

    @Test("offers a category with its subcategory, and nothing without a word for it")
    func offers() throws {
        let lessons = learned(history)
        let offer = try #require(lessons.suggestions(for: ["vpn", "tunnel", "token", "client"]).offer(for: .category))
        #expect(offer.value == "network/vpn")
        #expect(offer.words.contains("vpn"))
        #expect(lessons.suggestions(for: ["zebra"]).offer(for: .category) == nil)
        #expect(lessons.suggestions(for: []).offer(for: .category) == nil)
        #expect(learned(Array(history.prefix(5))).suggestions(for: ["vpn"]).offer(for: .category) == nil)
        #expect(LearnedLessons().suggestions(for: ["vpn"]).choices.isEmpty)
    }

    @Test("a long text makes nothing certain")
    func longTexts() throws {
        let lessons = learned((0..<40).flatMap { _ in history })
        let long = lessons.suggestions(for: words(history.map(\.0).joined(separator: " ")))
        let best = try #require(long.choices[.category]?.first)
        #expect(best.probability < 0.9)
    }

    @Test("weighs no more values than it says")
    func manyValues() throws {
        var lessons = LearnedLessons()
        for number in 0..<1_000 { lessons.learn(["word"], [.category: "c\(number)"]) }
        let choices = try #require(lessons.suggestions(for: ["word"]).choices[.category])
        #expect(choices.count == 256)
        #expect(abs(choices.reduce(0) { $0 + $1.probability } - 1) < 1e-9)
    }
}

/// Random lessons from few words, so that they meet.
private struct SeededWords {
    var generator: SlowGenerator
    init(seed: UInt64) { generator = SlowGenerator(state: seed) }

    mutating func words() -> [String] {
        let all = ["a", "b", "c", "d", "e", "f", "g", "h"]
        return all.filter { _ in Bool.random(using: &generator) }
    }

    mutating func lessons(_ count: Int) -> LearnedLessons {
        var lessons = LearnedLessons()
        for _ in 0..<count {
            let value = "v\(Int.random(in: 0..<6, using: &generator))"
            lessons.learn(words(), Bool.random(using: &generator) ? [.category: value] : [.team: value, .impact: "1"])
        }
        return lessons
    }
}

/// Numbers that depend on the seed alone (xorshift64, Marsaglia 2003).
private struct SlowGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}
