import GRDB
import Helpdesk
import Primitives

extension DeskIndex {
    /// What helped before with something alike: articles in use, and resolved tickets, best first.
    ///
    /// Costs the same on every size of desk. A ticket is never its own answer.
    public func knowledge(_ request: KnowledgeRequest) throws(IndexError) -> KnowledgeHits {
        try read { db, cache in
            let search = try KnowledgeSearch(request, db, &cache)
            let articles = try search.articles(db, &cache)
            let solved = try search.solved(sight, db, &cache)
            var hits = KnowledgeHits(
                articles: articles.map(\.value), solved: solved.map(\.value),
                articleReasons: Dictionary(articles.map { ($0.value.id, $0.reason) }) { first, _ in first },
                solvedReasons: Dictionary(solved.map { ($0.value.id, $0.reason) }) { first, _ in first })
            hits.isAnswered = articles.contains { !$0.isLast && $0.answered >= Self.halfAnswered }
            return hits
        }
    }

    /// An article with less of what was asked for is no answer, however well the words match that it has.
    private static let halfAnswered = 0.5

    static func title(_ db: Database, _ number: Int64) throws -> (ArticleTitle, CategoryPath?)? {
        var query = try Query(
            db,
            """
            SELECT \(ArticleSelection.columns), category, subcategory
            FROM article LEFT JOIN articleUse USING (number) WHERE article.number = ?
            """)
        query.bind(number)
        guard try query.step() else { return nil }
        let category = query.optionalText(12).map { CategoryPath($0, query.optionalText(13)) }
        return (ArticleTitle(columns: query), category)
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
            replacement: query.optionalInteger(8).map(ArticleID.init), group: ArticleID(query.integer(9)),
            otherLanguages: query.optionalText(10)?.split(separator: " ").map(String.init).sorted() ?? [],
            isBehind: query.optionalInteger(11) == 1)
    }
}
