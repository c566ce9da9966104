import Canvas
import Primitives
import Testing
import Wording

@testable import Console

@Suite("Articles")
struct MarkdownTests {
    private func text(_ markdown: String, width: Int = 40) -> [String] {
        MarkdownPage.lines(markdown, width: width, .english).map { line in
            String(repeating: " ", count: line.indent) + line.spans.map(\.text.plain).joined()
        }
    }

    @Test("are set as headings, lists, code, quotes and tables")
    func blocks() {
        #expect(text("# One *two*") == ["# One two"])
        #expect(text("- a\n- b\n  1. c") == ["• a", "• b", "", "  1. c"])
        #expect(text("```\nx  y\n```") == ["  x  y"])
        #expect(text("> said\n> so") == ["│ said so"])
        #expect(text("|a|b|\n|-|-|\n|1|漢|") == ["a │ b ", "──┼───", "1 │ 漢"])
        #expect(text("- [x] done\n- [ ] open") == ["[x] done", "[ ] open"])
    }

    @Test("show where a link leads, and raw HTML as the text that it is")
    func links() {
        #expect(text("[bank](https://evil.example)") == ["bank <https://evil.example>"])
        #expect(text("a <b>c</b>") == ["a <b>c</b>"])
        #expect(text("<script>x</script>") == ["  <script>x</script>"])
        #expect(text("a\u{1B}[31m")[0].contains("\\u{1B}[31m"))
    }

    @Test("keep their styles where lines are broken")
    func styles() {
        let lines = MarkdownPage.lines("plain **bold words here** and `code`", width: 14, .english)
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
