import Canvas
import Testing

@testable import Console

@Suite("Keys pressed one after another")
struct ChordTests {
    private func sitting(size: Size = Size(columns: 120, rows: 40)) -> Sitting {
        let panes = Place.panes
        let keymap = Keymap([
            Binding(.goTop, sequences: [KeySequence(.character("g"), .character("g"))], in: panes),
            Binding(.goBottom, sequences: [KeySequence(.character("g"), .character("e"))], in: panes),
            Binding(.zoom, sequences: [KeySequence(.control("x"), .character("g"), .character("z"))], in: panes),
            Binding(.moveDown, [.character("j")], in: panes),
            Binding(.quit, [.control("c")], in: panes),
            Binding(.note, [.character("n")], in: panes),
            Binding(.send, sequences: [KeySequence(.control("x"), .control("s"))], in: [.form]),
            Binding(.cancel, [Key(.escape)], in: [.form]),
        ])
        return Sitting(.small(), size: size, keymap: keymap)
    }

    @Test("do together what none of them does, and show what may follow")
    func follow() {
        var sitting = sitting()
        sitting.press("j j g")
        #expect(sitting.screen.contains("g …"))
        #expect(sitting.screen.contains("g to the first"))
        #expect(sitting.screen.contains("e to the last"))
        #expect(sitting.model.queue.cursor == 2)
        sitting.press("g")
        #expect(sitting.model.queue.cursor == 0)
        #expect(!sitting.screen.contains("g …"))
        sitting.press("Ctrl-X g")
        #expect(sitting.screen.contains("Ctrl-X g …"))
        sitting.press("z")
        #expect(sitting.model.isZoomed)
    }

    @Test("are given up with Esc or a key that does not belong to them, which then does nothing")
    func givenUp() {
        var sitting = sitting()
        sitting.press("g Esc")
        #expect(sitting.model.begun == nil && sitting.model.notices.isEmpty)
        sitting.press("g j")
        #expect(sitting.model.queue.cursor == 0)
        #expect(sitting.model.notices.last?.text == "g j means nothing here.")
        sitting.press("j")
        #expect(sitting.model.queue.cursor == 1)
    }

    @Test("never keep one from leaving, and wait no longer than their place is there")
    func leaving() {
        var sitting = sitting()
        sitting.press("g Ctrl-C")
        #expect(sitting.hasQuit)
        sitting.press("g")
        sitting.send(.pasted("text"))
        #expect(sitting.model.begunKeys.isEmpty)
        sitting.press("g")
        sitting.send(.resized(Size(columns: 10, rows: 3)))
        sitting.press("e")
        #expect(sitting.model.begun == nil)
    }

    @Test("leave letters to a text that is being written")
    func inText() {
        var sitting = sitting()
        sitting.press("n")
        sitting.type("gg")
        sitting.press("Ctrl-X")
        sitting.type("x")
        #expect(sitting.screen.contains("gg") && !sitting.screen.contains("ggx"))
        sitting.press("Ctrl-X Ctrl-S")
        #expect(sitting.model.form == nil)
    }

    @Test("count in full width, as Japanese input gives them")
    func fullWidth() {
        var sitting = Sitting(.small())
        sitting.type("ｊｊ")
        #expect(sitting.model.queue.cursor == 2)
        sitting.type("：")
        #expect(sitting.model.place == .palette)
        sitting.press("Esc")
        sitting.type("ｎ")
        sitting.type("ｊ")
        #expect(sitting.screen.contains("ｊ"))
    }

    @Test("with Alt that mean nothing are Esc and a key, which a slow line brings together")
    func escapeBeforeKey() {
        var sitting = Sitting(.small())
        sitting.press("z Alt-j")
        #expect(!sitting.model.isZoomed && sitting.model.queue.cursor == 1)
        sitting.press("n Alt-k")
        #expect(sitting.model.isFormParked, "Alt-k looks something up from a form")
    }
}
