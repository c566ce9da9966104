import Canvas
import Helpdesk
import Testing
import Wording

@testable import Console

@Suite("What was searched for in vain, in the console")
struct GapsPageTests {
    private func noted(_ sitting: Sitting) -> [String] {
        sitting.effects.compactMap { if case .noteVainSearch(let text) = $0 { text } else { nil } }
    }

    private func gaps(_ sitting: Sitting) -> Int {
        sitting.effects.count { if case .loadGaps = $0 { true } else { false } }
    }

    @Test("a search is noted once it stands, not key by key")
    func settled() {
        var sitting = Sitting(.small())
        sitting.press("K /")
        sitting.type("fax machine")
        #expect(noted(sitting).isEmpty)
        sitting.press("Enter")
        #expect(noted(sitting) == ["fax machine"])
        sitting.press("Esc Esc K /")
        sitting.type("fax")
        sitting.press("Esc")
        #expect(noted(sitting).count == 1)
    }

    @Test(
        "what finds an article, or asks for more than words, is not noted",
        arguments: ["relay", "kind:runbook fax", "-relay", ""])
    func found(_ text: String) {
        var sitting = Sitting(.small())
        sitting.press("K /")
        sitting.type(text)
        sitting.press("Enter")
        #expect(noted(sitting).isEmpty)
    }

    @Test("an answer that comes after Enter counts, an older one does not")
    func late() {
        var sitting = Sitting(.small())
        sitting.press("K")
        sitting.answers = false
        sitting.press("/")
        sitting.type("zz")
        sitting.press("Enter")
        #expect(noted(sitting).isEmpty)
        let requests = sitting.effects.compactMap { if case .loadLibrary(let id, _, _, _) = $0 { id } else { nil } }
        guard let last = requests.last, let older = requests.dropLast().last else { return #expect(Bool(false)) }
        sitting.send(.libraryLoaded(older, []))
        #expect(noted(sitting).isEmpty)
        sitting.send(.libraryLoaded(last, []))
        sitting.send(.libraryLoaded(last, []))
        #expect(noted(sitting) == ["zz"])
    }

    @Test("the page lists them, searches again and comes back, and an article is begun with the words as its title")
    func page() {
        var sitting = Sitting(.small())
        sitting.desk.gaps = [
            KnowledgeGap(phrase: "kind:odd fax", people: 3, times: 5, last: sitting.desk.now),
            KnowledgeGap(phrase: "複合機 スキャン", people: 1, times: 1, last: sitting.desk.now),
        ]
        sitting.press("K U")
        #expect(sitting.screen.contains("Searched for in vain") && sitting.screen.contains("複合機 スキャン"))
        sitting.press("Enter")
        #expect(sitting.screen.contains("Library: \"kind:odd\" fax (0)"))
        #expect(noted(sitting).isEmpty)
        sitting.press("Esc")
        #expect(sitting.model.place == .gaps)
        sitting.press("j N")
        #expect(sitting.model.form?.value(.title) == "複合機 スキャン")
        sitting.press("Tab Tab Tab Tab Tab Tab Tab")
        sitting.type("So wird es gemacht.")
        let before = gaps(sitting)
        sitting.desk.gaps.removeLast()
        sitting.press("Ctrl-S")
        #expect(gaps(sitting) == before + 1)
        sitting.press("Esc")
        #expect(sitting.model.place == .gaps && !sitting.screen.contains("複合機 スキャン"))
        #expect(sitting.screen.contains("kind:odd fax"))
    }

    @Test("in lines, a library that finds nothing over the page has no numbers to choose")
    func plain() {
        var sitting = Sitting(.small())
        sitting.desk.gaps = [KnowledgeGap(phrase: "fax", people: 1, times: 1, last: sitting.desk.now)]
        sitting.press("K U Enter")
        #expect(sitting.screen.contains("No article matches fax."))
        #expect(!sitting.frame.topTargets.contains { $0.tag == Target.item(0).tag })
        sitting.press("Esc")
        #expect(sitting.frame.topTargets.contains { $0.tag == Target.item(0).tag })
    }

    @Test("an empty page says what it would list, and has nothing to open")
    func empty() {
        for words in [Catalogue.english, .swedish, .japanese] {
            var sitting = Sitting(.small(), size: Size(columns: 40, rows: 12), words: words)
            sitting.press(":")
            sitting.type(words(.action(.unanswered)))
            sitting.press("Enter")
            #expect(sitting.model.place == .gaps)
            #expect(sitting.model.whyDisabled(.open) != nil)
            sitting.press("Enter q")
            #expect(sitting.model.overlays.isEmpty)
        }
    }
}
