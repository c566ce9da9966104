import Canvas
import SeededRandom
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

    private func press(_ key: Key, _ editor: inout TextEditor) -> Bool { editor.handle(key, width: 20) }

    private func undo(_ editor: inout TextEditor) -> Bool { editor.undo() }

    private func redo(_ editor: inout TextEditor) -> Bool { editor.redo() }

    private func type(_ text: String, _ editor: inout TextEditor) {
        for character in text { _ = editor.handle(character == "\n" ? Key(.enter) : .character(character)) }
    }

    private func rows(_ text: String, _ width: Int) -> [String] {
        let editor = editor(text)
        return editor.lines.indices.flatMap { line in
            editor.rows(of: line, width: width).map { editor.lines[line].shown($0.characters) }
        }
    }

    @Test(
        "moves and deletes by what people see as one character",
        arguments: ["🇸🇪", "👩‍🚒", "👨‍👩‍👧‍👦", "e\u{301}", "漢", "한", "\u{1112}\u{1161}\u{11AB}", "กำ", "ที่", "🤦🏽‍♂️"])
    func graphemes(_ character: String) {
        var editor = editor("a" + character + "b")
        let parts = character.count
        #expect(press(.left, &editor))
        for _ in 0..<parts { #expect(press(.backspace, &editor)) }
        #expect(editor.text == "ab")
        #expect(editor.caret == 1)
    }

    @Test("lets a mark that is typed join the letter before it, and joins what comes together")
    func marks() {
        var editor = editor("e")
        editor.insert("\u{301}")
        #expect(editor.caret == 1)
        #expect(editor.text == "é")
        // A flag's second half typed behind its first; a letter deleted from between.
        var flags = self.editor("🇸x🇪", caret: 2)
        #expect(press(.backspace, &flags))
        #expect(flags.lines[0].characters == ["🇸🇪"])
        var family = self.editor("👩", caret: 1)
        family.insert("\u{200D}🚒")
        #expect(family.lines[0].characters == ["👩‍🚒"] && family.caret == 1)
    }

    @Test("wraps between words, counts wide characters as two, and begins no row with a closing mark")
    func wrap() {
        #expect(rows("hello wide world", 10) == ["hello wide ", "world"])
        #expect(rows("漢字漢字漢", 6) == ["漢字漢", "字漢"])
        #expect(rows("漢字漢。字", 6) == ["漢字", "漢。字"])
        #expect(rows("a\n\nb", 6) == ["a", "", "b"])
        #expect(rows("abcdefghij", 4) == ["abcd", "efgh", "ij"])
        #expect(rows("a\tb", 20) == ["a       b"])
        #expect(rows("x🔥🔥", 3) == ["x🔥", "🔥"])
    }

    @Test("keeps the column when it goes up and down, through shorter lines too")
    func vertical() {
        var editor = editor("abcd\nx\nefgh", caret: 3)
        #expect(press(.down, &editor))
        #expect(editor.caret == 6)
        #expect(press(.down, &editor))
        #expect(editor.caret == 10)
        #expect(!press(.down, &editor))
        #expect(press(.up, &editor))
        #expect(press(.up, &editor))
        #expect(editor.caret == 3)
        // Over wide characters, to the one that begins in that column.
        var wide = self.editor("漢字漢字\nabcdefgh", caret: 8)
        #expect(press(.up, &wide))
        #expect(wide.caret == 1)
    }

    @Test("moves by word and by line, cuts words and lines, and yanks what was cut together")
    func words() {
        var editor = editor("one två 三四\nfive")
        #expect(press(Key(.left, control: true), &editor))
        #expect(editor.place == TextPlace(line: 1, character: 0))
        #expect(press(Key(.left, control: true), &editor))
        #expect(press(.control("w"), &editor))
        #expect(editor.text == "one 三四\nfive")
        #expect(press(.control("w"), &editor))
        #expect(editor.text == "三四\nfive")
        #expect(editor.killed == "one två ")
        #expect(press(.control("k"), &editor) && press(.control("k"), &editor))
        #expect(editor.text == "five")
        #expect(press(Key(.end), &editor))
        #expect(press(.control("y"), &editor))
        #expect(editor.text == "fiveone två 三四\n")
    }

    @Test("takes back and again, a word at a time")
    func undo() {
        var editor = editor("")
        type("hej hopp", &editor)
        #expect(undo(&editor))
        #expect(editor.text == "hej ")
        #expect(undo(&editor))
        #expect(editor.text == "")
        #expect(!undo(&editor))
        #expect(redo(&editor))
        #expect(redo(&editor))
        #expect(editor.text == "hej hopp")
        #expect(!redo(&editor))
        editor.insert("\npasted\nlines")
        #expect(undo(&editor))
        #expect(editor.text == "hej hopp")
        #expect(editor.caret == 8)
        type("!", &editor)
        #expect(!redo(&editor), "what was taken back is gone once something else is typed")
        editor.replace(with: "from elsewhere")
        #expect(undo(&editor))
        #expect(editor.text == "hej hopp!")
    }

    @Test("every key leaves the caret inside the text, and all of it can be taken back", arguments: 1...20)
    func random(seed: Int) {
        var dice = SeededGenerator(seed: UInt64(seed))
        var editor = TextEditor("från början", isMultiline: seed % 2 == 0)
        let keys =
            "aé漢\u{301}\u{200D}🔥🇸🇪 \u{1F3FD}\u{1F1F8}".map(Key.character) + "abefdhwuky".map(Key.control)
            + "bfd".map(Key.alt)
            + [.left, .right, .up, .down, .home, .end, .enter, .backspace, .delete].map { Key($0) }
            + [.left, .right, .home, .end].map { Key($0, control: true) }
        for _ in 0..<500 {
            guard let key = keys.randomElement(using: &dice) else { continue }
            _ = editor.handle(key, width: Int.random(in: 1...12, using: &dice))
            if Int.random(in: 0..<20, using: &dice) == 0 { _ = editor.undo() }
            #expect(editor.lines.indices.contains(editor.place.line), "seed \(seed)")
            #expect((0...editor.lines[editor.place.line].count).contains(editor.place.character), "seed \(seed)")
            #expect(editor.utf8Count == editor.text.utf8.count, "seed \(seed)")
            let visible = editor.visibleRows(width: 7, height: 4)
            #expect(visible.contains(editor.caretRow(width: 7)), "seed \(seed)")
            for line in editor.lines.indices {
                let rows = editor.rows(of: line, width: 7).map(\.characters)
                #expect(rows.first?.lowerBound == 0 && rows.last?.upperBound == editor.lines[line].count)
                #expect(zip(rows, rows.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound }, "seed \(seed)")
            }
        }
        while editor.undo() {}
        #expect(editor.text == "från början", "seed \(seed)")
    }

    @Test("takes only the first line of what is pasted into one line")
    func paste() {
        var line = TextEditor()
        line.insert("one\r\ntwo")
        #expect(line.text == "one")
    }

    @Test("stays where it was scrolled to until the caret leaves the screen")
    func scrolling() {
        var editor = editor((1...30).map(String.init).joined(separator: "\n"))
        editor.scroll(width: 20, height: 5)
        #expect(editor.top == (25, 0))
        for _ in 1...3 { #expect(press(.up, &editor)) }
        editor.scroll(width: 20, height: 5)
        #expect(editor.top == (25, 0))
        for _ in 1...3 { #expect(press(.up, &editor)) }
        editor.scroll(width: 20, height: 5)
        #expect(editor.top == (23, 0))
    }

    @Test("a megabyte is laid out only where it is seen")
    func long() {
        let text = String(repeating: "En rad med 漢字 och en smula text till slut.\n", count: 20_000)
        var editor = editor(text)
        #expect(editor.utf8Count > 900_000)
        type("x", &editor)
        editor.scroll(width: 70, height: 10)
        #expect(editor.visibleRows(width: 70, height: 10).count == 10)
        #expect(editor.rowCount(width: 70, atMost: 14) == 14)
        #expect(undo(&editor))
        #expect(editor.text == text)
    }
}
