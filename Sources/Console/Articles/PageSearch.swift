import Primitives
import Search

/// Where a text occurs in a page.
struct PageSearch: Sendable {
    /// One occurrence; over the end of a line it has more than one part.
    struct Match: Sendable, Hashable {
        struct Part: Sendable, Hashable {
            /// The line among those of the sheet.
            var line: Int
            /// The bytes of its text.
            var bytes: Range<Int>
        }

        var parts: [Part]
    }

    let text: String
    let matches: [Match]
    var current: Int?

    /// Looks for a text, whatever its case and width, in lines that were broken between words.
    init(_ text: String, in lines: [StyledLine]) {
        self.text = text
        let wanted = Self.folded(text)
        guard !wanted.isEmpty else {
            matches = []
            return
        }
        var values: [UInt32] = []
        var places: [(line: Int32, byte: Int32)] = []
        for (number, line) in lines.enumerated() {
            if !values.isEmpty, values.last != 0x20 {
                values.append(0x20)
                places.append((Int32(number), 0))
            }
            var byte: Int32 = 0
            for span in line.spans {
                for scalar in span.text.plain.unicodeScalars {
                    values.append(Self.folded(scalar))
                    places.append((Int32(number), byte))
                    byte += Int32(scalar.utf8.count)
                }
            }
        }
        matches = Self.find(wanted, in: values).map { Self.match($0, places, lines) }
    }

    private static func find(_ wanted: [UInt32], in values: [UInt32]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var place = 0
        while place + wanted.count <= values.count {
            if values[place] == wanted[0], values[place..<place + wanted.count].elementsEqual(wanted) {
                found.append(place..<place + wanted.count)
                place += wanted.count
            } else {
                place += 1
            }
        }
        return found
    }

    private static func match(
        _ range: Range<Int>, _ places: [(line: Int32, byte: Int32)], _ lines: [StyledLine]
    ) -> Match {
        var parts: [Match.Part] = []
        for place in range {
            let line = Int(places[place].line)
            let start = Int(places[place].byte)
            let next = place + 1 < places.count ? places[place + 1] : (line: -1, byte: 0)
            let end = Int(next.line) == line ? Int(next.byte) : lines[line].plain.utf8.count
            if let last = parts.indices.last, parts[last].line == line {
                parts[last].bytes = parts[last].bytes.lowerBound..<max(end, parts[last].bytes.upperBound)
            } else {
                parts.append(.init(line: line, bytes: start..<max(start, end)))
            }
        }
        return Match(parts: parts.filter { !$0.bytes.isEmpty })
    }

    private static func folded(_ text: String) -> [UInt32] {
        var values: [UInt32] = []
        for scalar in SafeText(text).plain.unicodeScalars {
            let value = folded(scalar)
            if value != 0x20 || (values.last != 0x20 && !values.isEmpty) { values.append(value) }
        }
        return values
    }

    /// A letter whatever its case, width and accent, as far as that is one too; å, ä and ö are letters of their own.
    private static func folded(_ scalar: Unicode.Scalar) -> UInt32 { TextScanner.folded(scalar.value) }

    /// The first match at or behind a line, else the first of all.
    func first(from line: Int) -> Int? {
        matches.firstIndex { ($0.parts.first?.line ?? 0) >= line } ?? (matches.isEmpty ? nil : 0)
    }
}
