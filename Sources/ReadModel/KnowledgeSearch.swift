import GRDB
import Helpdesk
import Primitives
import Search

/// Answers one question: chooses documents by their words, reads them, weighs what else speaks for them.
struct KnowledgeSearch {
    let request: KnowledgeRequest
    let words: [SoughtWord]

    /// A hit before it is cut to the number that was asked for.
    struct Hit<Value> {
        var value: Value
        var number: Int64
        var reason: Explanation
        var isLast = false
        /// How much of what was asked for it has, from 0 to 1.
        var answered = 0.0
    }

    /// So many documents are read for a question, at least.
    static let shortest = 40

    private var size: Int { min(max(Self.shortest, request.limit), 1_000) }

    init(_ request: KnowledgeRequest, _ db: Database, _ cache: inout QueryCache) throws {
        self.request = request
        words = try SoughtWords(db).read(request.text, isTyped: request.isTyped, &cache)
    }

    /// Articles, best first; those out of use last, if at all.
    func articles(_ db: Database, _ cache: inout QueryCache) throws -> [Hit<ArticleTitle>] {
        let documents = try cache.highest(.articles, db)
        let shortlist = Shortlist(.articles, words, documents: documents)
        let ranking = Ranking(shortlist: shortlist)
        let now = try cache.newest(db)
        var hits: [Hit<ArticleTitle>] = []
        for candidate in try shortlist.find(db, &cache, limit: size) {
            guard let article = try cache.article(candidate.number, documents: documents, db) else { continue }
            let reading = ranking.read(article.document)
            let isAlike = reading.shared >= 2 && isSameCategory(article.category)
            // A long text has some word of nearly everything: it answers only where its title says so too, or where
            // two words and the category agree.
            guard isHit(reading, article.title.isRetired, reading.inTitle > 0 || isAlike) else { continue }
            let factors = factors(reading, article, now)
            hits.append(
                Hit(
                    value: article.title, number: candidate.number, reason: Self.reason(reading, factors),
                    isLast: article.title.isRetired, answered: reading.answered))
        }
        let sorted = sorted(hits) { $0 < $1 }
        guard let reader = request.reader else { return cut(sorted) }
        var choice = OneLanguage(reader: reader)
        return cut(try choice.choose(among: sorted, db))
    }

    /// Resolved tickets, best first.
    func solved(_ sight: Sight, _ db: Database, _ cache: inout QueryCache) throws -> [Hit<KnowledgeHits.Solved>] {
        let documents = try cache.highest(.tickets, db)
        let shortlist = Shortlist(.solved, words, documents: documents)
        let ranking = Ranking(shortlist: shortlist)
        let now = try cache.newest(db)
        var hits: [Hit<KnowledgeHits.Solved>] = []
        for candidate in try shortlist.find(db, &cache, limit: size)
        where try candidate.number != request.ticket?.number && !sight.hides(candidate.number, db) {
            guard let solved = try SolvedRow(candidate.number, db) else { continue }
            let document = try cache.solved(solved, documents: documents, db)
            let reading = ranking.read(document)
            // A service has tickets of every sort: only the category makes up for a word that is not shared.
            let isLikely = reading.shared >= shortlist.needed || isSameCategory(solved.category)
            guard isHit(reading, false, isLikely) else { continue }
            let factors = factors(reading, solved, now)
            hits.append(Hit(value: solved.hit, number: candidate.number, reason: Self.reason(reading, factors)))
        }
        return cut(sorted(hits) { $0 > $1 })
    }

    private func isHit(_ reading: Ranking.Reading, _ isRetired: Bool, _ isLikely: Bool) -> Bool {
        guard reading.points > 0 else { return false }
        return request.scope == .everything ? reading.coverage >= 0.5 : isLikely && !isRetired
    }

    private func isSameCategory(_ category: CategoryPath?) -> Bool {
        category != nil && category?.category == request.category?.category
    }

    private static func reason(_ reading: Ranking.Reading, _ factors: [Explanation.Weighed]) -> Explanation {
        let score = factors.reduce(reading.points) { $0 * $1.amount }
        return Explanation(words: reading.words, factors: factors, score: score)
    }

    /// Best first.
    private func sorted<Value>(_ hits: [Hit<Value>], _ isFirst: (Int64, Int64) -> Bool) -> [Hit<Value>] {
        hits.sorted { a, b in
            if a.isLast != b.isLast { return b.isLast }
            return a.reason.score == b.reason.score ? isFirst(a.number, b.number) : a.reason.score > b.reason.score
        }
    }

    private func cut<Value>(_ hits: [Hit<Value>]) -> [Hit<Value>] { Array(hits.prefix(max(request.limit, 0))) }
}

