import Canvas
import Primitives

/// One line of a page, in stretches of one style each.
struct StyledLine: Sendable, Hashable {
    /// A stretch.
    struct Span: Sendable, Hashable {
        var text: SafeText
        var style: CellStyle
        /// The place in a page's ``MarkdownSheet/stops`` that it belongs to.
        var stop: Int?
    }

    var indent = 0
    var spans: [Span] = []

    init(indent: Int = 0) { self.indent = indent }

    init(_ text: SafeText, _ style: CellStyle = .text, indent: Int = 0) {
        self.indent = indent
        spans = [Span(text: text, style: style)]
    }

    init(_ text: String, _ token: StyleToken, indent: Int = 0) {
        self.init(SafeText(text), CellStyle(token), indent: indent)
    }

    mutating func add(_ text: SafeText, _ style: CellStyle = .text, stop: Int? = nil) {
        spans.append(Span(text: text, style: style, stop: stop))
    }

    mutating func add(_ text: String, _ token: StyleToken) { add(SafeText(text), CellStyle(token)) }

    var columns: Int { spans.reduce(indent) { $0 + $1.text.columns } }

    /// Lines of at most `width` columns, broken between words, all with the same indent.
    static func wrap(_ text: SafeText, _ style: CellStyle, width: Int, indent: Int = 0) -> [StyledLine] {
        text.wrapped(to: max(4, width - indent)).map { StyledLine($0, style, indent: indent) }
    }
}

extension Region {
    /// Draws a line in a row.
    func put(_ line: StyledLine, row: Int) {
        var column = line.indent
        for span in line.spans where column < columns {
            column += put(span.text, at: Point(column: column, row: row), span.style)
        }
    }
}
