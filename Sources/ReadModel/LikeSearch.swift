import GRDB

/// Finds the documents of a full-text table that look most like a text, at a cost that no desk's size changes.
///
/// The rarest words of the text choose: each gives its newest documents, and a document scores the weights
/// (inverse frequencies, bounded) of the words that it has. Ranking by `bm25` would read every document of a common
/// word. Words that are common in the table say nothing about what a text is about: as soon as the text has any other
/// word, they choose nothing, not even where no document has that other word.
struct LikeSearch {
    /// A document that shares words with the text.
    struct Candidate {
        var number: Int64
        var score: Double
        /// How many of the words that chose it has.
        var shared: Int
    }

    /// What was found for a text.
    struct Found {
        /// Documents by score.
        var candidates: [Candidate] = []
        /// The words of the text that tell what it is about, whether a document has them or not.
        var telling: Set<String> = []

        /// How many telling words a document must share: one alone is chance, unless the text has no more to say.
        var needed: Int { telling.count >= 3 ? 2 : 1 }
    }

    /// The full-text table.
    let table: TextTable

    /// How many words of a text are looked up at all.
    static let wordLimit = 16
    /// How many of them, the rarest, give candidates.
    static let termLimit = 4
    /// How many of the newest documents of each word are candidates.
    static let candidateLimit = 32
    /// The word is looked for in that many documents at either end; beyond, its frequency is reckoned from them.
    static let sampleLimit = 256
    /// A word is common when it is in more than this share of the documents, but never in as few as `alwaysRare`.
    static let commonShare = 0.2
    static let alwaysRare = 4

    /// Looks for the documents that are most like these words, which may come more than once.
    func find(
        _ words: [String], _ db: Database, _ cache: inout QueryCache, besides: Int64?
    ) throws -> Found {
        var found = Found()
        var terms: [(word: String, frequency: Int)] = []
        let documents = Double(try cache.highest(table, db))
        let common = max(documents * Self.commonShare, Double(Self.alwaysRare))
        var seen: Set<String> = []
        for word in words where word.utf8.count > 1 && seen.insert(word).inserted {
            if seen.count > Self.wordLimit { break }
            let frequency = try frequency(word, documents, db, &cache)
            if Double(frequency) <= common { found.telling.insert(word) }
            if frequency > 0 { terms.append((word, frequency)) }
        }
        if found.telling.isEmpty {
            found.telling = Set(terms.map(\.word))
        } else {
            terms.removeAll { !found.telling.contains($0.word) }
        }
        terms.sort { ($0.frequency, $0.word) < ($1.frequency, $1.word) }
        found.candidates = try candidates(terms.prefix(Self.termLimit), db, &cache, besides: besides)
        return found
    }

    private func candidates(
        _ terms: ArraySlice<(word: String, frequency: Int)>, _ db: Database, _ cache: inout QueryCache, besides: Int64?
    ) throws -> [Candidate] {
        var byNumber: [Int64: Candidate] = [:]
        for term in terms {
            let weight = 1 + 1000 / Double(term.frequency).squareRoot()
            for number in try newest(term.word, db, &cache) where number != besides {
                byNumber[number, default: Candidate(number: number, score: 0, shared: 0)].score += weight
                byNumber[number]?.shared += 1
            }
        }
        return byNumber.values.sorted { $0.score == $1.score ? $0.number > $1.number : $0.score > $1.score }
    }

    /// The newest documents that have a word.
    private func newest(_ word: String, _ db: Database, _ cache: inout QueryCache) throws -> ArraySlice<Int64> {
        let key = TextTable.Word(table: table, word: word)
        if let known = cache.newest[key] { return known[...] }
        let numbers = try numbers(word, "DESC", limit: Self.candidateLimit, db)
        cache.newest[key] = numbers
        return numbers[...]
    }

    /// In how many documents a word is: counted where it is in few, else reckoned from how close together the newest
    /// ones are, and the oldest ones, since a word can be everywhere for a day.
    private func frequency(
        _ word: String, _ documents: Double, _ db: Database, _ cache: inout QueryCache
    ) throws -> Int {
        let key = TextTable.Word(table: table, word: word)
        if let known = cache.newest[key], known.count < Self.candidateLimit { return known.count }
        if let known = cache.frequencies[key] { return known }
        let sample = try numbers(word, "DESC", limit: Self.sampleLimit, db)
        cache.newest[key] = Array(sample.prefix(Self.candidateLimit))
        guard sample.count >= Self.candidateLimit else { return sample.count }
        let frequency: Int
        if let last = sample.last, sample.count == Self.sampleLimit {
            let newest = Double(sample.count) / max(documents - Double(last) + 1, 1)
            let first = try numbers(word, "ASC", limit: Self.sampleLimit, db).last ?? last
            let oldest = Double(sample.count) / max(Double(first), 1)
            frequency = max(sample.count, Int(min(newest, oldest, 1) * documents))
        } else {
            frequency = sample.count
        }
        cache.frequencies[key] = frequency
        return frequency
    }

    private func numbers(_ word: String, _ direction: String, limit: Int, _ db: Database) throws -> [Int64] {
        let name = table.rawValue
        var query = try Query(
            db, "SELECT rowid FROM \(name) WHERE \(name) MATCH ? ORDER BY rowid \(direction) LIMIT ?")
        query.bind(TextMatch.quoted(word))
        query.bind(Int64(limit))
        var numbers: [Int64] = []
        while try query.step() { numbers.append(query.integer(0)) }
        return numbers
    }
}

/// A full-text table in which something alike is looked for.
enum TextTable: String, Sendable, Hashable {
    case solved = "solvedText"
    case articles = "articleText"

    /// A word in one of them.
    struct Word: Sendable, Hashable {
        var table: TextTable
        var word: String
    }

    /// The table with a row for each document.
    var rows: String { self == .solved ? "solved" : "article" }
}
