import Canvas
import Primitives

/// Text of several styles that is still to be broken into lines.
struct StyledText {
    private struct Run {
        /// Where it ends, in bytes of the whole text.
        var end: Int
        var style: CellStyle
        var stop: Int?
    }

    private(set) var text = SafeText.empty
    private var runs: [Run] = []

    var isEmpty: Bool { text.isEmpty }

    mutating func add(_ part: SafeText, _ style: CellStyle, stop: Int? = nil) {
        guard !part.isEmpty else { return }
        text.append(part)
        runs.append(Run(end: text.plain.utf8.count, style: style, stop: stop))
    }

    /// Lines of at most `width` columns with the indent, each stretch in its style.
    func lines(width: Int, indent: Int) -> [StyledLine] {
        let bytes = Array(text.plain.utf8)
        var place = 0
        var first = 0
        var lines: [StyledLine] = []
        for part in text.wrapped(to: max(4, width - indent)) {
            let wanted = Array(part.plain.utf8)
            // Only spaces and line feeds are left out at a break.
            while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x0A,
                !bytes[place...].starts(with: wanted) || wanted.isEmpty
            {
                place += 1
                if wanted.isEmpty { break }
            }
            while first < runs.count, runs[first].end <= place { first += 1 }
            lines.append(line(part, from: place, run: first, indent: indent))
            place += wanted.count
        }
        return lines
    }

    private func line(_ part: SafeText, from start: Int, run first: Int, indent: Int) -> StyledLine {
        var line = StyledLine(indent: indent)
        var begin = 0
        let length = part.plain.utf8.count
        for run in runs[first...] {
            let end = min(length, run.end - start)
            if end > begin { line.add(part.slice(begin..<end), run.style, stop: run.stop) }
            begin = max(begin, end)
            if begin >= length { break }
        }
        return line
    }
}
