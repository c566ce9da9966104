import Canvas
import Helpdesk
import Testing

@testable import Console

@Suite("Choosing by typing")
struct ChoiceTests {
    private func choice(_ value: String? = nil) -> Choice {
        Choice(
            [("", "nobody"), ("anna", "Anna Lind"), ("bo", "Bo Ek")].map { Choice.Option(value: $0.0, label: $0.1) },
            value: value)
    }

    @Test("takes the first that begins so, then the first that contains it")
    func chooses() {
        var choice = choice()
        choice.type("b")
        #expect(choice.value == "bo")
        choice.erase()
        choice.type("lind")
        #expect(choice.value == "anna")
    }

    @Test("what names nothing stays to be corrected, and chooses nothing by a slip")
    func astray() {
        var choice = choice("anna")
        choice.type("bengt")
        #expect(choice.isAstray && choice.chosen == nil && choice.typed == "bengt")
        choice.forgetTyped()
        #expect(choice.typed == "bengt")
        for _ in 0..<4 { choice.erase() }
        #expect(choice.value == "bo" && !choice.isAstray)
        choice.erase()
        #expect(choice.value == "anna")
    }

    @Test("a form with a name that nobody has is not sent")
    func refused() {
        var sitting = Sitting(.small(), size: Size(columns: 80, rows: 24))
        sitting.press("a")
        sitting.type("zelda")
        let before = sitting.desk.events.values.reduce(0) { $0 + $1.count }
        sitting.press("Ctrl-S")
        #expect(sitting.screen.contains("there is no “zelda” to choose"))
        #expect(sitting.desk.events.values.reduce(0) { $0 + $1.count } == before && sitting.model.form != nil)
        sitting.press("Ctrl-U")
        #expect(!sitting.screen.contains("zelda"))
    }
}
