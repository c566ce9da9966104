import Canvas
import Helpdesk
import Primitives
import Testing

@testable import Console

@Suite("Writing with help")
struct WritingTests {
    private func sitting() -> Sitting { Sitting(.small(), size: Size(columns: 160, rows: 50)) }

    @Test("a public reply quotes the last public message, then the one before, and never an internal note")
    func quote() {
        var sitting = sitting()
        let mail = TicketID(.incident, 1)
        sitting.elsewhere(mail, AddNote("Is it better now?\n" + String(repeating: "ord ", count: 30), isPublic: true))
        sitting.elsewhere(mail, AddNote("internal: they pay little"))
        sitting.press("G k R Ctrl-O")
        let text = sitting.model.form?.fields[0].value ?? ""
        #expect(text.hasPrefix("bengt wrote, "))
        #expect(text.contains("\n> Is it better now?\n> ord ord"))
        #expect(!text.contains("they pay little"))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 72 })
        sitting.press("Ctrl-O")
        let second = sitting.model.form?.fields[0].value ?? ""
        #expect(!second.contains("better now") && second.contains("> "))
    }

    @Test("a snippet is found by letters of its name and filled in from the ticket")
    func snippet() {
        var sitting = sitting()
        sitting.press("n Ctrl-G")
        sitting.type("rst")
        #expect(sitting.screen.contains("restart"))
        sitting.press("Enter")
        let text = sitting.model.form?.fields[0].value ?? ""
        #expect(text.hasSuffix("Anna Åström, INC-000004"))
        #expect(text.hasPrefix("Åsa Lindqvist, please restart"))
    }

    @Test("the operator's editor takes the text, and a failure leaves it as it was")
    func editor() {
        var sitting = sitting()
        sitting.press("n")
        sitting.type("kort")
        sitting.editor = { .text($0 + " och långt\nmed två rader") }
        sitting.press("Ctrl-E")
        #expect(sitting.model.form?.fields[0].value == "kort och långt\nmed två rader")
        sitting.editor = { _ in .failed(Failure(summary: "vi ended with exit status 1.")) }
        sitting.press("Ctrl-E")
        #expect(sitting.model.form?.fields[0].value == "kort och långt\nmed två rader")
        #expect(sitting.screen.contains("vi ended with exit status 1."))
        sitting.press("Ctrl-_")
        #expect(sitting.model.form?.fields[0].value == "kort")
    }

    @Test("what is too long is told before it is sent, and is not sent")
    func tooLong() {
        var sitting = sitting()
        sitting.press("n")
        sitting.send(.pasted(String(repeating: "rad 漢字\r\n", count: 12_000)))
        #expect(sitting.screen.contains("This is 132000 bytes long"))
        let performed = sitting.effects.count { if case .perform = $0 { true } else { false } }
        sitting.press("Ctrl-S")
        #expect(sitting.effects.count { if case .perform = $0 { true } else { false } } == performed)
        #expect(sitting.model.form != nil)
    }

    @Test("what is pasted is text: line ends become line feeds, tabs stops, control bytes are shown safely")
    func paste() {
        var sitting = sitting()
        sitting.press("n")
        sitting.send(.pasted("one\r\ntwo\tthree\u{1B}[31m\u{3}q"))
        #expect(sitting.model.form?.fields[0].value == "one\ntwo\tthree\u{1B}[31m\u{3}q")
        #expect(sitting.screen.contains("two     three\\u{1B}[31m\\u{3}q") || sitting.screen.contains("two     three"))
        sitting.press("Esc")
        sitting.send(.pasted("Nqqq\u{3}"))
        #expect(!sitting.hasQuit && sitting.model.overlays.isEmpty)
        #expect(sitting.screen.contains("What you pasted was not taken"))
        sitting.press("N")
        sitting.send(.pasted("a title\nand more"))
        #expect(sitting.model.form?.fields[0].value == "a title")
        #expect(sitting.screen.contains("Only the first line of what you pasted was taken."))
    }
}