extension KnowledgeSearch {
    private func factors(
        _ reading: Ranking.Reading, _ article: QueryCache.RankedArticle, _ now: Timestamp
    ) -> [Explanation.Weighed] {
        var factors = [Self.title(reading)] + same(article.category, nil)
        let resolved = article.help.reduce(0) { count, help in
            let isSame = !help.category.isEmpty && help.category == request.category?.category
            let serves = !help.service.isEmpty && help.service == request.service
            return count + (isSame || serves ? help.tickets : 0)
        }
        if resolved > 0 { factors.append(.init(.resolved(resolved), 1 + 0.3 * Self.grown(resolved, half: 5))) }
        let uses = article.title.uses
        if uses > 0 { factors.append(.init(.uses(uses), 1 + 0.2 * Self.grown(uses, half: 20))) }
        let helpful = article.helpfulness
        if helpful != 0 {
            let much = 1 + 0.2 * Self.grown(abs(helpful), half: 3)
            factors.append(.init(.helpful(helpful), helpful > 0 ? much : 1 / much))
        }
        return factors + [Self.age(article.updatedAt, now, 0.05)]
    }

    private func factors(
        _ reading: Ranking.Reading, _ solved: SolvedRow, _ now: Timestamp
    ) -> [Explanation.Weighed] {
        [Self.title(reading)] + same(solved.category, solved.service) + [Self.age(solved.hit.resolvedAt, now, 0.1)]
    }

    /// A title that says nothing else is the answer; one that says much more is about something more.
    private static func title(_ reading: Ranking.Reading) -> Explanation.Weighed {
        .init(.title, 0.6 + 0.4 * reading.title)
    }

    private func same(_ category: CategoryPath?, _ service: String?) -> [Explanation.Weighed] {
        var factors: [Explanation.Weighed] = []
        if isSameCategory(category) {
            let isWhole = category?.subcategory != nil && category?.subcategory == request.category?.subcategory
            factors.append(.init(.category, isWhole ? 1.5 : 1.3))
        }
        if let service, service == request.service { factors.append(.init(.service, 1.3)) }
        return factors
    }

    /// From 0 to 1, a half at so many.
    private static func grown(_ count: Int, half: Int) -> Double { Double(count) / Double(count + half) }

    /// What is recent is a little more likely to be right; half of that is gone in half a year.
    private static func age(_ at: Timestamp, _ now: Timestamp, _ most: Double) -> Explanation.Weighed {
        let days = max(0, Int((now - at) / 86_400_000))
        return .init(.age(days: days), 1 + most * 180 / Double(180 + days))
    }
}

/// A solved ticket as its table has it.
struct SolvedRow {
    let hit: KnowledgeHits.Solved
    let category: CategoryPath?
    let service: String?

    init?(_ number: Int64, _ db: Database) throws {
        var query = try Query(
            db,
            "SELECT type, title, code, notes, resolvedAt, category, subcategory, service FROM solved WHERE number = ?")
        query.bind(number)
        guard try query.step() else { return nil }
        hit = KnowledgeHits.Solved(
            id: TicketID(TicketType.decoded(query.integer(0)) ?? .incident, number), title: query.text(1),
            code: ResolutionCode(rawValue: query.text(2)) ?? .solution, notes: query.text(3),
            resolvedAt: Timestamp(milliseconds: query.integer(4)))
        category = query.optionalText(5).map { CategoryPath($0, query.optionalText(6)) }
        service = query.optionalText(7)
    }
}

extension QueryCache {
    /// When something last happened to a ticket or an article: what age is reckoned from, so that the same index
    /// always answers the same.
    mutating func newest(_ db: Database) throws -> Timestamp {
        if let newest { return newest }
        let ticket = try db.integer("SELECT max(updatedAt) FROM ticket") ?? 0
        let found = Timestamp(milliseconds: ticket)
        newest = found
        return found
    }

    /// An article as ranking needs it; nil where there is none.
    mutating func article(_ number: Int64, documents: Int64, _ db: Database) throws -> RankedArticle? {
        if let known = articles[number] { return known }
        var article: RankedArticle?
        if let (title, category) = try DeskIndex.title(db, number), let whole = try ArticleTable.article(db, number) {
            article = RankedArticle(
                title: title, category: category, updatedAt: whole.updatedAt,
                document: try RankedDocument(ArticleTable.texts(whole), .articles, documents: documents, db),
                help: try ArticleHelp.of(number, db), helpfulness: whole.helpfulness)
        }
        articles[number] = .some(article)
        return article
    }

    /// A solved ticket as ranking needs it.
    mutating func solved(_ row: SolvedRow, documents: Int64, _ db: Database) throws -> RankedDocument {
        let number = row.hit.id.number
        if let known = solved[number] { return known }
        let document = try RankedDocument([row.hit.title, row.hit.notes], .solved, documents: documents, db)
        solved[number] = document
        return document
    }
}
