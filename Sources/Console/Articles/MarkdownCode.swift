import Canvas
import Primitives
import Wording

extension MarkdownPage {
    /// Code as it was written. A line that is wider than the page goes on in the next one behind a sign, so that none of
    /// it is lost and nothing is taken for two lines; what is copied has no such breaks.
    mutating func code(_ node: MarkdownNode, indent: Int) {
        var literal = node.literal
        if literal.hasSuffix("\n") { literal.removeLast() }
        let isCode = node.kind == "code_block"
        let stop = isCode ? sheet.stops.count : nil
        if isCode { sheet.stops.append(.code(literal)) }
        let room = max(4, width - indent - 2)
        for line in literal.split(separator: "\n", omittingEmptySubsequences: false) {
            put(SafeText(Self.expandingTabs(line)), room: room, indent: indent + 2, stop: stop)
        }
    }

    private mutating func put(_ line: SafeText, room: Int, indent: Int, stop: Int?) {
        let length = line.plain.utf8.count
        let style = CellStyle(.code)
        let sign = SafeText(words(.sign(.goesOn)))
        var start = 0
        repeat {
            let isFirst = start == 0
            let rest = line.slice(start..<length)
            let width = isFirst ? room : room - sign.columns - 1
            var (end, _) = rest.fitting(columns: max(2, width))
            if end == 0 { end = length - start }
            var set = StyledLine(indent: indent)
            if !isFirst { set.add(sign + SafeText(" "), CellStyle(.muted)) }
            set.add(rest.slice(0..<end), style, stop: stop)
            sheet.lines.append(set)
            start += end
        } while start < length
    }

    /// Tabs as spaces up to the next fourth column: in code they are meant as room, not as something hidden.
    static func expandingTabs(_ line: Substring) -> String {
        guard line.utf8.contains(0x09) else { return String(line) }
        var text = ""
        var column = 0
        for character in line {
            if character == "\t" {
                let count = 4 - column % 4
                text += String(repeating: " ", count: count)
                column += count
            } else {
                text.append(character)
                column += character.columns
            }
        }
        return text
    }
}
