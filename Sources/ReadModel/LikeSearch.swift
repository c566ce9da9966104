import GRDB

/// Finds the documents of a full-text table that look most like a text, at a cost that no desk's size changes.
///
/// The rarest words of the text choose: each gives its newest documents, and a document scores the weights
/// (inverse frequencies, bounded) of the words that it has. Ranking by `bm25` would read every document of a common
/// word.
struct LikeSearch {
    /// A full-text table, with the key under which its words' frequencies are remembered.
    let table: String

    /// How many words of a text are looked up at all.
    static let wordLimit = 16
    /// How many of them, the rarest, give candidates.
    static let termLimit = 4
    /// How many of the newest documents of each word are candidates.
    static let candidateLimit = 32
    /// Words are counted no further: beyond that, all are equally common.
    static let frequencyLimit = 1000

    /// Documents by score.
    func candidates(
        _ text: String, _ db: Database, _ cache: inout QueryCache, besides: Int64?
    ) throws -> [(number: Int64, score: Double)] {
        var seen: Set<String> = []
        var terms: [(word: String, frequency: Int)] = []
        for word in Words.of(TextMatch.cut(text)) where seen.insert(word).inserted && word.unicodeScalars.count > 1 {
            if seen.count > Self.wordLimit { break }
            let frequency = try frequency(word, db, &cache)
            if frequency > 0 { terms.append((word, frequency)) }
        }
        terms.sort { ($0.frequency, $0.word) < ($1.frequency, $1.word) }
        var scores: [Int64: Double] = [:]
        var query = try Query(
            db,
            """
            SELECT rowid FROM \(table) WHERE \(table) MATCH ? ORDER BY rowid DESC LIMIT \(Self.candidateLimit)
            """)
        for term in terms.prefix(Self.termLimit) {
            let weight = 1 + Double(Self.frequencyLimit) / Double(term.frequency).squareRoot()
            query.restart()
            query.bind(TextMatch.quoted(term.word))
            while try query.step() { scores[query.integer(0), default: 0] += weight }
        }
        if let besides { scores[besides] = nil }
        return scores.map { (number: $0.key, score: $0.value) }.sorted {
            $0.score == $1.score ? $0.number > $1.number : $0.score > $1.score
        }
    }

    private func frequency(_ word: String, _ db: Database, _ cache: inout QueryCache) throws -> Int {
        let key = table + " " + word
        if let known = cache.frequencies[key] { return known }
        let found = try db.integer(
            """
            SELECT count(*) FROM (SELECT 1 FROM \(table) WHERE \(table) MATCH ? LIMIT \(Self.frequencyLimit))
            """, [.text(TextMatch.quoted(word))])
        cache.frequencies[key] = Int(found ?? 0)
        return Int(found ?? 0)
    }
}
