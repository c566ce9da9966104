import GRDB
import Helpdesk

/// Writes and reads whole articles.
enum ArticleTable {
    /// The whole state of an article.
    static func article(_ db: Database, _ number: Int64) throws -> Article? {
        var query = try Query(db, "SELECT body FROM article WHERE number = ?")
        query.bind(number)
        guard try query.step() else { return nil }
        do {
            return try query.withBlob(0) { try Article(snapshot: $0) }
        } catch {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "article snapshot: \(error)")
        }
    }

    /// Writes an article with its texts.
    ///
    /// - Parameter words: where the vocabulary's changes are gathered; nil during a rebuild.
    static func write(_ db: Database, from old: Article?, to new: Article, _ words: inout WordChanges?) throws {
        var bytes: [UInt8] = []
        new.appendSnapshot(to: &bytes)
        var query = try Query(
            db,
            """
            INSERT OR REPLACE INTO article(
              number, kind, language, title, category, subcategory, isRetired, owner, reviewDate, replacement, groupOf,
              changedIn, checkedIn, body)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        query.bind(new.id.number)
        query.bind(new.kind.rawValue)
        query.bind(new.language)
        query.bind(new.title)
        query.bind(new.category?.category)
        query.bind(new.category?.subcategory)
        query.bind(new.isRetired ? 1 : 0)
        query.bind(new.owner)
        query.bind(new.reviewDate?.milliseconds)
        query.bind(new.replacement?.number)
        query.bind(new.group.number)
        query.bind(new.changedIn)
        query.bind(new.checkedIn)
        query.bind(blob: bytes)
        try query.run()
        let (before, after) = (old.map(texts), texts(new))
        if try FullText.replace(db, .articles, new.id.number, from: before, to: after) {
            words?.take(.articles, from: before, to: after)
        }
        if let key = new.importKey { try ImportTable.write(db, .article(new.id), key, events: new.revision) }
    }

    /// The columns of the full-text index: title; headings, tags and the name of the file it came from; text.
    static func texts(_ article: Article) -> [String] {
        let headings = Headings.of(article.text) + article.tags + [fileName(article)].compactMap { $0 }
        return [article.title, headings.joined(separator: "\n"), article.text]
    }

    /// Runbooks are files that are called like their alerts, and do not always say so inside.
    private static func fileName(_ article: Article) -> String? {
        guard let name = article.importKey?.key.split(separator: "/").last else { return nil }
        return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? String(name)
    }
}
