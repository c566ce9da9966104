import Primitives
import Testing

@testable import Wording

@Suite("Translations")
struct TranslationTests {
    private static let others: [Language] = [.swedish, .japanese]

    /// The names of a phrase's places, each with whether words follow its number.
    private func places(_ text: String) -> [String: Bool] {
        var found: [String: Bool] = [:]
        for piece in text.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
            let inside = piece.prefix { $0 != "}" }.split(separator: "|", omittingEmptySubsequences: false)
            found[String(inside[0])] = inside.count > 1
        }
        return found
    }

    @Test("have the places of the English, and forms after the same numbers", arguments: others)
    func samePlaces(_ language: Language) {
        for phrase in Phrase.all {
            let english = places(phrase.words(in: .english))
            let told = places(phrase.words(in: language))
            #expect(told.keys.sorted() == english.keys.sorted(), "\(phrase.key) in \(language)")
            // A place that is a number in English may stand bare where a language has no forms for it.
            for (name, hasForms) in told where hasForms { #expect(english[name] == true, "\(phrase.key): \(name)") }
        }
    }

    @Test("have as many plural forms as their language", arguments: Language.allCases)
    func forms(_ language: Language) {
        let expected = language.plural == .always ? 1 : 2
        for phrase in Phrase.all {
            for piece in phrase.words(in: language).split(separator: "{").dropFirst() {
                let bars = piece.prefix { $0 != "}" }.count { $0 == "|" }
                #expect(bars == 0 || bars == expected, "\(phrase.key) in \(language)")
            }
        }
    }

    @Test("are there, and not in English by forgetfulness", arguments: others)
    func translated(_ language: Language) {
        for phrase in Phrase.all {
            let words = phrase.words(in: language)
            #expect(!words.isEmpty, "\(phrase.key) in \(language)")
            if words == phrase.words(in: .english) {
                #expect(Self.isTheSame(phrase, language), "\(phrase.key) is English in \(language): \(words)")
            }
        }
    }

    /// Signs and patterns of places alone are the same everywhere; some words are too.
    private static func isTheSame(_ phrase: Phrase, _ language: Language) -> Bool {
        if case .sign = phrase { return true }
        var outside = ""
        var depth = 0
        for character in phrase.words(in: .english) {
            if character == "{" { depth += 1 }
            if depth == 0 { outside.append(character) }
            if character == "}" { depth -= 1 }
        }
        if !outside.contains(where: \.isLetter) { return true }
        return language == .swedish && sameInSwedish.contains(phrase.key)
            || language == .japanese && sameInJapanese.contains(phrase.key)
    }

    private static let sameInSwedish: Set<String> = [
        "queue.columnId", "queue.columnPriority", "commandLine.columnID", "commandLine.columnPriority",
        "article.columnId", "article.differenceTitle", "form.text", "form.languageHint", "knowledge.taskDone",
        "knowledge.articleHead", "queue.columnTeam",
        "commandLine.labelTeam", "form.team", "form.organisation", "filter.title", "action.filter",
        "name.incident", "name.problem", "name.portal", "name.imported", "name.runbook", "name.fieldTeam",
        "name.fieldText", "name.waitsProblem", "time.minutes", "time.hours", "time.hoursMinutes", "time.days",
        "time.daysHours", "time.shortMinutes", "time.shortHours", "time.shortDays", "time.january", "time.february",
        "time.april", "time.september", "time.november", "time.december",
    ]

    private static let sameInJapanese: Set<String> = [
        "queue.columnPriority", "commandLine.columnID", "commandLine.columnPriority", "knowledge.taskDone",
    ]
}
