import GRDB
import Search

/// A document as far as ranking needs it.
struct RankedDocument: Sendable {
    /// How often each place has each term; the places in the order of ``TextTable/columns``.
    private(set) var places: [[String: Int]]
    /// The words of the title, each with how much it tells.
    private(set) var title: [(piece: QueryPiece, weight: Double)]

    /// - Parameters:
    ///   - texts: title first.
    ///   - documents: how many there are in the table.
    init(_ texts: [String], _ table: TextTable, documents: Int64, _ db: Database) throws {
        places = texts.map { text in
            var counts: [String: Int] = [:]
            TextScanner.scan(text) { bytes, _ in
                counts[String(decoding: bytes, as: UTF8.self), default: 0] += 1
                return true
            }
            return counts
        }
        let vocabulary = WordTable(db: db)
        title = try QueryPiece.all(of: texts.first ?? "").flatMap { piece in
            try Self.single(piece).map { piece in
                let term = piece.whole ?? piece.terms[0]
                let frequency = try vocabulary.find(term).documents(table.counted)
                return (piece, SoughtWords.share(term) * Shortlist.weight(frequency, of: documents))
            }
        }
    }

    /// A run as a piece for each pair.
    private static func single(_ piece: QueryPiece) -> [QueryPiece] {
        guard piece.kind == .run else { return [piece] }
        return piece.terms.map { term in
            var single = piece
            single.terms = [term]
            return single
        }
    }

    /// Whether a word of the title is written so, with or without a further ending.
    func titleHasForm(beginning letters: String) -> Bool { title.contains { $0.piece.letters.hasPrefix(letters) } }

    /// How much of what the title tells these terms cover, from 0 to 1.
    func coverage(_ terms: Set<String>) -> Double {
        var (all, covered) = (0.0, 0.0)
        for (piece, weight) in title {
            all += weight
            if piece.whole.map(terms.contains) ?? false || piece.terms.allSatisfy(terms.contains) { covered += weight }
        }
        return all > 0 ? covered / all : 0
    }
}
