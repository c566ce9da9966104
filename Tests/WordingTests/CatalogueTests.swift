import Testing

@testable import Wording

@Suite("Catalogue")
struct CatalogueTests {
    @Test("every phrase has words, and a key of its own")
    func complete() {
        let all = Phrase.all
        #expect(Set(all.map(\.key)).count == all.count)
        for phrase in all { #expect(!phrase.words(in: .english).isEmpty, "\(phrase.key)") }
    }

    @Test("places are filled by name, and words follow their number")
    func places() {
        let words = Catalogue.english
        #expect(words(.queue(.tickets), ["count": "1"]) == "one ticket")
        #expect(words(.queue(.tickets), ["count": "0"]) == "0 tickets")
        #expect(words(.time(.hoursMinutes), ["m": "14", "h": "2"]) == "2 h 14 min")
    }

    @Test("text from outside is never filled again")
    func outside() {
        #expect(Catalogue.english(.detail(.ticketTitle), ["id": "{title}", "title": "x"]) == "{title} x")
    }

    @Test("every language has its words and its plurals")
    func languages() {
        func said(_ count: String) -> [String] {
            Language.allCases.map { Catalogue.of($0)(.queue(.tickets), ["count": count]) }
        }
        #expect(said("1") == ["one ticket", "ett ärende", "1件"])
        #expect(said("2") == ["2 tickets", "2 ärenden", "2件"])
    }

    @Test("the operator's language comes before the desk's, and both before the locale")
    func choice() {
        func chosen(_ settings: String?..., in environment: [String: String] = [:]) -> Language {
            Language.chosen(settings: settings) { environment[$0] }
        }
        #expect(chosen("ja", "sv", in: ["LC_ALL": "en_US.UTF-8"]) == .japanese)
        #expect(chosen(nil, "sv", in: ["LC_ALL": "en_US.UTF-8"]) == .swedish)
        #expect(chosen(nil, nil, in: ["LC_ALL": "", "LC_MESSAGES": "ja_JP.UTF-8", "LANG": "sv_SE"]) == .japanese)
        #expect(chosen(nil, nil, in: ["LC_ALL": "C", "LANG": "sv_SE.UTF-8"]) == .english)
        #expect(chosen(nil, nil, in: ["LANG": "de_DE.UTF-8"]) == .english && chosen() == .english)
    }

    @Test("on a terminal without UTF-8 Swedish loses its dots and Japanese becomes English")
    func ascii() {
        #expect(Catalogue.swedish.inASCII(.name(.stateResolved)) == "lost")
        #expect(Catalogue.japanese.inASCII(.name(.stateResolved)) == "resolved")
        for language in Language.allCases {
            let words = Catalogue.of(language).inASCII
            for phrase in Phrase.all { #expect(words(phrase).utf8.allSatisfy { $0 < 0x80 }, "\(words(phrase))") }
        }
    }

    @Test("a language is found by its tag and by a locale's name")
    func tags() {
        #expect(Language(tag: "sv") == .swedish && Language(tag: "ja-JP") == .japanese)
        #expect(Language(tag: "EN-gb") == .english && Language(tag: "de") == nil && Language(tag: "") == nil)
        #expect(Language(locale: "sv_SE.UTF-8") == .swedish && Language(locale: "ja_JP") == .japanese)
        #expect(Language(locale: "en_GB@euro") == .english && Language(locale: "sv") == .swedish)
        #expect(Language(locale: "svc_XX") == nil && Language(locale: "C.UTF-8") == nil)
    }
}
