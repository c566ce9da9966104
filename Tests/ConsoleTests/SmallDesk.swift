import Helpdesk
import Primitives

extension PracticeDesk {
    /// A dozen tickets in three languages, two articles, one resolved.
    static func small() -> PracticeDesk {
        var desk = PracticeDesk()
        let start = desk.now
        desk.now = start.advanced(byMilliseconds: -9_000_000)
        let titles = [
            "Mail is slow for everybody", "Skrivaren på våning 3 äter papper", "メールが受信できない 至急",
            "VPN drops every 10 minutes 🔥", "New laptop for José", "Påminnelse: certifikat går ut",
            "Web shop checkout fails with e\u{301}rreur", "Phishing: «invoice»\u{202E}fdp.exe", "共有フォルダーの権限",
            "Telephone dead in reception", "Slow login on Mondays", "Screen flickers 🖥️ at desk 14",
        ]
        for (index, title) in titles.enumerated() {
            desk.now = start.advanced(byMilliseconds: -9_000_000 + Int64(index) * 420_000)
            var wish = LogTicket(title: title)
            wish.type = index == 4 ? .request : .incident
            wish.requester = Requester(name: index % 3 == 0 ? "Åsa Lindqvist" : "田中 太郎", address: "x@example.org")
            wish.source = index % 2 == 0 ? .phone : .mail
            wish.description =
                index == 0 ? "Since eight o'clock.\nEverybody on floor 2, 300 people.\n\nOutlook says 接続中." : ""
            desk.log(wish, by: index % 2 == 0 ? "anna" : "bengt")
        }
        desk.grow(TicketID(.incident, 1), TicketID(.incident, 2), TicketID(.incident, 3))
        desk.now = start
        return desk
    }

    private mutating func grow(_ mail: TicketID, _ printer: TicketID, _ japanese: TicketID) {
        change(
            mail,
            ClassifyTicket(
                Classification(
                    kind: .service, category: CategoryPath("mail", "outlook"), impact: .high, urgency: .medium,
                    services: ["mail"])))
        change(mail, AssignTicket(assignee: .to("bengt"), team: .to("network"), reason: "owns the relay"))
        change(mail, StartTicket(), by: "bengt")
        change(mail, AddNote("Queue on relay2 is full.\nRestarted it; watching."), by: "bengt")
        change(mail, AddNote("We found the cause and are working on it.", isPublic: true), by: "bengt")
        change(
            printer,
            ClassifyTicket(
                Classification(
                    category: CategoryPath("hardware"), impact: .low, urgency: .low, services: ["network"])))
        change(printer, HoldTicket(.vendor, note: "Ordered a new roller"))
        change(
            japanese,
            ClassifyTicket(
                Classification(
                    category: CategoryPath("mail"), impact: .medium, urgency: .high, services: ["mail"])))
        change(japanese, StartTicket())
        change(japanese, ResolveTicket(.workaround, notes: "Told them to use webmail", cause: "full disk"))
        _ = write(
            ArticleContent(
                kind: .knownError, title: "Relay queue fills up",
                text: """
                    # Symptom

                    Mail is *slow*, see [the graph](https://graphs.example.org/relay).

                    1. Log in to `relay2`
                    2. Run:

                       ```
                       postqueue -p | tail
                       ```
                    - [x] told the **team**
                    - [ ] 監視を確認

                    | host | queue |
                    |------|------:|
                    | relay1 | 3 |
                    | relay2 | 40 000 |

                    > Never delete mail <b>by hand</b>.

                    <script>alert(1)</script>
                    """))
        let roller = write(
            ArticleContent(language: "sv", title: "Byta rulle i skrivaren", text: "Öppna luckan. Byt rullen."))
        if var better = articles[roller]?.content {
            better.title = "Byta rulle i skrivaren 🖨️"
            better.text = "Öppna luckan på baksidan.\n\nByt rullen. ローラーを交換します。\nStäng luckan."
            better.tags = ["skrivare"]
            revise(roller, EditArticle(better), by: "bengt")
        }
        revise(roller, ReviewArticle(next: now.advanced(byMilliseconds: 90 * 86_400_000)))
    }
}
