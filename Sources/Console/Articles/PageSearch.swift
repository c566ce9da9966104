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

    /// A letter of the page, and where it stands.
    private struct Place {
        var line: Int
        var bytes: Range<Int>
    }

    /// Looks for a text, whatever its case, width and accents, as search folds them, in lines that were broken between
    /// words, or within a run of a script without spaces.
    init(_ text: String, in lines: [StyledLine]) {
        self.text = text
        let wanted = Self.wanted(text)
        guard !wanted.isEmpty else {
            matches = []
            return
        }
        var values: [UInt32] = []
        var places: [Place] = []
        for (number, line) in lines.enumerated() {
            let folded = FoldedText(line.plain)
            if let last = values.last, last != 0x20, !Self.goesOn(last, folded.values.first) {
                values.append(0x20)
                places.append(Place(line: number, bytes: 0..<0))
            }
            values += folded.values
            places += folded.bytes.map { Place(line: number, bytes: $0) }
        }
        matches = Self.find(wanted, in: values).map { Self.match(places[$0]) }
    }

    /// Whether a run goes on over the end of a line.
    private static func goesOn(_ last: UInt32, _ first: UInt32?) -> Bool {
        FoldedText.isUnspaced(last) && first.map(FoldedText.isUnspaced) ?? false
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

    private static func match(_ places: ArraySlice<Place>) -> Match {
        var parts: [Match.Part] = []
        for place in places where !place.bytes.isEmpty {
            if let last = parts.indices.last, parts[last].line == place.line {
                let end = max(place.bytes.upperBound, parts[last].bytes.upperBound)
                parts[last].bytes = parts[last].bytes.lowerBound..<end
            } else {
                parts.append(.init(line: place.line, bytes: place.bytes))
            }
        }
        return Match(parts: parts)
    }

    /// What is looked for, with single blanks.
    private static func wanted(_ text: String) -> [UInt32] {
        var values: [UInt32] = []
        for value in FoldedText(SafeText(text).plain).values where value != 0x20 || values.last ?? 0x20 != 0x20 {
            values.append(value)
        }
        return values
    }

    /// The first match at or behind a line, else the first of all.
    func first(from line: Int) -> Int? {
        matches.firstIndex { ($0.parts.first?.line ?? 0) >= line } ?? (matches.isEmpty ? nil : 0)
    }
}
