import Journal

/// How far the index has read the journal, and the damage it met on the way that nobody had accepted by there.
///
/// The damage is kept with the place because no later reader passes it again: a process that finds the index up to date
/// would otherwise write on behind a gap.
struct IndexedPlace {
    var position: Position
    var gaps: [Damage]

    static let start = IndexedPlace(position: .start, gaps: [])

    /// The place with its gaps, each after a blank: first byte, byte behind, number of the record with the damaged body
    /// or 0, and the place before it.
    var text: String {
        gaps.reduce(position.text) { text, gap in
            var record: Int64 = 0
            if case .body(let seq) = gap.kind { record = seq }
            return text + " \(gap.range.lowerBound),\(gap.range.upperBound),\(record),\(gap.after.text)"
        }
    }

    init(position: Position, gaps: [Damage]) {
        self.position = position
        self.gaps = gaps
    }

    /// Reads what `text` wrote; nil for anything else.
    init?(text: String) {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        guard let first = parts.first, let position = Position(text: first) else { return nil }
        var gaps: [Damage] = []
        for part in parts.dropFirst() {
            guard let gap = Damage(text: part) else { return nil }
            gaps.append(gap)
        }
        self.init(position: position, gaps: gaps)
    }
}

extension Damage {
    fileprivate init?(text: Substring) {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 4, let lower = Int64(parts[0]), let upper = Int64(parts[1]), lower < upper,
            let record = Int64(parts[2]), let after = Position(text: parts[3])
        else { return nil }
        self.init(range: lower..<upper, kind: record == 0 ? .unreadable : .body(seq: record), after: after)
    }
}

extension Desk {
    /// Where the index stands, after telling the journal what damage lies before that.
    func indexedPosition() throws -> Position {
        adopt(try index.position())
    }

    /// Tells the journal what the index's place says of the bytes before it; answers the place.
    func adopt(_ text: String?) -> Position {
        guard let place = text.flatMap(IndexedPlace.init(text:)) else { return .start }
        journal.assume(place.gaps, before: place.position)
        return place.position
    }
}
