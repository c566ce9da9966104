import GRDB
import Helpdesk

extension DeskIndex {
    /// Articles, those out of use last: by number, or when words are given, the best matches first.
    ///
    /// - Parameters:
    ///   - matching: all of these words must be in title or text; nil or no word at all is every article.
    ///   - language: only those in this language, or in a variety of it (`en` takes `en-GB`).
    ///   - limit: no more than that many.
    public func articles(matching: String?, language: String?, limit: Int) throws(IndexError) -> [ArticleTitle] {
        try read { db, _ in
            let words = matching.map { Set(Words.of(TextMatch.cut($0))) } ?? []
            var sql = """
                SELECT article.number, article.title, kind, language, isRetired, uses
                FROM article LEFT JOIN articleUse USING (number)
                """
            var values: [SQLValue] = []
            var conditions: [String] = []
            if !words.isEmpty {
                // The newest thousand are ranked; more nobody reads.
                sql = """
                    SELECT article.number, article.title, kind, language, isRetired, uses FROM
                    (SELECT rowid AS it FROM articleText WHERE articleText MATCH ? ORDER BY rowid DESC LIMIT 1000)
                    CROSS JOIN article ON article.number = it LEFT JOIN articleUse USING (number)
                    """
                values.append(.text(words.sorted().map(TextMatch.quoted).joined(separator: " AND ")))
            }
            if let language = language?.lowercased() {
                conditions.append("(lower(language) = ? OR substr(lower(language), 1, length(?) + 1) = ? || '-')")
                values += [.text(language), .text(language), .text(language)]
            }
            if !conditions.isEmpty { sql += " WHERE " + conditions.joined(separator: " AND ") }
            sql += " ORDER BY isRetired, article.number"
            if words.isEmpty {
                sql += " LIMIT ?"
                values.append(.integer(Int64(max(limit, 0))))
            }
            let query = try Query(db, sql, values)
            var titles: [ArticleTitle] = []
            while try query.step() { titles.append(ArticleTitle(columns: query)) }
            return words.isEmpty ? titles : Array(Self.ranked(titles, words).prefix(max(limit, 0)))
        }
    }

    /// By the words that the title has, then by use.
    private static func ranked(_ titles: [ArticleTitle], _ words: Set<String>) -> [ArticleTitle] {
        let scored = titles.map { title in
            (title, score: words.intersection(Words.of(title.title)).count)
        }
        return scored.sorted { a, b in
            if a.0.isRetired != b.0.isRetired { return b.0.isRetired }
            if a.score != b.score { return a.score > b.score }
            if a.0.uses != b.0.uses { return a.0.uses > b.0.uses }
            return a.0.id < b.0.id
        }.map(\.0)
    }

    /// The titles of these articles in the given order, without those that do not exist.
    public func articleTitles(_ ids: [ArticleID]) throws(IndexError) -> [ArticleTitle] {
        try read { db, _ in
            try ids.compactMap { try Self.title(db, $0.number)?.0 }
        }
    }
}
