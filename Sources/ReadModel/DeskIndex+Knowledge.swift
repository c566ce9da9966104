import GRDB
import Helpdesk
import Primitives

extension DeskIndex {
    /// What helped before with something alike: articles in use, and resolved tickets, best first.
    ///
    /// Costs the same on every size of desk. A ticket is never its own answer.
    public func knowledge(_ request: KnowledgeRequest) throws(IndexError) -> KnowledgeHits {
        try read { db, cache in
            KnowledgeHits(
                articles: try Self.articles(request, db, &cache), solved: try Self.solved(request, db, &cache))
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

    private static func solved(
        _ request: KnowledgeRequest, _ db: Database, _ cache: inout QueryCache
    ) throws -> [KnowledgeHits.Solved] {
        let search = LikeSearch(table: "solvedText")
        let candidates = try search.candidates(request.text, db, &cache, besides: request.ticket?.number)
        var hits: [(KnowledgeHits.Solved, Double)] = []
        var query = try Query(
            db,
            """
            SELECT number, type, title, category, subcategory, service, code, notes, resolvedAt
            FROM solved WHERE number = ?
            """)
        for candidate in candidates.prefix(shortlist) {
            query.restart()
            query.bind(candidate.number)
            guard try query.step() else { continue }
            let category = query.optionalText(3).map { CategoryPath($0, query.optionalText(4)) }
            let hit = KnowledgeHits.Solved(
                id: TicketID(TicketType.decoded(query.integer(1)) ?? .incident, query.integer(0)),
                title: query.text(2), code: ResolutionCode(rawValue: query.text(6)) ?? .solution,
                notes: query.text(7), resolvedAt: Timestamp(milliseconds: query.integer(8)))
            hits.append((hit, candidate.score * factor(request, category, query.optionalText(5))))
        }
        return best(hits, request.limit) { $0.id.number }
    }

    private static func articles(
        _ request: KnowledgeRequest, _ db: Database, _ cache: inout QueryCache
    ) throws -> [ArticleTitle] {
        let search = LikeSearch(table: "articleText")
        let candidates = try search.candidates(request.text, db, &cache, besides: nil)
        let asked = Set(Words.of(request.text))
        var hits: [(ArticleTitle, Double)] = []
        for candidate in candidates.prefix(shortlist) {
            guard let (title, category) = try title(db, candidate.number), !title.isRetired else { continue }
            // Words of the title say more than words of the text; what helped often comes before what helped once.
            let shared = asked.intersection(Words.of(title.title)).count
            let useful = 1 + Double(min(title.uses, 100)) / 200
            let score = candidate.score * (1 + 0.5 * Double(shared)) * useful * factor(request, category, nil)
            hits.append((title, score))
        }
        return best(hits, request.limit) { $0.id.number }
    }

    private static func best<Hit>(_ hits: [(Hit, Double)], _ limit: Int, _ number: (Hit) -> Int64) -> [Hit] {
        let sorted = hits.sorted { $0.1 == $1.1 ? number($0.0) > number($1.0) : $0.1 > $1.1 }
        return sorted.prefix(max(limit, 0)).map(\.0)
    }

    static func title(_ db: Database, _ number: Int64) throws -> (ArticleTitle, CategoryPath?)? {
        var query = try Query(
            db,
            """
            SELECT article.number, title, kind, language, isRetired, uses, category, subcategory
            FROM article LEFT JOIN articleUse USING (number) WHERE article.number = ?
            """)
        query.bind(number)
        guard try query.step() else { return nil }
        return (ArticleTitle(columns: query), query.optionalText(6).map { CategoryPath($0, query.optionalText(7)) })
    }
}

extension ArticleTitle {
    /// Reads number, title, kind, language, isRetired, uses.
    init(columns query: borrowing Query) {
        self.init(
            id: ArticleID(query.integer(0)), title: query.text(1),
            kind: Article.Kind(rawValue: query.text(2)) ?? .howTo, language: query.text(3),
            isRetired: query.integer(4) != 0, uses: Int(query.integer(5)))
    }
}
