import GRDB
import Glibc

/// Chooses the documents that are worth reading for a question, at a cost that no desk's size changes.
///
/// Each of the rarest words gives its newest documents, and those whose title has it; the rarest words together give
/// the newest that have them all. Whatever is walked over for that is bounded by a window of numbers: ranking by
/// `bm25` would read every document of a common word. Words that are common in the table say nothing about what a
/// text is about: as soon as the question has any other word, they choose nothing, not even where no document has it.
struct Shortlist {
    /// A document with the words that it was found by, one bit each; its title's are known only in part.
    struct Candidate {
        var number: Int64
        var score: Double
    }

    let table: TextTable
    let words: [SoughtWord]
    /// How much each word tells: more the rarer it is.
    let weights: [Double]
    /// The words that tell what the question is about, by their places.
    let telling: Set<Int>

    /// How many words choose documents.
    static let termLimit = 6
    /// How many documents each of them gives.
    static let candidateLimit = 192
    /// About how many documents of a word are walked over for those with more than the word.
    static let walkLimit = 4_000.0
    /// A word is common when it is in more than this share of the documents, but never in as few as `alwaysRare`.
    static let commonShare = 0.2
    static let alwaysRare = 4.0

    private let documents: Double

    init(_ table: TextTable, _ words: [SoughtWord], documents: Int64) {
        self.table = table
        self.words = words
        self.documents = Double(max(documents, 1))
        let column = table.counted
        weights = words.map { $0.share * Self.weight($0.documents(column), of: documents) }
        let common = max(self.documents * Self.commonShare, Self.alwaysRare)
        let rare = words.indices.filter { Double(words[$0].documents(column)) <= common }
        let known = words.indices.filter { words[$0].documents(column) > 0 }
        // Endings and particles tell nothing where there is anything else.
        let full = rare.filter { words[$0].share == 1 }
        telling = Set(full.isEmpty ? rare.isEmpty ? known : rare : full)
    }

    /// How much a word tells that so many documents have.
    static func weight(_ frequency: Int, of documents: Int64) -> Double {
        // The logarithm of how many times as many have it not; what everything has tells next to nothing.
        log1p(Double(max(documents, 1)) / Double(1 + max(frequency, 0)))
    }

    /// How many telling words a document must share: one alone is chance, unless the question has no more to say.
    var needed: Int { telling.count >= 3 ? 2 : 1 }

    /// The documents that are most worth reading, best first.
    func find(_ db: Database, _ cache: inout QueryCache, limit: Int) throws -> [Candidate] {
        let column = table.counted
        let chosen = telling.sorted {
            (words[$0].documents(column), $0) < (words[$1].documents(column), $1)
        }.filter { words[$0].documents(column) > 0 }.prefix(Self.termLimit)
        var found: [Int64: (anywhere: UInt64, title: UInt64)] = [:]
        for (bit, index) in chosen.enumerated() {
            guard let expression = words[index].expression(column) else { continue }
            for number in try cache.numbers(db, table, expression, limit: Self.candidateLimit) {
                found[number, default: (0, 0)].anywhere |= 1 << UInt64(bit)
            }
            guard table != .tickets else { continue }
            let above = window(words[index].documents(column))
            for number in try cache.numbers(
                db, table, "title : " + expression, above: above, limit: Self.candidateLimit / 2)
            {
                found[number, default: (0, 0)].title |= 1 << UInt64(bit)
            }
        }
        try together(Array(chosen), db, &found)
        let scored = found.map { number, bits in
            Candidate(number: number, score: score(chosen, bits.anywhere | bits.title) + 2 * score(chosen, bits.title))
        }
        let best = scored.sorted { $0.score == $1.score ? $0.number > $1.number : $0.score > $1.score }
        return Array(best.prefix(limit))
    }

    /// Adds the newest documents that have the rarest words together, anywhere and in their titles.
    private func together(
        _ chosen: [Int], _ db: Database, _ found: inout [Int64: (anywhere: UInt64, title: UInt64)]
    ) throws {
        let column = table.counted
        let rarest = chosen.prefix(4)
        guard rarest.count > 1, let first = rarest.first else { return }
        let all = "(" + rarest.compactMap { words[$0].expression(column) }.joined(separator: " AND ") + ")"
        let bits = (UInt64(1) << UInt64(rarest.count)) - 1
        let above = window(words[first].documents(column))
        for number in try FullText.numbers(db, table, all, above: above, limit: Self.candidateLimit / 4) {
            found[number, default: (0, 0)].anywhere |= bits
        }
        guard table != .tickets else { return }
        for number in try FullText.numbers(db, table, "title : " + all, above: above, limit: Self.candidateLimit / 4) {
            found[number, default: (0, 0)].title |= bits
        }
    }

    /// The number above which about as many documents have a word as may be walked over.
    private func window(_ frequency: Int) -> Int64 {
        guard Double(frequency) > Self.walkLimit else { return .min }
        return Int64(documents * (1 - Self.walkLimit / Double(frequency)))
    }

    private func score(_ chosen: some Collection<Int>, _ bits: UInt64) -> Double {
        var score = 0.0
        for (bit, index) in chosen.enumerated() where bits & (1 << UInt64(bit)) != 0 { score += weights[index] }
        return score
    }
}

extension QueryCache {
    /// The newest documents that an expression finds; the limit is always the same for the same expression.
    fileprivate mutating func numbers(
        _ db: Database, _ table: TextTable, _ expression: String, above: Int64 = .min, limit: Int
    ) throws -> [Int64] {
        let key = Posting(table: table, expression: expression, above: above)
        if let known = postings[key] { return known }
        let found = try FullText.numbers(db, table, expression, above: above, limit: limit)
        postings[key] = found
        return found
    }
}
