import GRDB
import Helpdesk

/// Of each group, the same text in several languages, one row or hit: in the reader's language where there is such an
/// article in use, else the one that comes first. What is out of use stands by itself.
struct OneLanguage {
    let reader: String
    private(set) var rows: [ArticleTitle] = []
    private var seen: Set<ArticleID> = []

    init(reader: String) { self.reader = reader }

    /// Takes the next best row.
    ///
    /// - Parameter among: what the reader's language may be chosen among.
    mutating func take(_ row: ArticleTitle, _ among: ArticleSelection, _ db: Database) throws {
        if let chosen = try choose(row, among, db) { rows.append(chosen) }
    }

    /// The hits, best first, with one for each group, which keeps the place and the reason of its best one.
    mutating func choose(
        among hits: [KnowledgeSearch.Hit<ArticleTitle>], _ db: Database
    ) throws -> [KnowledgeSearch.Hit<ArticleTitle>] {
        var chosen: [KnowledgeSearch.Hit<ArticleTitle>] = []
        for var hit in hits {
            guard let title = try choose(hit.value, ArticleSelection(), db) else { continue }
            hit.value = title
            chosen.append(hit)
        }
        return chosen
    }

    /// What stands for a row; nil where its group has a row already.
    private mutating func choose(
        _ row: ArticleTitle, _ among: ArticleSelection, _ db: Database
    ) throws -> ArticleTitle? {
        if row.isRetired { return row }
        guard seen.insert(row.group).inserted else { return nil }
        guard !row.isWritten(in: reader), row.otherLanguages.contains(where: { $0.isVariety(of: reader) }) else {
            return row
        }
        var selection = among
        selection.narrow(to: row.group, in: reader)
        let query = try Query(db, selection.sql + " LIMIT 1", selection.values)
        return try query.step() ? ArticleTitle(columns: query) : row
    }
}
