import PseudoTerminal
import Testing
import Workplace

@Suite("Writing in the console") struct WritingStory {
    let place: Workplace

    init() throws {
        let snippets = """
            [snippets]
            "tack" = "Tack {requester}! {id} hör av sig. 以上"
            "vänta" = "Vi väntar på leverantören."

            """
        place = try Workplace(settings: Settings.small + snippets)
        try place.vakt("new", "--title", "Skrivaren äter papper", "--requester", "田中 太郎")
    }

    private func opened(_ key: Keystroke, _ title: String, _ extra: [String: String] = [:]) throws -> Session {
        let console = try place.console(columns: 120, rows: 40, extra)
        try console.expect("2 INC-000001")
        try console.press(key)
        try console.expect(title)
        return console
    }

    private var lastText: String? { get throws { try place.records().last?.body["text"] } }

    private static func paste(_ text: String) -> Keystroke {
        .bytes(Array("\u{1B}[200~\(text)\u{1B}[201~".utf8))
    }

    @Test("with wide characters, steps taken back, and a paste that is text and nothing else")
    func wideUndoPaste() throws {
        let console = try opened("n", "Note on INC-000001")
        try console.press("Åsa läser 印刷")
        try console.expect("Åsa läser 印刷")
        try console.waitUntil("the caret behind the text") { screen in
            screen.isCursorVisible && screen.cell(screen.cursor.column - 14, screen.cursor.row).text == "Å"
        }
        try console.press(.key(.left), .key(.left))
        try console.waitUntil("the caret two characters back") { screen in
            screen.cell(screen.cursor.column - 10, screen.cursor.row).text == "Å"
        }
        try console.press(.key(.end), " och", .key(.ctrl("_")))
        try console.expectGone("och")
        try console.press(Self.paste("\r\nrad två\tq\u{3}\r\nslut"))
        try console.expect("rad två q\\u{3}")
        try console.press(.key(.ctrl("s")))
        try console.expectGone("Note on INC-000001")
        #expect(try lastText == "Åsa läser 印刷 \nrad två\tq\u{3}\nslut")
        try console.press(Self.paste("q\u{3}N"))
        try console.expect("What you pasted was not taken")
    }

    @Test("a megabyte that is pasted is all there, and told to be too long")
    func megabyte() throws {
        let console = try opened("n", "Note on INC-000001")
        try console.press(Self.paste(String(repeating: "en rad till med 漢字 i\r", count: 40_000)))
        try console.waitUntil("the paste", timeout: 60) { $0.screenText.contains("This is 1000000 bytes long") }
        try console.press("slut")
        try console.expect("slut")
        try console.press(.key(.ctrl("s")))
        try console.expect("Note on INC-000001")
        #expect(try place.types(of: "INC-000001") == ["ticket.logged"])
    }

    @Test("the operator's editor has the terminal, a clean one, and its text comes back")
    func editor() throws {
        let script = """
            grep SigBlk /proc/self/status > '\(place.directory)/blocked'
            ls -l "$1" > '\(place.directory)/listed'
            printf 'your words: '; read line < /dev/tty
            printf '%s\\n' "$line" >> "$1"
            """
        let path = try place.write(script, to: "an editor.sh")
        let console = try opened("n", "Note on INC-000001", ["EDITOR": "sh '\(path)'"])
        try console.press("före ", .key(.ctrl("e")))
        try console.expect("your words:")
        #expect(!console.isAlternateScreen && console.isCooked)
        try place.vakt("new", "--title", "Kom under tiden")
        try console.press("och efter 漢字", .key(.enter))
        try console.expect("före och efter 漢字")
        try console.expect("Kom under tiden")
        #expect(console.isAlternateScreen)
        try console.press(.key(.ctrl("s")))
        try console.expectGone("Note on INC-000001")
        #expect(try place.records().last { $0.subject == "INC-000001" }?.body["text"] == "före och efter 漢字")
        let blocked = String(decoding: try Files.read(place.directory + "/blocked"), as: UTF8.self)
        #expect(blocked.contains("0000000000000000"))
        let listed = String(decoding: try Files.read(place.directory + "/listed"), as: UTF8.self)
        #expect(listed.hasPrefix("-rw------- "))
        #expect(try place.shell("find .local -name '*.txt'").finish().output == "", "the file is gone")
    }

    @Test(
        "an editor that fails leaves the text as it was, and says so",
        arguments: [
            ("exit 3", "exit status 3"), ("kill -9 $$", "exit status 137"), ("rm \"$1\"", "left no file"),
            ("printf '\\377' > \"$1\"", "not UTF-8"), ("exec /nowhere/editor", "can't be started"),
        ])
    func editorFails(_ script: String, _ said: String) throws {
        let path = try place.write(script, to: "editor.sh")
        let console = try opened("n", "Note on INC-000001", ["VISUAL": "sh \(path)"])
        try console.press("as it was", .key(.ctrl("e")))
        try console.expect(said)
        #expect(console.screenText.contains("as it was"))
        try console.press(.key(.ctrl("s")))
        try console.expectGone("Note on INC-000001")
        #expect(try lastText == "as it was")
    }

    @Test("a public reply quotes what it answers and ends with a snippet")
    func quoteAndSnippet() throws {
        try place.vakt("note", "1", "--public", "-m", "Går det bättre nu?")
        try place.vakt("note", "1", "-m", "internt: byt valsen")
        let console = try opened("R", "Public note on INC-000001")
        try console.press(.key(.ctrl("o")))
        try console.expect("> Går det bättre nu?")
        #expect(!console.screenText.contains("> internt"))
        try console.press(.key(.ctrl("g")), "tk")
        try console.expect("Tack 田中 太郎! INC-000001 hör av sig. 以上")
        try console.press(.key(.enter), .key(.ctrl("s")))
        try console.expectGone("Public note on INC-000001")
        let text = try #require(try lastText)
        #expect(text.contains("\n> Går det bättre nu?\n\nTack 田中 太郎! INC-000001 hör av sig. 以上"))
    }
}
