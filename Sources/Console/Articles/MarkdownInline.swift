import Canvas
import Primitives
import Wording

/// The text inside a paragraph, with its emphasis.
struct MarkdownInline {
    let words: Catalogue

    func add(_ node: MarkdownNode, _ style: CellStyle, to text: inout StyledText, depth: Int) {
        guard depth <= MarkdownPage.deepest else {
            text.add(SafeText(node.plainText), style)
            return
        }
        for child in node.children { addOne(child, style, to: &text, depth: depth) }
    }

    private func addOne(_ node: MarkdownNode, _ style: CellStyle, to text: inout StyledText, depth: Int) {
        switch node.kind {
        case "text": text.add(SafeText(node.literal), style)
        case "html_inline": text.add(SafeText(node.literal), CellStyle(.code))
        case "softbreak": text.add(SafeText(" "), style)
        case "linebreak": text.add(SafeText("\n", lines: .multiple), style)
        case "code": text.add(SafeText(node.literal), CellStyle(.code))
        case "emph": add(node, style.adding(.italic), to: &text, depth: depth + 1)
        case "strong": add(node, style.adding(.bold), to: &text, depth: depth + 1)
        case "strikethrough": add(node, style.adding(.dim), to: &text, depth: depth + 1)
        case "link": addLink(node, to: &text, depth: depth)
        case "image":
            text.add(SafeText(words(.knowledge(.image), ["text": node.plainText])), CellStyle(.muted))
        default: add(node, style, to: &text, depth: depth + 1)
        }
    }

    /// A link's text, and its address behind where they differ: what is followed must be seen.
    private func addLink(_ node: MarkdownNode, to text: inout StyledText, depth: Int) {
        let before = text.text.plain.utf8.count
        add(node, CellStyle(.link, .underline), to: &text, depth: depth + 1)
        let shown = text.text.plain.utf8.dropFirst(before)
        if !Array(shown).elementsEqual(node.url.utf8) {
            text.add(SafeText(" <" + node.url + ">"), CellStyle(.muted))
        }
    }
}

extension CellStyle {
    func adding(_ more: Modifiers) -> CellStyle { CellStyle(token, modifiers.union(more)) }
}
