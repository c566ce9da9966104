import PseudoTerminal
import Testing
import Workplace

@Suite("What resolved tickets say") struct SuggestionStory {
    /// A language with a history, a title that is like it, and what the form says then.
    struct Tongue: Sendable, CustomTestStringConvertible {
        var locale: String
        var network: String
        var printer: String
        var title: String
        var offer: String
        var major: String
        var testDescription: String { locale }
    }

    static let tongues = [
        Tongue(
            locale: "en_GB.UTF-8", network: "VPN tunnel drops", printer: "Printer jams again",
            title: "tunnel drops, VPN",
            offer: "(Ctrl-T takes it)", major: "3 others like it in the last hour"),
        Tongue(
            locale: "sv_SE.UTF-8", network: "VPN-tunneln går ner", printer: "Skrivaren är trasig",
            title: "Tunneln går ner igen", offer: "(Ctrl-T väljer det)", major: "3 liknande den senaste timmen"),
        Tongue(
            locale: "ja_JP.UTF-8", network: "VPNに接続できません", printer: "プリンターで印刷できない",
            title: "接続できません VPN", offer: "(Ctrl-T で選択)", major: "似たチケットがほかに3件"),
    ]

    @Test("the form offers a category while a title is typed, and a key takes it", arguments: tongues)
    func offer(_ tongue: Tongue) throws {
        let place = try Workplace(isQuick: true)
        for _ in 1...6 {
            try place.vakt(
                "new", "--title", tongue.network, "--category", "network/vpn", "--impact", "2", "--urgency", "2",
                "--service", "network")
            try place.vakt(
                "new", "--title", tongue.printer, "--category", "printer", "--impact", "3", "--urgency", "3",
                "--service", "printing")
        }
        let all = (1...12).map(String.init)
        #expect(try place.run(["resolve"] + all + ["--code", "solution", "--notes", "done"]).status == 0)
        let start = "LC_ALL= LANG=\(tongue.locale) exec $VAKT"
        let console = try place.terminal(start, columns: 120, rows: 40)
        try console.expect("? ")
        try console.press("N", .text(tongue.title))
        try console.expect(tongue.offer)
        try console.expect("network/vpn")
        try console.press(.key(.ctrl("t")))
        try console.waitUntil("the next offer") { !$0.screenText.contains("network/vpn 9") }
        try console.press(.key(.ctrl("s")))
        try console.expect("2 INC-000013")
        let shown = try place.vakt("show", "13", "--json")
        #expect(shown.contains("\"category\":\"network\"") && shown.contains("\"subcategory\":\"vpn\""))
        #expect(shown.contains("\"impact\":null"))
    }

    @Test("several alike within the hour are marked with a key for a major incident", arguments: tongues)
    func alike(_ tongue: Tongue) throws {
        let place = try Workplace(isQuick: true)
        try place.log([tongue.printer, tongue.network, tongue.network, tongue.network])
        let start = "LC_ALL= LANG=\(tongue.locale) exec $VAKT"
        let console = try place.terminal(start, columns: 160, rows: 50)
        try console.expect("? ")
        try console.press("N", .text(tongue.network))
        try console.expect(tongue.major)
        try console.press(.key(.ctrl("s")))
        try console.expect("2 INC-000005")
        try console.press("=")
        try console.expect("M")
        try console.press("M")
        try console.expect("INC-000005")
        try console.press(.key(.ctrl("s")), .key(.enter))
        try console.waitUntil("the major incident") { _ in
            (try? place.vakt("list", "--count", "major")) == "1"
        }
        #expect(try place.vakt("list", "--count", "has:children") == "1")
    }
}
