import Foundation
import Testing

/// Every rule that refuses, as its source has it: a rule is written once, so its words can be read where they stand.
@Suite("Rules that refuse") struct ObstacleTests {
    /// One rule: its id, the words in each language, and what stands behind them.
    private struct Rule {
        var path: String
        var id: String
        var words: [String: String]
        var rest: String

        /// The places in braces of a language.
        func places(_ language: String) -> Set<String> {
            Set((words[language] ?? "").matches(of: /\{([A-Za-z]+)\}/).map { String($0.1) })
        }
    }

    private let rules: [Rule]

    init() {
        rules = SourceTree.files(below: "Sources", endings: ["swift"]).flatMap { file in
            file.text.matches(of: /[^A-Za-z]Obstacle\(\s*"/).map { found in
                Self.rule(file.path, Self.call(file.text[found.range].dropLast().startIndex, in: file.text))
            }
        }
    }

    /// The text of a call, to the parenthesis that closes it.
    private static func call(_ start: String.Index, in text: String) -> Substring {
        var (depth, isText, last): (Int, Bool, Character) = (0, false, " ")
        for index in text[start...].indices {
            let character = text[index]
            if character == "\"", last != "\\" { isText.toggle() }
            if !isText, character == "(" { depth += 1 }
            if !isText, character == ")" {
                depth -= 1
                if depth == 0 { return text[start...index] }
            }
            last = character
        }
        return text[start...]
    }

    private static func rule(_ path: String, _ call: Substring) -> Rule {
        // Texts that go over several lines are one.
        let joined = call.replacing(/"\s*\+\s*"/, with: "")
        let texts = joined.matches(of: /(swedish|japanese)?:?\s*"((?:[^"\\]|\\.)*)"/)
        var words: [String: String] = [:]
        for text in texts.dropFirst() {
            let language = text.1.map(String.init) ?? "english"
            if words[language] == nil { words[language] = String(text.2) }
        }
        let end = joined.range(of: "japanese:")?.upperBound ?? joined.startIndex
        return Rule(path: path, id: texts.first.map { String($0.2) } ?? "", words: words, rest: String(joined[end...]))
    }

    @Test("are found, and each has a name of its own")
    func names() {
        #expect(rules.count > 60)
        for rule in rules { #expect(rule.id.contains(/^[a-z]+\.[a-z-]+$/), "\(rule.path): \(rule.id)") }
        let doubled = Dictionary(grouping: rules, by: \.id).filter { $1.count > 1 }
        #expect(doubled.keys.sorted() == [])
    }

    @Test("say in three languages what stands in the way and what to do, in whole sentences")
    func words() {
        for rule in rules {
            for (language, end) in [("english", "."), ("swedish", "."), ("japanese", "。")] {
                let text = rule.words[language] ?? ""
                #expect(text.hasSuffix(end), "\(rule.id) \(language): \(text)")
                #expect(text.count > (language == "japanese" ? 12 : 30), "\(rule.id) \(language) only says: \(text)")
            }
        }
    }

    @Test("name the same places in every language, and fill each")
    func places() {
        for rule in rules {
            let places = rule.places("english")
            #expect(rule.places("swedish") == places && rule.places("japanese") == places, "\(rule.id)")
            // Where the places are named before the call, they stand there under the same names.
            guard rule.rest.contains("[\"") || !rule.rest.contains(", places") else { continue }
            for place in places { #expect(rule.rest.contains("\"\(place)\":"), "\(rule.id) {\(place)}") }
        }
    }
}
