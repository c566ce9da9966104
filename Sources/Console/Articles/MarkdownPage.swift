import CMarkGFM
import Canvas
import Primitives
import Wording

/// Markdown (CommonMark with GitHub's tables, task lists and strikethrough) set as lines. Raw HTML is shown as text.
struct MarkdownPage {
    let words: Catalogue
    let width: Int
    var sheet = MarkdownSheet()
    var addresses: [String] = []
    /// Quotes and lists that are deeper than this are shown as plain text.
    static let deepest = 24
    /// So many lines are wanted; what would come after them may be left out.
    private let wanted: Int

    private static let extensions: [String] = {
        cmark_gfm_core_extensions_ensure_registered()
        return ["table", "strikethrough", "tasklist", "autolink"]
    }()

    /// Sets a text in lines of at most `width` columns each where words allow it.
    ///
    /// - Parameter wanted: so many lines at least, unless there are no more; long texts cost only what is shown of them.
    static func sheet(_ text: String, width: Int, atLeast wanted: Int = .max, _ words: Catalogue) -> MarkdownSheet {
        guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8) else { return MarkdownSheet() }
        defer { cmark_parser_free(parser) }
        for name in extensions {
            if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
        }
        cmark_parser_feed(parser, text, text.utf8.count)
        guard let root = cmark_parser_finish(parser) else { return MarkdownSheet() }
        defer { cmark_node_free(root) }
        var page = MarkdownPage(words: words, width: max(8, width), wanted: wanted)
        page.blocks(of: MarkdownNode(root), indent: 0, depth: 0)
        page.dropEmptyEnd(from: 0)
        if page.sheet.isComplete { page.footer() }
        return page.sheet
    }

    private init(words: Catalogue, width: Int, wanted: Int) {
        self.words = words
        self.width = width
        self.wanted = wanted
    }

    /// Sets the blocks inside of a node; close together where a list has its items so.
    mutating func blocks(of node: MarkdownNode, indent: Int, depth: Int, isTight: Bool = false) {
        let first = sheet.lines.count
        var next = node.firstChild
        while let child = next {
            if depth == 0, sheet.lines.count >= wanted {
                sheet.isComplete = false
                return
            }
            block(child, indent: indent, depth: depth)
            if isTight { dropEmptyEnd(from: first) }
            next = child.next
        }
    }

    private mutating func block(_ node: MarkdownNode, indent: Int, depth: Int) {
        if depth > Self.deepest || indent > width - 12 {
            let text = SafeText(node.plainText, lines: .multiple)
            sheet.lines += StyledLine.wrap(text, .text, width: width, indent: min(indent, width / 2))
            return
        }
        switch node.kind {
        case "paragraph": sheet.lines += inline(node, .text).lines(width: width, indent: indent)
        case "heading": heading(node, indent: indent)
        case "list": list(node, indent: indent, depth: depth)
        case "block_quote": quote(node, indent: indent, depth: depth)
        case "code_block", "html_block": code(node, indent: indent)
        case "thematic_break": rule(indent: indent)
        case "table": table(node, indent: indent)
        default: blocks(of: node, indent: indent, depth: depth + 1)
        }
        sheet.lines.append(StyledLine())
    }

    /// The text of a node with its emphasis; its links become stops of the page.
    mutating func inline(_ node: MarkdownNode, _ style: CellStyle) -> StyledText {
        var inline = MarkdownInline(words: words, stops: sheet.stops, addresses: addresses)
        inline.add(node, style)
        (sheet.stops, addresses) = (inline.stops, inline.addresses)
        return inline.text
    }

    private mutating func heading(_ node: MarkdownNode, indent: Int) {
        let title = node.plainText
        sheet.headings.append(.init(level: node.headingLevel, title: title, line: sheet.lines.count))
        var text = StyledText()
        text.add(SafeText(String(repeating: "#", count: node.headingLevel) + " "), CellStyle(.muted))
        var inline = MarkdownInline(words: words, stops: sheet.stops, addresses: addresses)
        inline.continue(text)
        inline.add(node, CellStyle(.heading, .bold))
        (sheet.stops, addresses) = (inline.stops, inline.addresses)
        sheet.lines += inline.text.lines(width: width, indent: indent)
    }

    private mutating func rule(indent: Int) {
        let rule = String(repeating: words(.sign(.rule)), count: max(0, width - indent))
        sheet.lines.append(StyledLine(SafeText(rule), CellStyle(.border), indent: indent))
    }

    private mutating func quote(_ node: MarkdownNode, indent: Int, depth: Int) {
        let first = sheet.lines.count
        blocks(of: node, indent: indent + 2, depth: depth + 1)
        dropEmptyEnd(from: first)
        for index in first..<sheet.lines.count {
            mark(SafeText(words(.sign(.bar))), line: index, at: indent, CellStyle(.border))
        }
    }

    private mutating func list(_ node: MarkdownNode, indent: Int, depth: Int) {
        var number = node.listStart
        for item in node.children {
            let bullet = item.taskMark ?? (node.isOrdered ? String(number) + "." : words(.sign(.bullet)))
            let marker = SafeText(bullet)
            let first = sheet.lines.count
            blocks(of: item, indent: indent + marker.columns + 1, depth: depth + 1, isTight: node.isTight)
            dropEmptyEnd(from: first)
            if sheet.lines.count == first { sheet.lines.append(StyledLine(indent: indent + marker.columns + 1)) }
            mark(marker, line: first, at: indent, CellStyle(.muted))
            if !node.isTight { sheet.lines.append(StyledLine()) }
            number += 1
        }
        if !node.isTight { dropEmptyEnd(from: 0) }
    }

    private mutating func dropEmptyEnd(from first: Int) {
        while sheet.lines.count > first, sheet.lines.last?.spans.isEmpty ?? false { sheet.lines.removeLast() }
    }

    /// Puts a sign before a line, in the room that its indent leaves.
    private mutating func mark(_ sign: SafeText, line index: Int, at column: Int, _ style: CellStyle) {
        let gap = max(0, sheet.lines[index].indent - column - sign.columns)
        let space = StyledLine.Span(text: SafeText(String(repeating: " ", count: gap)), style: .text)
        sheet.lines[index].spans.insert(contentsOf: [StyledLine.Span(text: sign, style: style), space], at: 0)
        sheet.lines[index].indent = column
    }

    /// The addresses that links lead to, by their numbers.
    private mutating func footer() {
        guard !addresses.isEmpty else { return }
        sheet.lines += [StyledLine(), StyledLine(words(.article(.links)), .heading)]
        for (index, url) in addresses.enumerated() {
            let stop = sheet.stops.firstIndex(of: .link(.address(url)))
            var text = StyledText()
            text.add(SafeText("[\(index + 1)] "), CellStyle(.muted))
            text.add(SafeText(url), CellStyle(.link), stop: stop)
            sheet.lines += text.lines(width: width, indent: 0)
        }
    }
}
