import CMarkGFM
import Canvas
import Primitives
import Wording

/// Markdown (CommonMark with GitHub's tables, task lists and strikethrough) set as lines. Raw HTML is shown as text.
struct MarkdownPage {
    let words: Catalogue
    let width: Int
    private(set) var lines: [StyledLine] = []
    /// Quotes and lists that are deeper than this are shown as plain text.
    static let deepest = 24

    private static let extensions: [String] = {
        cmark_gfm_core_extensions_ensure_registered()
        return ["table", "strikethrough", "tasklist", "autolink"]
    }()

    /// The lines of a text, at most `width` columns each where words allow it.
    static func lines(_ text: String, width: Int, _ words: Catalogue) -> [StyledLine] {
        guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8) else { return [] }
        defer { cmark_parser_free(parser) }
        for name in extensions {
            if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
        }
        cmark_parser_feed(parser, text, text.utf8.count)
        guard let root = cmark_parser_finish(parser) else { return [] }
        defer { cmark_node_free(root) }
        var page = MarkdownPage(words: words, width: max(8, width))
        page.blocks(of: MarkdownNode(root), indent: 0, depth: 0)
        while page.lines.last?.spans.isEmpty ?? false { page.lines.removeLast() }
        return page.lines
    }

    init(words: Catalogue, width: Int) {
        self.words = words
        self.width = width
    }

    mutating func blocks(of node: MarkdownNode, indent: Int, depth: Int) {
        for child in node.children { block(child, indent: indent, depth: depth) }
    }

    private mutating func block(_ node: MarkdownNode, indent: Int, depth: Int) {
        if depth > Self.deepest || indent > width - 12 {
            put(SafeText(node.plainText, lines: .multiple), .text, indent: min(indent, width / 2))
            return
        }
        switch node.kind {
        case "paragraph": paragraph(node, indent: indent)
        case "heading": heading(node, indent: indent)
        case "list": list(node, indent: indent, depth: depth)
        case "block_quote": quote(node, indent: indent, depth: depth)
        case "code_block", "html_block": code(node, indent: indent)
        case "thematic_break":
            let rule = String(repeating: words(.sign(.rule)), count: max(0, width - indent))
            lines.append(StyledLine(SafeText(rule), CellStyle(.border), indent: indent))
        case "table": table(node, indent: indent)
        default: blocks(of: node, indent: indent, depth: depth + 1)
        }
        lines.append(StyledLine())
    }

    mutating func append(_ line: StyledLine) { lines.append(line) }

    private mutating func put(_ text: SafeText, _ style: CellStyle, indent: Int) {
        lines += StyledLine.wrap(text, style, width: width, indent: indent)
    }

    private mutating func paragraph(_ node: MarkdownNode, indent: Int) {
        var text = StyledText()
        MarkdownInline(words: words).add(node, .text, to: &text, depth: 0)
        lines += text.lines(width: width, indent: indent)
    }

    private mutating func heading(_ node: MarkdownNode, indent: Int) {
        var text = StyledText()
        let sign = String(repeating: "#", count: node.headingLevel) + " "
        text.add(SafeText(sign), CellStyle(.muted))
        MarkdownInline(words: words).add(node, CellStyle(.heading, .bold), to: &text, depth: 0)
        lines += text.lines(width: width, indent: indent)
    }

    private mutating func code(_ node: MarkdownNode, indent: Int) {
        var text = node.literal
        if text.hasSuffix("\n") { text.removeLast() }
        put(SafeText(text, lines: .multiple), CellStyle(.code), indent: indent + 2)
    }

    private mutating func quote(_ node: MarkdownNode, indent: Int, depth: Int) {
        let first = lines.count
        blocks(of: node, indent: indent + 2, depth: depth + 1)
        while lines.count > first, lines.last?.spans.isEmpty ?? false { lines.removeLast() }
        for index in first..<lines.count {
            mark(SafeText(words(.sign(.bar))), line: index, at: indent, CellStyle(.border))
        }
    }

    private mutating func list(_ node: MarkdownNode, indent: Int, depth: Int) {
        var number = node.listStart
        for item in node.children {
            let bullet = item.taskMark ?? (node.isOrdered ? String(number) + "." : words(.sign(.bullet)))
            let marker = SafeText(bullet)
            let first = lines.count
            blocks(of: item, indent: indent + marker.columns + 1, depth: depth + 1)
            while lines.count > first, lines.last?.spans.isEmpty ?? false { lines.removeLast() }
            if lines.count == first { lines.append(StyledLine(indent: indent + marker.columns + 1)) }
            mark(marker, line: first, at: indent, CellStyle(.muted))
            number += 1
        }
    }

    /// Puts a sign before a line, in the room that its indent leaves.
    private mutating func mark(_ sign: SafeText, line index: Int, at column: Int, _ style: CellStyle) {
        let gap = max(0, lines[index].indent - column - sign.columns)
        let space = StyledLine.Span(text: SafeText(String(repeating: " ", count: gap)), style: .text)
        lines[index].spans.insert(contentsOf: [StyledLine.Span(text: sign, style: style), space], at: 0)
        lines[index].indent = column
    }
}
