import Canvas
import Helpdesk
import Primitives
import Testing
import Wording

@testable import Console

@Suite("Articles")
struct MarkdownTests {
    private func text(_ markdown: String, width: Int = 40) -> [String] {
        MarkdownPage.sheet(markdown, width: width, .english).lines.map { line in
            String(repeating: " ", count: line.indent) + line.spans.map(\.text.plain).joined()
        }
    }

    @Test("are set as headings, lists, code, quotes and tables")
    func blocks() {
        #expect(text("# One *two*") == ["# One two"])
        #expect(text("- a\n- b\n  1. c") == ["• a", "• b", "  1. c"])
        #expect(text("```\nx  y\n```") == ["  x  y"])
        #expect(text("> said\n> so") == ["│ said so"])
        #expect(text("|a|b|\n|-|-|\n|1|漢|") == ["a │ b", "──┼───", "1 │ 漢"])
        #expect(text("- [x] done\n- [ ] open") == ["[x] done", "[ ] open"])
    }

    @Test("show where a link leads, and raw HTML as the text that it is")
    func links() {
        #expect(text("[bank](https://evil.example)") == ["bank[1]", "", "Links", "[1] https://evil.example"])
        #expect(text("a <b>c</b>") == ["a <b>c</b>"])
        #expect(text("<script>x</script>") == ["  <script>x</script>"])
        #expect(text("a\u{1B}[31m")[0].contains("\\u{1B}[31m"))
    }

    @Test("have loose lists, tasks in tasks, hard breaks, struck text and pictures in words")
    func more() {
        #expect(text("- a\n\n- b") == ["• a", "", "• b"])
        #expect(text("- [ ] a\n  - [x] b") == ["[ ] a", "    [x] b"])
        #expect(text("a  \nb") == ["a", "b"])
        #expect(text("~~old~~ ![a cat](x.png)") == ["~~old~~ image: a cat"])
    }

    @Test("break cells of a table that is too wide, and make lines of rows where there is no room at all")
    func tables() {
        let wide = "|host|what it is for|状態|\n|-|:-:|-:|\n|relay1|forwards mail from all scanners|稼働中|"
        for width in 8...80 {
            #expect(text(wide, width: width).allSatisfy { SafeText($0).columns <= max(12, width) }, "\(width)")
        }
        #expect(text(wide, width: 80).count == 3)
        #expect(text(wide, width: 36).count > 3 && text(wide, width: 36)[1].contains("┼"))
        #expect(text(wide, width: 20).contains { $0.hasPrefix("host: ") })
    }

    @Test("lose nothing of code that is too wide, and say where a line goes on")
    func code() {
        #expect(text("```\nabcdefghijklmnop\n```", width: 12) == ["  abcdefghij", "  ↳ klmnop"])
        #expect(text("```\n\tx\n a\ty\n```") == ["      x", "   a  y"])
        let sheet = MarkdownPage.sheet("```\na\tb c\n```", width: 20, .english)
        #expect(sheet.stops == [.code("a\tb c")])
    }

    @Test("lead to tickets, articles, headings and addresses")
    func stops() {
        let sheet = MarkdownPage.sheet(
            "See INC-000007 and [that](kb12), not KB-0. [Up](#the-end) <https://x.example>\n\n## The End!", width: 60,
            .english)
        #expect(
            sheet.stops == [
                .link(.ticket(TicketID(.incident, 7))), .link(.article(ArticleID(12))), .link(.heading("the-end")),
                .link(.address("https://x.example")),
            ])
        #expect(sheet.headings.map { PageTarget.slug($0.title) } == ["the-end"])
    }

    @Test("cost only what is shown of them")
    func lazily() {
        let long = (0..<20_000).map { "Paragraph \($0) of many.\n\n" }.joined()
        let sheet = MarkdownPage.sheet(long, width: 60, atLeast: 50, .english)
        #expect(!sheet.isComplete && (48...54).contains(sheet.lines.count))
        #expect(MarkdownPage.sheet("short", width: 60, atLeast: 50, .english).isComplete)
    }

    @Test("keep their styles where lines are broken")
    func styles() {
        let lines = MarkdownPage.sheet("plain **bold words here** and `code`", width: 14, .english).lines
        #expect(lines.count == 3)
        let bold = lines.flatMap(\.spans).filter { $0.style.modifiers.contains(.bold) }.map(\.text.plain)
        #expect(bold.joined(separator: " ") == "bold words here")
        #expect(lines.last?.spans.last?.style.token == .code)
    }

    @Test("nested without end are still shown")
    func deep() {
        let lines = text(String(repeating: "> ", count: 2_000) + "deep", width: 30)
        #expect(lines.contains { $0.contains("deep") })
        #expect(text(String(repeating: "*a ", count: 500) + String(repeating: "b* ", count: 500)).count > 10)
    }
}
