import GRDB
import Helpdesk
import Primitives

extension DeskIndex {
    /// What helped before with something alike: articles in use, and resolved tickets, best first.
    ///
    /// Costs the same on every size of desk. A ticket is never its own answer.
    public func knowledge(_ request: KnowledgeRequest) throws(IndexError) -> KnowledgeHits {
        try read { db, cache in
            let words = Words.of(TextMatch.cut(request.text))
            return KnowledgeHits(
                articles: try Self.articles(request, words, db, &cache),
                solved: try Self.solved(request, words, sight, db, &cache))
        }
    }

    /// Of the candidates by words, that many are read and ranked by category and service too.
    private static let shortlist = 18

    /// What a shared service and category add to a score, as shares of it.
    private static let bonus = (service: 0.3, category: 0.3, subcategory: 0.2)

    private static func factor(_ request: KnowledgeRequest, _ category: CategoryPath?, _ service: String?) -> Double {
        var factor = 1.0
        if let service, service == request.service { factor += bonus.service }
        if let category, let wanted = request.category, category.category == wanted.category {
            factor += bonus.category
            if category.subcategory != nil && category.subcategory == wanted.subcategory { factor += bonus.subcategory }
        }
        return factor
    }

    private static func isSameCategory(_ request: KnowledgeRequest, _ category: CategoryPath?) -> Bool {
        category != nil && category?.category == request.category?.category
    }

    private static func solved(
        _ request: KnowledgeRequest, _ words: [String], _ sight: Sight, _ db: Database, _ cache: inout QueryCache
    ) throws -> [KnowledgeHits.Solved] {
        let found = try LikeSearch(table: .solved).find(words, db, &cache, besides: request.ticket?.number)
        var ranked: [(Int64, Double)] = []
        var query = try Query(db, "SELECT category, subcategory, service FROM solved WHERE number = ?")
        var looked = 0
        for candidate in found.candidates where try !sight.hides(candidate.number, db) {
            if looked == shortlist { break }
            looked += 1
            query.restart()
            query.bind(candidate.number)
            guard try query.step() else { continue }
            let category = query.optionalText(0).map { CategoryPath($0, query.optionalText(1)) }
            // A service has tickets of every sort: only the category makes up for a word that is not shared.
            guard candidate.shared >= found.needed || isSameCategory(request, category) else { continue }
            let factor = factor(request, category, query.optionalText(2))
            ranked.append((candidate.number, candidate.score * factor))
        }
        return try best(ranked, request.limit) { $0 }.compactMap { try solved(db, $0) }
    }

    private static func solved(_ db: Database, _ number: Int64) throws -> KnowledgeHits.Solved? {
        var query = try Query(db, "SELECT type, title, code, notes, resolvedAt FROM solved WHERE number = ?")
        query.bind(number)
        guard try query.step() else { return nil }
        return KnowledgeHits.Solved(
            id: TicketID(TicketType.decoded(query.integer(0)) ?? .incident, number), title: query.text(1),
            code: ResolutionCode(rawValue: query.text(2)) ?? .solution, notes: query.text(3),
            resolvedAt: Timestamp(milliseconds: query.integer(4)))
    }

    private static func articles(
        _ request: KnowledgeRequest, _ words: [String], _ db: Database, _ cache: inout QueryCache
    ) throws -> [ArticleTitle] {
        let found = try LikeSearch(table: .articles).find(words, db, &cache, besides: nil)
        var hits: [(ArticleTitle, Double)] = []
        for candidate in found.candidates.prefix(shortlist) {
            guard let article = try ranked(candidate.number, db, &cache), !article.title.isRetired else { continue }
            let inTitle = found.telling.count { article.words.contains($0) }
            // A long text has some word of nearly everything: it answers only where its title says so too, or where
            // two words and the category agree.
            let isAlike = candidate.shared >= 2 && isSameCategory(request, article.category)
            guard inTitle > 0 || isAlike else { continue }
            let factor = factor(request, article.category, nil)
            // Words of the title say more than words of the text; what helped often comes before what helped once.
            let useful = 1 + Double(min(article.title.uses, 100)) / 200
            hits.append((article.title, candidate.score * (1 + 0.5 * Double(inTitle)) * useful * factor))
        }
        return best(hits, request.limit) { $0.id.number }
    }

    private static func ranked(
        _ number: Int64, _ db: Database, _ cache: inout QueryCache
    ) throws -> QueryCache.RankedArticle? {
        if let known = cache.articles[number] { return known }
        let article = try title(db, number).map { title, category in
            QueryCache.RankedArticle(title: title, category: category, words: Set(Words.of(title.title)))
        }
        cache.articles[number] = .some(article)
        return article
    }

    private static func best<Hit>(_ hits: [(Hit, Double)], _ limit: Int, _ number: (Hit) -> Int64) -> [Hit] {
        let sorted = hits.sorted { $0.1 == $1.1 ? number($0.0) > number($1.0) : $0.1 > $1.1 }
        return sorted.prefix(max(limit, 0)).map(\.0)
    }

    static func title(_ db: Database, _ number: Int64) throws -> (ArticleTitle, CategoryPath?)? {
        var query = try Query(
            db,
            """
            SELECT \(ArticleSelection.columns), category, subcategory
            FROM article LEFT JOIN articleUse USING (number) WHERE article.number = ?
            """)
        query.bind(number)
        guard try query.step() else { return nil }
        return (ArticleTitle(columns: query), query.optionalText(9).map { CategoryPath($0, query.optionalText(10)) })
    }
}

extension ArticleTitle {
    /// Reads ``ArticleSelection/columns``.
    init(columns query: borrowing Query) {
        self.init(
            id: ArticleID(query.integer(0)), title: query.text(1),
            kind: Article.Kind(rawValue: query.text(2)) ?? .howTo, language: query.text(3),
            isRetired: query.integer(4) != 0, uses: Int(query.integer(5)), owner: query.text(6),
            reviewDate: query.optionalInteger(7).map(Timestamp.init(milliseconds:)),
            replacement: query.optionalInteger(8).map(ArticleID.init))
    }
}
