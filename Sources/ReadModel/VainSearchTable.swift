import GRDB
import Helpdesk
import Primitives
import Search

/// A search of knowledge that found no article, as it is told from others: who looked for which terms on which day.
public struct VainSearch: Sendable, Hashable {
    /// What search knows the text by, each term once and in order: texts are the same where these are. Empty where the
    /// text has none.
    public let terms: String
    let person: String
    /// Days of UTC since 1970.
    let day: Int64
    let at: Timestamp
    let phrase: String

    /// Takes what somebody looked for.
    public init(_ phrase: String, by person: String, at: Timestamp) {
        let pieces = QueryPiece.all(of: phrase)
        terms = Set(pieces.flatMap { $0.whole.map { [$0] } ?? $0.terms }).sorted().joined(separator: " ")
        self.person = person
        day = Int64((Double(at.milliseconds) / 86_400_000).rounded(.down))
        self.at = at
        self.phrase = phrase
    }

    /// The search that an event tells of, if it tells of one.
    public init?(_ event: RecordedEvent) {
        guard case .desk(let happened as KnowledgeSearchedInVain) = event.happening else { return nil }
        self.init(happened.phrase, by: event.origin.by, at: event.origin.at)
    }

    /// Whether both count as one: the same terms, person and day.
    public func isSame(as other: VainSearch) -> Bool {
        terms == other.terms && person == other.person && day == other.day
    }
}

/// Writes searches that found no article; of one person, text and day the first counts.
enum VainSearchTable {
    static func write(_ db: Database, _ search: VainSearch) throws {
        guard !search.terms.isEmpty else { return }
        try db.run(
            "INSERT OR IGNORE INTO vainSearch(terms, person, day, at, phrase) VALUES (?, ?, ?, ?, ?)",
            [
                .text(search.terms), .text(search.person), .integer(search.day), .integer(search.at.milliseconds),
                .text(search.phrase),
            ])
    }
}

extension DeskIndex {
    /// So many texts are asked again for a list; those behind them were missed by few, and last long ago.
    private static let gapsAsked: Int64 = 500
    /// An article with so much of what was asked for answers it, also where a word of it is nowhere.
    private static let answered = 0.75

    /// Whether a search of the same person for the same on the same day is known.
    public func isNoted(_ search: VainSearch) throws(IndexError) -> Bool {
        try read { db, _ in
            try db.integer(
                "SELECT 1 FROM vainSearch WHERE terms = ? AND person = ? AND day = ?",
                [.text(search.terms), .text(search.person), .integer(search.day)]) != nil
        }
    }

    /// What was looked for in vain, what most people miss first; each is asked again, as the library asks.
    public func gaps(_ request: GapRequest, now: Timestamp) throws(IndexError) -> [KnowledgeGap] {
        try read { db, cache in
            // With max(), the other columns are those of the row that has it.
            let query = try Query(
                db,
                """
                SELECT count(DISTINCT person) AS people, count(*) AS times, max(at) AS last, phrase FROM vainSearch
                WHERE at >= ? GROUP BY terms ORDER BY people DESC, times DESC, last DESC, terms LIMIT ?
                """, [.integer(request.since?.milliseconds ?? .min), .integer(Self.gapsAsked)])
            var gaps: [KnowledgeGap] = []
            while gaps.count < max(request.limit, 0), try query.step() {
                var gap = KnowledgeGap(
                    phrase: query.text(3), people: Int(query.integer(0)), times: Int(query.integer(1)),
                    last: Timestamp(milliseconds: query.integer(2)))
                gap.answer = try Self.answer(to: gap.phrase, now: now, db, &cache)
                if gap.answer == nil || request.includesAnswered { gaps.append(gap) }
            }
            return gaps
        }
    }

    /// The article in use that a search of the library finds first, else the best that has nearly all.
    private static func answer(
        to phrase: String, now: Timestamp, _ db: Database, _ cache: inout QueryCache
    ) throws -> ArticleID? {
        var filter = ArticleFilter(searching: phrase)
        if filter.terms.isEmpty { return nil }
        filter.terms.append(.init(.retired, negated: true))
        if let found = try titles(of: filter, now: now, limit: 1, db, &cache).first { return found.id }
        let search = try KnowledgeSearch(KnowledgeRequest(text: phrase, scope: .everything), db, &cache)
        return try search.articles(db, &cache).first { !$0.isLast && $0.answered >= Self.answered }?.value.id
    }
}
