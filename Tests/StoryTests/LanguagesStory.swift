import PseudoTerminal
import Testing
import Workplace

@Suite("In one's own language") struct LanguagesStory {
    /// The practice desk in a shell of that locale, which need not be installed on the host.
    private func practice(_ place: Workplace, _ locale: String) throws -> Session {
        try place.terminal("LC_ALL= LANG=\(locale) exec $VAKT demo", columns: 110, rows: 40)
    }

    private func prefer(_ language: String, _ place: Workplace) throws {
        try place.shell("mkdir -p vakt && echo 'language = \"\(language)\"' > vakt/console.toml").finish()
    }

    @Test("a Swedish helpdesk takes a ticket, notes and resolves it")
    func swedish() throws {
        let place = try Workplace()
        let console = try practice(place, "sv_SE.UTF-8")
        try console.expect("öppna")
        try console.expect("? hjälp")
        try console.press("#", "187", .key(.enter))
        try console.expect("2 REQ-000187")
        try console.press("A")
        try console.expect("ta det – klart")
        try console.press("s", .key(.enter))
        try console.expect("pågår")

        try console.press("n")
        try console.expect("Anteckning till REQ-")
        try console.press("Ringde – hon återkommer på måndag.", .key(.ctrl("s")))
        try console.expect("antecknade")
        try console.expect("Ringde – hon återkommer på måndag.")

        try console.press("r")
        try console.expect("Vad som gjordes")
        try console.press("tillf", .key(.tab), "Lånade ut en dator.", .key(.ctrl("s")))
        try console.expect("REQ-000187: löst · u ångrar")
        try console.press("#", "187", .key(.enter))
        try console.expect("löste ärendet: tillfällig lösning")
        try console.press("q")
        #expect(try console.waitForExit() == .exited(0))
    }

    @Test("a Japanese helpdesk does the same")
    func japanese() throws {
        let place = try Workplace()
        let console = try practice(place, "ja_JP.UTF-8")
        try console.expect("未解決")
        try console.expect("? ヘルプ")
        try console.press("#", "187", .key(.enter))
        try console.expect("2 REQ-000187")
        try console.press("A")
        try console.expect("引き受け – 完了")
        try console.press("s", .key(.enter))
        try console.expect("対応中")

        try console.press("n")
        try console.expect("へのメモ")
        try console.press("電話しました。月曜に折り返しの連絡があります。", .key(.ctrl("s")))
        try console.expect("のメモ")
        try console.expect("電話しました。月曜に折り返しの連絡があります。")

        try console.press("r")
        try console.expect("対応内容")
        try console.press("回避", .key(.tab), "代わりの PC を貸し出しました。", .key(.ctrl("s")))
        try console.expect("REQ-000187: 解決済み · u で元に戻せます")
        try console.press("#", "187", .key(.enter))
        try console.expect("が解決しました: 回避策")
        try console.press("q")
        #expect(try console.waitForExit() == .exited(0))
    }

    @Test("the desk's language comes before the locale's, and one's own before both; scripts see no difference")
    func settings() throws {
        let place = try Workplace(settings: "language = \"sv\"\n" + Settings.small)
        try place.vakt("new", "--title", "Skrivaren på våning 3")
        #expect(try place.vakt("show", "1").contains("incident · nytt"))
        let json = try place.vakt("list", "--json")
        try prefer("ja", place)
        #expect(try place.vakt("show", "1").contains("インシデント · 新規"))
        #expect(try place.vakt("list", "--json") == json)
        #expect(try place.run(["show", "7"]).errors.contains("チケット 7 は見つかりません。"))
    }

    @Test("a terminal that is not UTF-8 gets Swedish without dots, and English for Japanese")
    func ascii() throws {
        let place = try Workplace(settings: "language = \"sv\"\n" + Settings.small)
        try place.vakt("new", "--title", "Printer")
        let swedish = try place.console(columns: 80, rows: 24, ["LC_ALL": "C"])
        try swedish.expect("? hjalp")
        #expect(swedish.log.allSatisfy { $0 < 0x80 })
        try prefer("ja", place)
        let japanese = try place.console(columns: 80, rows: 24, ["LC_ALL": "C"])
        try japanese.expect("This locale is not UTF-8")
        try japanese.expect("? help")
        #expect(japanese.log.allSatisfy { $0 < 0x80 })
        for console in [swedish, japanese] {
            try console.press("q")
            #expect(try console.waitForExit() == .exited(0))
        }
    }
}
