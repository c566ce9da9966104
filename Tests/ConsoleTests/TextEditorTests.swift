import Canvas
import Testing

@testable import Console

@Suite("Writing text")
struct TextEditorTests {
    private func editor(_ text: String, caret: Int? = nil) -> TextEditor {
        var editor = TextEditor(text, isMultiline: true)
        if let caret { editor.moveCaret(to: caret) }
        return editor
    }

    private func press(_ code: Key.Code, _ editor: inout TextEditor) -> Bool {
        editor.handle(Key(code), width: 20)
    }

    @Test("moves and deletes by what people see as one character", arguments: ["🇸🇪", "👩‍🚒", "e\u{301}", "漢", "한"])
    func graphemes(_ character: String) {
        var editor = editor("a" + character + "b")
        #expect(press(.left, &editor))
        #expect(press(.backspace, &editor))
        #expect(editor.text == "ab")
        #expect(editor.caret == 1)
    }

    @Test("lets a mark that is typed join the letter before it")
    func marks() {
        var editor = editor("e")
        editor.insert("\u{301}")
        #expect(editor.caret == 1)
        #expect(editor.text == "é")
    }

    @Test("wraps between words and counts wide characters as two")
    func wrap() {
        #expect(editor("hello wide world").wrapped(to: 10) == [0..<11, 11..<16])
        #expect(editor("漢字漢字漢").wrapped(to: 6) == [0..<3, 3..<5])
        #expect(editor("a\n\nb").wrapped(to: 6) == [0..<2, 2..<3, 3..<4])
    }

    @Test("keeps the column when it goes up and down")
    func vertical() {
        var editor = editor("abcd\nx\nefgh", caret: 3)
        #expect(press(.down, &editor))
        #expect(editor.caret == 6)
        #expect(press(.down, &editor))
        #expect(editor.caret == 8)
        #expect(!press(.down, &editor))
    }

    @Test("every key leaves the caret inside the text, whatever was typed", arguments: 1...20)
    func random(seed: Int) {
        var dice = Dice(state: UInt64(seed))
        var editor = TextEditor(isMultiline: seed % 2 == 0)
        let keys =
            "aé漢\u{301}\u{200D}🔥🇸🇪 \u{1F3FD}".map(Key.character) + "abefdhwuk".map(Key.control) + "bfd".map(Key.alt)
            + [.left, .right, .up, .down, .home, .end, .enter, .backspace, .delete].map { Key($0) }
        for _ in 0..<500 {
            guard let key = keys.randomElement(using: &dice) else { continue }
            _ = editor.handle(key, width: Int.random(in: 1...12, using: &dice))
            #expect((0...editor.characters.count).contains(editor.caret), "seed \(seed)")
            let rows = editor.wrapped(to: 7)
            #expect(rows.first?.lowerBound == 0 && rows.last?.upperBound == editor.characters.count, "seed \(seed)")
            #expect(zip(rows, rows.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound }, "seed \(seed)")
        }
    }

    @Test("takes only the first line of what is pasted into one line")
    func paste() {
        var line = TextEditor()
        line.insert("one\r\ntwo")
        #expect(line.text == "one")
    }
}
