import Canvas
import Helpdesk
import Primitives
import Testing
import Wording

@testable import Console

@Suite("Every language")
struct LanguageTests {
    private func columns(_ phrase: Phrase, _ words: Catalogue) -> Int { SafeText(words(phrase)).columns }

    @Test("fits its labels into the forms", arguments: Language.allCases)
    func labels(_ language: Language) {
        for key in FormKey.allCases {
            let label = columns(key.label, .of(language))
            #expect(label < Model.formLabelWidth, "\(key) in \(language)")
        }
    }

    @Test("fits its heads and states into the queue's columns", arguments: Language.allCases)
    func queue(_ language: Language) {
        let words = Catalogue.of(language)
        for column in QueueColumn.allCases {
            let minimum = column.spec(width: 100, words).minimum
            #expect(columns(column.header, words) <= minimum, "\(column) in \(language)")
        }
        for state in TicketState.allCases {
            #expect(SafeText(words.name(of: state)).columns <= 12, "\(state) in \(language)")
        }
        for minutes: Int64 in [0, 59, 60, 2_879, 2_880, 100_799, 100_800, 1_007_999, 1_008_000, 5_000_000] {
            #expect(SafeText(words.shortSpan(minutes * 60_000)).columns <= 6, "\(minutes) min in \(language)")
        }
    }

    @Test("fits what the command line sets in columns", arguments: Language.allCases)
    func commandLine(_ language: Language) {
        let words = Catalogue.of(language)
        for phrase in CommandLinePhrase.allCases where phrase.rawValue.hasPrefix("label") {
            #expect(columns(.commandLine(phrase), words) < 12, "\(phrase) in \(language)")
        }
        for state in TicketState.allCases { #expect(SafeText(words.name(of: state)).columns <= 11) }
    }

    @Test("keeps the most needed keys on an 80 columns wide key line", arguments: Language.allCases)
    func keyLine(_ language: Language) {
        let sitting = Sitting(.small(), size: Size(columns: 80, rows: 24), words: .of(language))
        let line = sitting.screen.split(separator: "\n").last.map(String.init) ?? ""
        let needed: [(String, ActionPhrase)] = [
            ("/", .filter), ("c", .classify), ("A", .assignToMe), ("n", .note), ("r", .resolve), (":", .palette),
            ("?", .help),
        ]
        for (key, action) in needed {
            let told = key + " " + Catalogue.of(language)(.action(action))
            #expect(line.contains(told), "\(action) in \(language): \(line)")
        }
    }

    @Test("says that Japanese needs UTF-8, and goes on in English")
    func withoutUTF8() {
        let sitting = Sitting(
            .small(), size: Size(columns: 120, rows: 40), words: .japanese, usesASCII: true)
        #expect(sitting.screen.contains("This locale is not UTF-8"))
        #expect(sitting.screen.contains("in progress"))
        let swedish = Sitting(.small(), size: Size(columns: 80, rows: 24), words: .swedish, usesASCII: true)
        #expect(swedish.screen.contains("oppna") && !swedish.screen.contains("UTF-8"))
    }
}
