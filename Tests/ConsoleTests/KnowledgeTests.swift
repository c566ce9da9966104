import Canvas
import Helpdesk
import Primitives
import Search
import Testing

@testable import Console

@Suite("The knowledge pane")
struct KnowledgeTests {
    private func sitting(_ columns: Int = 200, _ rows: Int = 50) -> Sitting {
        var sitting = Sitting(.small(), size: Size(columns: columns, rows: rows))
        let hits = KnowledgeHits(
            articles: [
                ArticleTitle(
                    id: ArticleID(1), title: "プリンターで印刷できない", kind: .howTo, language: "ja", isRetired: false, uses: 0),
                ArticleTitle(
                    id: ArticleID(2), title: "Printers print nothing", kind: .howTo, language: "en", isRetired: false,
                    uses: 0),
            ],
            articleReasons: [
                ArticleID(1): Explanation(
                    words: [.init(typed: "印刷", found: ["印刷"], how: .whole, place: .title, points: 0.6)],
                    factors: [.init(.title, 0.8), .init(.resolved(3), 1.2)], score: 0.576),
                ArticleID(2): Explanation(
                    words: [.init(typed: "pritner", found: ["print"], how: .spelling, place: .title, points: 0.5)],
                    factors: [.init(.age(days: 9), 1.04)], score: 0.52),
            ])
        sitting.press("3")
        sitting.model.knowledge.take(hits)
        sitting.model.layOutKnowledge()
        return sitting
    }

    @Test("marks exactly the words that were found, wide ones too")
    func marks() {
        let lines = sitting().model.knowledge.lines.map(\.line)
        let marked = lines.map { line in
            line.spans.filter { $0.style == CellStyle(.knowledgeMatch, [.underline]) }.map(\.text.plain)
        }
        #expect(marked.filter { !$0.isEmpty } == [["印刷"], ["Printers", "print"]])
        for line in lines { #expect(line.columns == line.indent + SafeText(line.plain).columns) }
    }

    @Test("says why a hit stands where it stands, and follows the cursor with it")
    func explains() {
        var sitting = sitting()
        #expect(!sitting.screen.contains("Why here"))
        sitting.press("X")
        #expect(sitting.screen.contains("Why here: 58 %") && sitting.screen.contains("in the title, 60 %"))
        #expect(sitting.screen.contains("resolved 3 tickets like this: +20 %"))
        sitting.press("j")
        #expect(sitting.screen.contains("Why here: 52 %") && !sitting.screen.contains("Why here: 58 %"))
        #expect(sitting.screen.contains("read as print…") && sitting.screen.contains("9 days old: +4 %"))
        sitting.press("X")
        #expect(!sitting.screen.contains("Why here"))
    }
}
