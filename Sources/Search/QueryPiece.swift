/// A word of what somebody asked for, as the terms that documents have for it.
///
/// A query has no syntax: quotes, operators and everything else that is no letter or digit only separate words.
public struct QueryPiece: Sendable, Hashable {
    /// What a piece is.
    public enum Kind: Sendable, Hashable {
        /// A word with its endings taken off.
        case word
        /// A number, or letters with digits among them.
        case code
        /// Several words in one, told apart by their capitals.
        case identifier
        /// Characters of a script without spaces.
        case run
    }

    /// What it is.
    public var kind: Kind
    /// Terms that stand one behind the other in a document that has it: one for a word, pairs for a run.
    public var terms: [String]
    /// An identifier as one term, which serves as well.
    public var whole: String?
    /// The letters as they were written, but for case, width and accents.
    public var letters: String
    /// The bytes of the query that it covers.
    public var bytes: Range<Int>

    /// Reads a query.
    public static func all(of text: String) -> [QueryPiece] {
        let terms = Term.of(text)
        let written = Term.of(text, keepsEndings: true)
        var pieces: [QueryPiece] = []
        // Both readings differ in the endings alone.
        for (term, letters) in zip(terms, written) {
            switch term.place.kind {
            case .word, .code: take(term, letters.text, &pieces)
            case .whole:
                guard var piece = pieces.popLast() else { continue }
                piece.kind = .identifier
                piece.whole = term.text
                piece.letters = letters.text
                piece.bytes = term.place.start..<term.place.end
                pieces.append(piece)
            case .pair, .single: takeRun(term, &pieces)
            }
        }
        return pieces
    }

    private static func take(_ term: Term, _ letters: String, _ pieces: inout [QueryPiece]) {
        let bytes = term.place.start..<term.place.end
        if let last = pieces.indices.last, pieces[last].kind == .identifier,
            bytes.upperBound <= pieces[last].bytes.upperBound
        {
            pieces[last].terms.append(term.text)
            return
        }
        pieces.append(
            QueryPiece(
                kind: term.place.kind == .code ? .code : .word, terms: [term.text], letters: letters, bytes: bytes))
    }

    private static func takeRun(_ term: Term, _ pieces: inout [QueryPiece]) {
        let bytes = term.place.start..<term.place.end
        // Single characters are looked for only where there is no other.
        if let last = pieces.indices.last, pieces[last].kind == .run, pieces[last].bytes.overlaps(bytes) {
            guard term.place.kind == .pair else { return }
            pieces[last].terms.append(term.text)
            pieces[last].bytes = pieces[last].bytes.lowerBound..<bytes.upperBound
        } else {
            pieces.append(QueryPiece(kind: .run, terms: [term.text], letters: term.text, bytes: bytes))
        }
    }
}
