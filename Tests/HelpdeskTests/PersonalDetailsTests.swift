import Primitives
import Testing

@testable import Helpdesk

@Suite("What an article leaves out")
struct PersonalDetailsTests {
    private func left(_ text: String) -> String { PersonalDetails(address: "[a]", number: "[n]").left(outOf: text) }

    @Test(
        "mail addresses, telephone, identity and card numbers, in three languages",
        arguments: [
            ("Mail asa.lind+vpn@example.co.uk, please.", "Mail [a], please."),
            ("åsa@blåbär.example svarade inte", "[a] svarade inte"),
            ("連絡先はtaro@example.jpです", "連絡先は[a]です"),
            ("連絡先: taro@example.jp", "連絡先: [a]"),
            ("Ring 070-123 45 67 efter lunch", "Ring [n] efter lunch"),
            ("ring +46 (0)70 123 45 67.", "ring [n]."),
            ("Tel: 031-12 34 56", "Tel: [n]"),
            ("call (020) 7946 0958 now", "call [n] now"),
            ("電話は03-1234-5678です", "電話は[n]です"),
            ("電話:０９０－１２３４－５６７８", "電話:[n]"),
            ("〒150-0002 東京都渋谷区1-2-3\n再起動した", "[a]\n再起動した"),
            ("personnummer 850412-1234 och 19850412-1234", "personnummer [n] och [n]"),
            ("card 4111 1111 1111 1111 was declined", "card [n] was declined"),
            ("customer 123456789", "customer [n]"),
        ])
    func left(_ text: String, _ wanted: String) { #expect(left(text) == wanted) }

    @Test(
        "and leaves what looks like them and is not",
        arguments: [
            "Error 0x80070005 on 10.0.12.255:8443, build 22621.1992", "INC-000123 and KB-000007, #1234",
            "2026-11-22 14:30 to 15:45", "ssh root@db1 and user@host", "mtu 1400, port 443, 99.9 %",
            "KB5034441 v1.20.300",
            "a@b", "@@ -1,2 +3,4 @@", "disk full: 1 048 576 bytes", "3 of 12 (25)", "+5 points", "12:00:00",
        ])
    func stays(_ text: String) { #expect(left(text) == text) }

    @Test("takes any text")
    func hostile() {
        for text in ["", "@", "+", "〒", "(", "+(", "a@.", "@.com", "0", "++46", "\u{0}@\u{202E}.x", "〒〒1", "((((((((1"]
        {
            _ = left(text)
        }
        let long = String(repeating: "a@b.se 070-1234567 ", count: 2_000)
        #expect(!left(long).contains("@") && !left(long).contains("070"))
    }

    @Test("names the requester nowhere, whatever the mix")
    func wholeArticle() {
        let origin = Origin(at: Timestamp(milliseconds: 0), by: "bo")
        var ticket: Ticket?
        var logged = TicketLogged(type: .incident, title: "VPN för Åsa Lindqvist, 070-123 45 67")
        logged.requester = Requester(
            name: "Åsa Lindqvist", address: "asa.lindqvist@example.se", organisation: "Blåbär AB")
        logged.description =
            "ÅSA LINDQVIST (asa.lindqvist@EXAMPLE.se, Blåbär AB) når inte 10.1.2.3. Kollegan: bo@x.example."
        let resolved = TicketResolved(
            .solution, notes: "Åsas dator startades om. Åsa: +46701234567, id 850412-1234.", cause: "MTU 1400")
        for (index, event) in ([logged, resolved] as [any TicketEvent]).enumerated() {
            Ticket.fold(
                RecordedEvent(
                    sequence: Int64(index + 1), subject: .ticket(TicketID(.incident, 1)), origin: origin,
                    happening: .ticket(event)), into: &ticket)
        }
        guard let ticket else { return }
        let headings = ArticleFromTicket.Headings(
            symptoms: "S", cause: "C", solution: "L", unknown: "?", somebody: "[x]", address: "[a]", number: "[n]")
        let content = ArticleFromTicket(ticket, headings).content(language: "sv")
        let whole = content.title + "\n" + content.text
        for secret in ["Lindqvist", "LINDQVIST", "070", "4670", "850412", "@", "Blåbär", "Åsa "] {
            #expect(!whole.contains(secret), "\(secret) in \(whole)")
        }
        #expect(whole.contains("10.1.2.3") && whole.contains("MTU 1400"))
    }
}
