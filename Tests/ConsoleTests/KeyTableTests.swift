import Canvas
import Foundation
import Testing
import Wording

@testable import Console

/// What is told of the keys in writing, beside the table that holds. With `VAKT_RECORD_GOLDEN` set the README's part is
/// written anew, and the test fails.
@Suite("The key table in writing")
struct KeyTableGoldenTests {
    private static let begin = "<!-- What `vakt keys --format markdown` prints; a test compares. -->"
    private static let end = "<!-- End of the keys. -->"
    private let readme = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../README.md")

    @Test("stands in the README as it is")
    func inReadme() throws {
        let text = try String(contentsOf: readme, encoding: .utf8)
        let begin = try #require(text.range(of: Self.begin + "\n\n"))
        let end = try #require(text.range(of: "\n" + Self.end, range: begin.upperBound..<text.endIndex))
        let wanted = KeyTableRow.markdown(Keymap.standard.rows, .english).map { $0 + "\n" }.joined()
        if ProcessInfo.processInfo.environment["VAKT_RECORD_GOLDEN"] != nil {
            try text.replacingCharacters(in: begin.upperBound..<end.lowerBound, with: wanted)
                .write(to: readme, atomically: true, encoding: .utf8)
            Issue.record("the README's keys were recorded: look at them, and run again without recording")
            return
        }
        #expect(text[begin.upperBound..<end.lowerBound] == wanted)
    }

    @Test("has every action, and every key of every place")
    func complete() {
        let rows = Keymap.standard.rows
        #expect(Set(rows.map(\.action)) == Set(Action.allCases))
        for binding in Keymap.standard.bindings {
            for place in binding.places {
                let row = rows.first { $0.action == binding.action && $0.places.contains(place) }
                #expect(Set(binding.keys).isSubset(of: row?.keys ?? []), "\(binding.action) in \(place)")
            }
        }
        for line in KeyTableRow.markdown(rows, .english).dropFirst(2) {
            #expect(line.replacing("\\|", with: "").count { $0 == "|" } == 5, "\(line)")
        }
    }

    @Test("is told in every language", arguments: Language.allCases)
    func languages(_ language: Language) {
        let words = Catalogue.of(language)
        for row in Keymap.standard.rows {
            #expect(!words(row.action.sentence).isEmpty && !row.whereText(words).isEmpty, "\(row.action)")
        }
    }
}
