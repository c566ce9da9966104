import Canvas
import Helpdesk
import Primitives
import Testing

@testable import Console

@Suite("Articles in the console")
struct ArticleTests {
    private func reading(_ text: String, size: Size = Size(columns: 80, rows: 24)) -> Sitting {
        var desk = PracticeDesk.small()
        desk.write(ArticleContent(title: "Under test", text: text))
        var sitting = Sitting(desk, size: size)
        sitting.press("K G Enter")
        return sitting
    }

    @Test("are searched while one types, from match to match and round the end")
    func search() {
        let text = (1...60).map { $0 % 20 == 0 ? "Restart the Relay now." : "Line \($0)." }.joined(separator: "\n\n")
        var sitting = reading(text)
        sitting.press("/")
        sitting.type("relay")
        #expect(sitting.screen.contains("“relay” 1 of 3"))
        #expect(sitting.screen.contains("Restart the Relay"))
        sitting.press("Enter n n")
        #expect(sitting.screen.contains("“relay” 3 of 3"))
        sitting.press("n")
        #expect(sitting.screen.contains("“relay” 1 of 3"))
        sitting.press("N / Ctrl-U")
        sitting.type("nowhere")
        #expect(sitting.screen.contains("“nowhere” is not in it."))
        sitting.press("Esc")
        #expect(sitting.screen.contains("“relay” 3 of 3"))
        sitting.press("Esc Esc")
        #expect(sitting.model.articlePage == nil)
    }

    @Test("find words that stand on two lines")
    func broken() {
        var sitting = reading("Some words that are long enough to be broken over the end of this line of text, surely.")
        sitting.press("/")
        sitting.type("THIS LINE OF text")
        #expect(sitting.screen.contains("1 of 1"))
    }

    @Test(
        "are searched as the library is: case, width, accents and half-width kana are the same, and the marks are exact",
        arguments: [
            ("the ＶＰＮ is", "vpn", "ＶＰＮ"), ("of ｶﾞｲﾄﾞ two", "ガイド", "ｶﾞｲﾄﾞ"), ("a café opens", "CAFE", "café"),
            ("a cafe\u{301} opens", "café", "cafe\u{301}"), ("the サーバー here", "サーバ", "サーバー"),
            ("die Straße ist", "strasse", "Straße"), ("en å är", "å", "å"),
        ])
    func folded(_ text: String, _ wanted: String, _ marked: String) {
        let search = PageSearch(wanted, in: [StyledLine(text, .text)])
        let parts = search.matches.flatMap(\.parts)
        #expect(parts.count == 1)
        let bytes = Array(StyledLine(text, .text).plain.utf8)
        #expect(parts.first.map { String(decoding: bytes[$0.bytes], as: UTF8.self) } == marked)
    }

    @Test("find what a line of a script without spaces breaks, and nothing over an empty line")
    func brokenRun() {
        func found(_ lines: String...) -> Int {
            PageSearch("障害", in: lines.map { StyledLine($0, .text) }).matches.count
        }
        #expect(found("今日は障", "害です") == 1)
        #expect(found("今日は障", "", "害です") == 0)
        #expect(PageSearch("a o", in: [StyledLine("a", .text), StyledLine("å", .text)]).matches.isEmpty)
    }

    @Test("of the library say why they stand where they stand, where words were searched for")
    func explained() {
        var sitting = Sitting(.small(), size: Size(columns: 40, rows: 12))
        sitting.press("K x")
        #expect(sitting.model.whyDisabled(.explainHit) != nil && !sitting.screen.contains("Why here"))
        sitting.press("/")
        sitting.type("r")
        sitting.press("Enter x")
        #expect(sitting.screen.contains("Why here: 50 %") && sitting.screen.contains("r: in the title, 50 %"))
        sitting.press("G")
        let rows = sitting.screen.split(separator: "\n").map(String.init)
        let last = rows.lastIndex { $0.contains("KB-") } ?? 0
        #expect(rows.dropFirst(last + 1).contains { $0.contains("Why here") })
        sitting.press("x")
        #expect(!sitting.screen.contains("Why here"))
    }

    @Test("lead by their links to articles, headings and tickets, and back")
    func links() {
        var sitting = reading(
            "See [the relay](KB-000001), [below](#below), INC-000002.\n\n" + String(repeating: "x\n\n", count: 40)
                + "## Below")
        sitting.press("Tab Enter")
        #expect(sitting.screen.contains("Relay queue fills up"))
        sitting.press("Esc")
        #expect(sitting.screen.contains("Under test"))
        sitting.press("Tab Enter")
        #expect(sitting.screen.contains("## Below"))
        sitting.press("Tab Enter")
        #expect(sitting.model.overlays.isEmpty)
        #expect(sitting.model.selected == TicketID(.incident, 2))
    }

    @Test("give code and addresses to the clipboard as they were written")
    func copying() {
        var sitting = reading("```\na\tb\n  c\n```\n\n[there](https://example.org/x)")
        sitting.press("y Tab y Tab Enter")
        #expect(sitting.copied == ["KB-000003", "a\tb\n  c", "https://example.org/x"])
    }

    @Test("show their headings to go to one")
    func contents() {
        let text = (1...9).map { "# Part \($0)\n\n" + String(repeating: "text\n\n", count: 20) }.joined()
        var sitting = reading(text)
        sitting.press("t")
        #expect(sitting.screen.contains("Contents of KB-000003"))
        sitting.press("G Enter")
        #expect(sitting.screen.contains("# Part 9"))
    }

