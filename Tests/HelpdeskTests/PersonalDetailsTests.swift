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

    @Test(
        "postal addresses as they are written in Sweden, Britain, America and Japan",
        arguments: [
            ("Skickas till Storgatan 12 B, 123 45 Malmö idag", "Skickas till [a] idag"),
            ("hon bor på storgatan 5 i Lund", "hon bor på [a] i Lund"),
            ("Norra Hamngatan 18 lgh 1203\n411 06 Göteborg", "[a]"),
            ("Adress: Björkvägen 7, 3 tr, SE-98137 Kiruna.", "Adress: [a]."),
            ("Solbacken 3, 412 50 Västra Frölunda", "[a]"), ("Box 7012, 103 86 Stockholm", "[a]"),
            ("Faktura till Box 12, SE-111 22 Stockholm", "Faktura till [a]"),
            ("leverans, 753 20 Uppsala", "leverans, [a]"), ("Sankt Eriksgatan 5C.", "[a]."),
            ("Musterstraße 12, 10115 Berlin", "[a]"),
            ("Send it to 221B Baker Street, London NW1 6XE, please", "Send it to [a], please"),
            ("Flat 2, 10 Downing Street is wrong", "[a] is wrong"),
            ("lives at 12 Penny Lane", "lives at [a]"),
            ("ship to 350 Fifth Ave., Apt 4B, New York, NY 10118", "ship to [a]"),
            ("1600 Pennsylvania Avenue NW, Washington, DC 20500-0003", "[a]"),
            ("She is at 42 Rose Drive, Leeds LS1 4AP.", "She is at [a]."),
            ("Springfield, IL 62704", "[a]"), ("P.O. Box 481, Ames", "[a], Ames"),
            ("東京都千代田区丸の内1-2-3のプリンタ", "[a]のプリンタ"), ("大阪府大阪市北区梅田３丁目１番３号です", "[a]です"),
            ("送付先は150-0002 東京都渋谷区渋谷2-24-12です", "送付先は[a]です"),
            ("横浜市西区みなとみらい2-3-1 クイーンズタワー302号室に送る", "[a]に送る"),
            ("〒100-0005\n東京都千代田区丸の内1丁目", "[a]\n[a]"),
        ])
    func address(_ text: String, _ wanted: String) { #expect(left(text) == wanted) }

    @Test(
        "and leaves rooms, paths, parts and figures that look like addresses",
        arguments: [
            "building 4, room 12 B", "Sökvägen 2 finns inte", "sökvägen 12 saknas", "Återvändsgränden 2",
            "Plan 3, rum 12",
            "våningsplan 4", "Feedbacken 3 gånger", "Box 3 har fel kabel", "box 123 är full", "Error 404 12 Requests",
            "10 Google Drive files", "2 Hard Drive failures", "3 Road closures", "16 PCIe Lane errors", "Room 5 Park",
            "Xeon E5 2GB", "Server 2012 R2 8GB", "User, ID 12345", "/srv/Storgatan/12", "10.1.2.3 Main Street",
            "v1.2.3 Broad Street", "KB5034441 Main Road", "Windows 11 Pro", "port 443 Open", "30 Day Trial Place",
            "第1-2-3章", "サーバ1-2-3が停止", "東京都のサーバ3台", "北海道支社2名", "地区サーバ1-2-3", "手順区分1-2-3",
            "Gate 3, Terminal 5", "Switch 12, 48 ports", "Vägen 3", "gatan 4", "Torget", "kl 08:15 Malmö",
        ])
    func staysToo(_ text: String) { #expect(left(text) == text) }

    @Test("leaves out what the ticket knows of where the requester is")
    func ofRequester() {
        var ticket: Ticket?
        var logged = TicketLogged(type: .request, title: "Konto asa.lind låst")
        logged.requester = Requester(name: "Åsa Lind", address: "asa.lind@example.se")
        logged.description = "ASA.LIND kan inte logga in på info."
        var moved = logged
        moved.requester = Requester(name: "Åsa Lind", address: "Hus 3 Norra porten, 7 Backa")
        moved.description = "Levereras till Hus 3 norra porten."
        let headings = ArticleFromTicket.Headings(
            symptoms: "S", cause: "C", solution: "L", unknown: "?", somebody: "[x]", address: "[a]", number: "[n]")
        for (event, secret) in [(logged, "asa.lind"), (moved, "norra porten")] {
            ticket = nil
            let recorded = RecordedEvent(
                sequence: 1, subject: .ticket(TicketID(.request, 1)),
                origin: Origin(at: Timestamp(milliseconds: 0), by: "b"),
                happening: .ticket(event))
            Ticket.fold(recorded, into: &ticket)
            guard let ticket else { return #expect(Bool(false)) }
            let content = ArticleFromTicket(ticket, headings).content(language: "sv")
            #expect(!(content.title + content.text).lowercased().contains(secret), "\(content)")
        }
    }

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
