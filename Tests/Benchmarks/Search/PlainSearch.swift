import GRDB
import Helpdesk

/// What SQLite's full-text search finds by itself, ranked by its `bm25`.
struct PlainSearch {
    enum Tokenizer: String, CaseIterable {
        case unicode61, trigram
    }

    private let queue: DatabaseQueue

    init(_ pages: [PageLibrary.Page]) throws {
        queue = try DatabaseQueue()
        try queue.write { db in
            for tokenizer in Tokenizer.allCases {
                try db.execute(
                    sql: """
                        CREATE VIRTUAL TABLE \(tokenizer.rawValue)Text
                        USING fts5(title, text, tokenize = '\(tokenizer.rawValue)')
                        """)
                for page in pages {
                    try db.execute(
                        sql: "INSERT INTO \(tokenizer.rawValue)Text(rowid, title, text) VALUES (?, ?, ?)",
                        arguments: [page.id.number, page.title, page.name + "\n" + page.text])
                }
            }
        }
    }

    /// Any of the words, best first; a trigram is no shorter than three characters.
    func ask(_ text: String, _ tokenizer: Tokenizer) throws -> [ArticleID] {
        let words = text.split { $0.isWhitespace || $0 == "\"" || $0.isPunctuation }
            .filter { tokenizer == .unicode61 || $0.unicodeScalars.count >= 3 }
        guard !words.isEmpty else { return [] }
        let expression = words.map { "\"" + $0 + "\"" }.joined(separator: " OR ")
        let name = tokenizer.rawValue + "Text"
        return try queue.read { db in
            try Int64.fetchAll(
                db, sql: "SELECT rowid FROM \(name) WHERE \(name) MATCH ? ORDER BY rank LIMIT 50",
                arguments: [expression]
            ).map { ArticleID($0) }
        }
    }
}
