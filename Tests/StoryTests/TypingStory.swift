import PseudoTerminal
import Testing
import Workplace

@Suite("Knowledge while one types") struct TypingStory {
    @Test(
        "follows the title of a new ticket, beside the form or in a line below it, in every language",
        arguments: [
            ("en", "Reset a forgotten passphrase", "passphr", "Knowledge for what you type"),
            ("sv", "Byta glömt lösenord", "lösenordsbyte", "Kunskap för det du skriver"),
            ("ja", "プリンターの紙詰まりを直す", "プリンタ 紙詰", "入力内容に近いナレッジ"),
        ])
    func follows(language: String, title: String, typed: String, heading: String) throws {
        let place = try Workplace(settings: "language = \"\(language)\"\n" + Settings.small)
        try place.vakt("new", "--title", "Something else")
        try place.vakt("kb", "new", "--title", "Coffee machine", "--language", "en", "--body", "Press twice.")
        try place.vakt("kb", "new", "--title", title, "--language", language, "--body", "…")
        let wide = try place.console(columns: 200, rows: 50)
        try wide.expect("Something else")
        try wide.press("N")
        try wide.press(.text(typed))
        try wide.expect(heading)
        try wide.expect("KB-000002")
        try wide.expectGone("KB-000001")
        try wide.press(.key(.escape))
        try wide.expectGone(heading)
        try wide.press("q")
        _ = try wide.waitForExit()
        let small = try place.console(columns: 80, rows: 24)
        try small.expect("Something else")
        // The draft comes back, and with it what it is answered by.
        try small.press("N")
        try small.expect("Alt-k: KB-000002")
        // A look at it, and back to what one was writing.
        try small.press(.key(.alt("k")), .key(.enter))
        try small.expect("KB-000002")
    }
}
