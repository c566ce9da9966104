import Canvas
import Primitives
import Search

extension StyledLine {
    /// Adds a text in which what was found is underlined too: a colour alone means nothing.
    mutating func add(_ text: SafeText, _ token: StyleToken, marking found: Highlight) {
        var end = 0
        for range in found.ranges(in: text.plain) {
            if range.lowerBound > end { add(text.slice(end..<range.lowerBound), CellStyle(token)) }
            add(text.slice(range), CellStyle(.knowledgeMatch, [.underline]))
            end = range.upperBound
        }
        if end < text.plain.utf8.count || end == 0 { add(text.slice(end..<text.plain.utf8.count), CellStyle(token)) }
    }

    mutating func add(_ text: String, _ token: StyleToken, marking found: Highlight) {
        add(SafeText(text), token, marking: found)
    }
}
