import Canvas
import Primitives
import Wording

/// The text inside a paragraph, with its emphasis, its links and the ids in it.
struct MarkdownInline {
    let words: Catalogue
    /// The page's stops so far; links add to them.
    var stops: [MarkdownSheet.Stop]
    /// The addresses so far, which stand numbered at the page's end.
    var addresses: [String]
    private(set) var text = StyledText()

    init(words: Catalogue, stops: [MarkdownSheet.Stop] = [], addresses: [String] = []) {
        self.words = words
        self.stops = stops
        self.addresses = addresses
    }

    /// Begins with this text.
    mutating func `continue`(_ beginning: StyledText) { text = beginning }

    mutating func add(_ node: MarkdownNode, _ style: CellStyle, depth: Int = 0, stop: Int? = nil) {
        guard depth <= MarkdownPage.deepest else {
            text.add(SafeText(node.plainText), style, stop: stop)
            return
        }
        for child in node.children { addOne(child, style, depth: depth, stop: stop) }
    }

    private mutating func addOne(_ node: MarkdownNode, _ style: CellStyle, depth: Int, stop: Int?) {
        switch node.kind {
        case "text": addText(node.literal, style, stop)
        case "html_inline", "code": text.add(SafeText(node.literal), CellStyle(.code, style.modifiers), stop: stop)
        case "softbreak": text.add(SafeText(" "), style, stop: stop)
        case "linebreak": text.add(SafeText("\n", lines: .multiple), style, stop: stop)
        case "emph": add(node, style.adding(.italic), depth: depth + 1, stop: stop)
        case "strong": add(node, style.adding(.bold), depth: depth + 1, stop: stop)
        case "strikethrough": addStruck(node, style, depth: depth, stop: stop)
        case "link": addLink(node, depth: depth)
        case "image":
            text.add(
                SafeText(words(.knowledge(.image), ["text": node.plainText])), CellStyle(.muted), stop: stop)
        default: add(node, style, depth: depth + 1, stop: stop)
        }
    }

    /// Text in which ids are links by themselves, but not inside of a link.
    private mutating func addText(_ literal: String, _ style: CellStyle, _ stop: Int?) {
        guard stop == nil else {
            text.add(SafeText(literal), style, stop: stop)
            return
        }
        for (piece, target) in PageReferences.split(literal) {
            guard let target else {
                text.add(SafeText(String(piece)), style)
                continue
            }
            stops.append(.link(target))
            text.add(SafeText(String(piece)), CellStyle(.link, [.underline]), stop: stops.count - 1)
        }
    }

    /// What no longer holds stands between tildes, since few terminals strike text through.
    private mutating func addStruck(_ node: MarkdownNode, _ style: CellStyle, depth: Int, stop: Int?) {
        let sign = SafeText(words(.sign(.struck)))
        text.add(sign, CellStyle(.muted), stop: stop)
        add(node, style.adding(.dim), depth: depth + 1, stop: stop)
        text.add(sign, CellStyle(.muted), stop: stop)
    }

    /// A link's text, and where it leads behind it where they differ: what is followed must be seen. An address, which
    /// can be long, stands at the page's end by its number.
    private mutating func addLink(_ node: MarkdownNode, depth: Int) {
        let before = text.text.plain.utf8.count
        let target = PageTarget(node.url)
        stops.append(.link(target))
        let stop = stops.count - 1
        add(node, CellStyle(.link, .underline), depth: depth + 1, stop: stop)
        let shown = String(Substring(text.text.plain.utf8.dropFirst(before)))
        switch target {
        case .heading: break
        case .article, .ticket:
            if !shown.contains(target.text) {
                text.add(SafeText(" (" + target.text + ")"), CellStyle(.muted), stop: stop)
            }
        case .address(let url):
            guard shown != url, "mailto:" + shown != url, !url.isEmpty else { return }
            text.add(SafeText("[\(number(of: url))]"), CellStyle(.muted), stop: stop)
        }
    }

    private mutating func number(of url: String) -> Int {
        if let known = addresses.firstIndex(of: url) { return known + 1 }
        addresses.append(url)
        return addresses.count
    }
}

extension CellStyle {
    func adding(_ more: Modifiers) -> CellStyle { CellStyle(token, modifiers.union(more)) }
}
