import Testing

@testable import Wording

@Suite("Catalogue")
struct CatalogueTests {
    @Test("every phrase has words, and a key of its own")
    func complete() {
        let all = Phrase.all
        #expect(Set(all.map(\.key)).count == all.count)
        for phrase in all { #expect(!phrase.english.isEmpty, "\(phrase.key)") }
    }

    @Test("places are filled by name, and words follow their number")
    func places() {
        let words = Catalogue.english
        #expect(words(.queue(.tickets), ["count": "1"]) == "one ticket")
        #expect(words(.queue(.tickets), ["count": "0"]) == "0 tickets")
        #expect(words(.time(.hoursMinutes), ["m": "14", "h": "2"]) == "2 h 14 min")
    }

    @Test("a translation is used where it is, English where it is not; text from outside is never filled again")
    func translation() {
        let words = Catalogue(language: "ja", plural: .always, phrases: ["queue.tickets": "{count|#件|#件}"])
        #expect(words(.queue(.tickets), ["count": "1"]) == "1件")
        #expect(words(.queue(.loading)) == "Loading…")
        #expect(words(.detail(.ticketTitle), ["id": "{title}", "title": "x"]) == "{title} x")
    }
}
