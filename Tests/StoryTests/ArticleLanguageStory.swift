import PseudoTerminal
import Testing
import Workplace

@Suite("Languages of articles") struct ArticleLanguageStory {
    @Test("a Swede finds an article by its English name in Swedish, reads both, and translates another one")
    func swede() throws {
        let place = try Workplace()
        try place.vakt("kb", "new", "--title", "Printer jams", "--body", "Open the lid.")
        try place.vakt(
            "kb", "translate", "1", "--language", "sv", "--title", "Pappersstopp", "--body", "Öppna luckan.")
        try place.vakt("kb", "new", "--title", "Scanner is slow", "--kind", "runbook", "--body", "Restart it.")
        try place.vakt("new", "--title", "Printer jams on floor 3")
        let console = try place.console(columns: 160, rows: 40, ["LC_ALL": "", "LANG": "sv_SE.UTF-8"])
        try console.expect("KB-000002  instruktion  Pappersstopp  en")
        try console.press("K")
        try console.expect("Bibliotek (2)")
        try console.press(.key(.enter))
        try console.expect("Öppna luckan.")
        try console.expect("Finns också på: en KB-000001 (originalet)")
        try console.press("o")
        try console.expect("Open the lid.")
        try place.vakt("kb", "edit", "1", "--body", "Open the lid and wait.")
        try console.expect("Open the lid and wait.")
        try console.press("o")
        try console.expect("Originalet, KB-000001, har ändrats sedan dess.")
        try console.press(.key(.escape), "j", "T")
        try console.expect("Översätt KB-000003")
        try console.press(.key(.ctrl("u")), "Skannern är långsam", .key(.ctrl("s")))
        try console.expect("KB-000004 är skriven.")
        try console.expect("Finns också på: en KB-000003 (originalet)")
        let made = try place.vakt("kb", "show", "4", "--json")
        #expect(made.contains("\"language\":\"sv\"") && made.contains("\"kind\":\"runbook\""))
        #expect(made.contains("\"translationOf\":\"KB-000003\""))
    }
}