    @Test("are written, missing fields told where they belong, and shown")
    func writing() {
        var sitting = Sitting(.small())
        sitting.press("K N Ctrl-S")
        #expect(sitting.model.form?.errors[.title] != nil)
        sitting.type("Fans are loud")
        sitting.press("Ctrl-S")
        #expect(sitting.model.form?.errors[.text] != nil)
        sitting.type("# Cause\n\nDust.")
        sitting.press("Alt-p")
        #expect(sitting.screen.contains("Preview"))
        sitting.press("Ctrl-S")
        #expect(sitting.desk.articles[ArticleID(3)]?.title == "Fans are loud")
        #expect(sitting.screen.contains("KB-000003 is written.") && sitting.screen.contains("Dust."))
    }

    @Test("that somebody else changed meanwhile tell both, and take mine on top")
    func conflict() {
        var sitting = Sitting(.small())
        sitting.press("K j e")
        sitting.type("!")
        var other = sitting.desk.articles[ArticleID(2)]?.content ?? ArticleContent(title: "", text: "")
        other.text = "Ring Bengt."
        sitting.desk.revise(ArticleID(2), EditArticle(other), by: "bengt")
        sitting.press("Ctrl-S")
        #expect(sitting.model.form?.trouble?.contains("bengt edited it – changed: text") == true)
        #expect(sitting.model.form?.conflict == 4)
        sitting.press("Ctrl-S")
        #expect(sitting.desk.articles[ArticleID(2)]?.text == "Ring Bengt.")
        #expect(sitting.desk.articles[ArticleID(2)]?.title.hasSuffix("!") == true)
    }

    @Test("have versions that are compared, and an old one is made new again")
    func versions() {
        var sitting = Sitting(.small())
        sitting.press("K j V")
        #expect(sitting.screen.contains("bengt edited it  changed: title, tags, text"))
        sitting.press("j")
        #expect(sitting.screen.contains("Version 1 → 2"))
        #expect(sitting.screen.contains("+ Stäng luckan.") && sitting.screen.contains("- Öppna luckan. Byt rullen."))
        sitting.press("j R")
        #expect(sitting.screen.contains("Restore a version of KB-000002"))
        sitting.press("Ctrl-S")
        #expect(sitting.desk.articles[ArticleID(2)]?.text == "Öppna luckan. Byt rullen.")
        #expect(sitting.desk.articles[ArticleID(2)]?.version == 3)
        #expect(sitting.screen.contains("Versions of KB-000002"))
    }

    @Test("are retired with a reason and what to read instead, and say so")
    func retiring() {
        var sitting = Sitting(.small())
        sitting.press("K j X")
        sitting.type("Printers are gone")
        sitting.press("Tab")
        sitting.type("none")
        sitting.press("Ctrl-S")
        #expect(sitting.model.form?.errors[.replacement] != nil)
        sitting.press("Ctrl-U 1 Ctrl-S")
        #expect(sitting.screen.contains("(retired, see KB-000001)"))
        sitting.press("Enter")
        #expect(sitting.screen.contains("Retired: Printers are gone"))
        #expect(sitting.screen.contains("Read KB-000001 instead: Relay queue fills up"))
        #expect(sitting.model.whyDisabled(.editArticle) == "it is retired")
    }

    @Test("are made from a resolved ticket, without whoever asked")
    func fromTicket() {
        var sitting = Sitting(.small())
        let id = TicketID(.incident, 1)
        sitting.desk.change(
            id,
            ResolveTicket(
                .workaround, notes: "Told Åsa Lindqvist (x@example.org) to wait. Åsa was glad.", cause: "Disk"))
        sitting.send(.deskChanged(tickets: [id], articles: [], rebuilt: false))
        sitting.press("# 1 Enter W")
        let form = sitting.model.form
        #expect(form?.action == .articleFromTicket)
        #expect(form?.value(.text).contains("Told [requester] ([requester]) to wait. [requester] was glad.") == true)
        #expect(form?.value(.text).contains("## Cause\n\nDisk") == true)
        #expect(form?.value(.title) == "Mail is slow for everybody" && form?.value(.kind) == "known-error")
        sitting.press("Ctrl-S")
        #expect(sitting.desk.tickets[id]?.articles == [ArticleID(3)])
        #expect(sitting.screen.contains("KB-000003 is written and linked to INC-000001."))
    }

    @Test("are offered when a ticket is resolved")
    func resolving() {
        var sitting = Sitting(.small())
        sitting.press("# 4 Enter")
        sitting.desk.change(
            TicketID(.incident, 4),
            ClassifyTicket(
                Classification(category: CategoryPath("network"), impact: .low, urgency: .low, services: ["network"])))
        sitting.send(.deskChanged(tickets: [TicketID(.incident, 4)], articles: [], rebuilt: false))
        sitting.press("r")
        guard let place = sitting.model.form?.fields.firstIndex(where: { $0.key == .notes }),
            let last = sitting.model.form?.fields.firstIndex(where: { $0.key == .document })
        else {
            Issue.record("the form has no such fields")
            return
        }
        for _ in 0..<place - (sitting.model.form?.focus ?? 0) { sitting.press("Tab") }
        sitting.type("Raised the MTU")
        for _ in 0..<last - place { sitting.press("Tab") }
        sitting.press("Right Ctrl-S")
        #expect(sitting.model.form?.action == .articleFromTicket)
        #expect(sitting.model.form?.value(.text).contains("Raised the MTU") == true)
    }
}
