/// Finds in a text the words by which it was found.
public struct Highlight: Sendable, Hashable {
    /// The terms that are marked.
    public let terms: Set<String>

    /// Marks these terms, as an index has them.
    public init(terms: Set<String>) { self.terms = terms }

    /// The parts of a text to mark, as ranges of its UTF-8 bytes: in order, never touching.
    public func ranges(in text: String) -> [Range<Int>] {
        guard !terms.isEmpty else { return [] }
        var found: [Range<Int>] = []
        TextScanner.scan(text) { bytes, place in
            guard terms.contains(String(decoding: bytes, as: UTF8.self)) else { return true }
            if let last = found.indices.last, found[last].upperBound >= place.start {
                found[last] = found[last].lowerBound..<max(found[last].upperBound, place.end)
            } else {
                found.append(place.start..<place.end)
            }
            return true
        }
        return found
    }
}
