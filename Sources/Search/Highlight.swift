/// Finds in a text the words by which it was found.
public struct Highlight: Sendable, Hashable {
    /// The terms that are marked.
    public let terms: Set<String>
    /// Letters that marked words begin with, as they are written.
    private let beginnings: [String]
    /// Stems that marked words end with.
    private let endings: [String]
    /// Letters that marked words have within.
    private let parts: [String]

    /// Marks these terms, as an index has them.
    public init(terms: Set<String>) {
        self.terms = terms
        beginnings = []
        endings = []
        parts = []
    }

    /// Marks what a list that follows typing finds: other forms of the words, what begins like them, and compounds.
    public init(typed words: [String]) {
        let pieces = words.flatMap(QueryPiece.all)
        terms = Set(pieces.flatMap { $0.terms + ($0.whole.map { [$0] } ?? []) })
        beginnings = pieces.filter { $0.kind != .run }.map(\.letters)
        let words = pieces.filter { $0.kind == .word && $0.terms[0].count >= 4 }
        endings = words.map { $0.terms[0] }
        parts = words.compactMap { WordForms.part($0.letters, stem: $0.terms[0]) }
    }

    /// The parts of a text to mark, as ranges of its UTF-8 bytes: in order, never touching.
    public func ranges(in text: String) -> [Range<Int>] {
        guard !terms.isEmpty else { return [] }
        var found: [Range<Int>] = []
        var starts: Set<Int> = []
        if !beginnings.isEmpty {
            TextScanner.scan(text, keepsEndings: true) { bytes, place in
                guard place.kind != .pair, place.kind != .single else { return true }
                let letters = String(decoding: bytes, as: UTF8.self)
                if beginnings.contains(where: letters.hasPrefix) { starts.insert(place.start) }
                return true
            }
        }
        TextScanner.scan(text) { bytes, place in
            let term = String(decoding: bytes, as: UTF8.self)
            let isMarked = terms.contains(term) || starts.contains(place.start) && place.kind != .whole
            guard isMarked || isCompound(term) else { return true }
            if let last = found.indices.last, found[last].upperBound >= place.start {
                found[last] = found[last].lowerBound..<max(found[last].upperBound, place.end)
            } else {
                found.append(place.start..<place.end)
            }
            return true
        }
        return found
    }

    private func isCompound(_ term: String) -> Bool {
        endings.contains { term.count >= $0.count + 3 && term.hasSuffix($0) }
            || parts.contains { term.dropFirst(3).contains($0) }
    }
}
