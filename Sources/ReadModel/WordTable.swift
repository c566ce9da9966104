import GRDB
import Search

/// The vocabulary: every term of the texts, with how many articles and how many tickets have it.
///
/// After a rebuild it is read off the full-text tables; from then on each changed text changes it. It answers how rare
/// a word is, which words begin or end alike, and whether there is such a word at all.
struct WordTable {
    let db: Database

    /// Which documents are counted.
    enum Column: String, Sendable {
        case articles, tickets

        /// Adds to a term's count.
        fileprivate var addition: String { self == .articles ? Self.toArticles : Self.toTickets }

        private static let toArticles = addition("articles")
        private static let toTickets = addition("tickets")

        private static func addition(_ name: String) -> String {
            """
            INSERT INTO word(term, \(name)) VALUES (?, ?)
            ON CONFLICT(term) DO UPDATE SET \(name) = \(name) + excluded.\(name)
            """
        }
    }

    /// A term and how many documents have it.
    struct Found: Sendable, Hashable {
        var term: String
        var articles: Int
        var tickets: Int

        func documents(_ column: Column) -> Int { column == .articles ? articles : tickets }
        var all: Int { articles + tickets }
    }

    /// So many rows are looked through for the most frequent ones.
    private static let scanLimit: Int64 = 2_000

    /// One term, with zeros where nothing has it.
    func find(_ term: String) throws -> Found {
        var query = try Query(db, "SELECT articles, tickets FROM word WHERE term = ?")
        query.bind(term)
        guard try query.step() else { return Found(term: term, articles: 0, tickets: 0) }
        return Found(term: term, articles: Int(query.integer(0)), tickets: Int(query.integer(1)))
    }

    /// Those of many terms that anything has.
    func find(any terms: some Sequence<String>) throws -> [Found] {
        var query = try Query(db, "SELECT articles, tickets FROM word WHERE term = ?")
        var found: [Found] = []
        // In order, so that neighbours are read off the same page.
        for term in terms.sorted() {
            query.restart()
            query.bind(term)
            guard try query.step() else { continue }
            found.append(Found(term: term, articles: Int(query.integer(0)), tickets: Int(query.integer(1))))
        }
        return found
    }

    /// Longer terms that begin so, the most frequent first.
    func beginning(_ start: String, limit: Int) throws -> [Found] {
        try found(
            "SELECT term, articles, tickets FROM word WHERE term > ?1 AND term < ?1 || ?2 LIMIT ?3", start, limit)
    }

    /// Longer words that end so, the most frequent first; see ``WordEnds``.
    func ending(_ end: String, limit: Int) throws -> [Found] {
        try found(
            """
            SELECT term, articles, tickets FROM wordEnd JOIN word USING(term)
            WHERE ending = ?1 AND ?2 > '' LIMIT ?3
            """, end, limit)
    }

    /// Words that have this between their beginning and their end, the most frequent first; see ``WordEnds``.
    func within(_ part: String, limit: Int) throws -> [Found] {
        try found(
            """
            SELECT term, articles, tickets FROM wordEnd JOIN word USING(term)
            WHERE ending > ?1 AND ending < ?1 || ?2 LIMIT ?3
            """, part, limit)
    }

    /// The most frequent terms that a query finds by a text, the highest code point behind it, and how far it looks.
    private func found(_ sql: String, _ text: String, _ limit: Int) throws -> [Found] {
        var query = try Query(db, "SELECT * FROM (\(sql)) ORDER BY articles + tickets DESC, term LIMIT ?4")
        query.bind(text)
        query.bind("\u{10FFFF}")
        query.bind(Self.scanLimit)
        query.bind(Int64(limit))
        var found: [Found] = []
        while try query.step() {
            found.append(
                Found(term: query.text(0), articles: Int(query.integer(1)), tickets: Int(query.integer(2))))
        }
        return found
    }

    /// Reads the whole vocabulary off the full-text tables.
    func fill() throws {
        for (table, column) in [("ticketText", Column.tickets), ("articleText", .articles)] {
            try db.run("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab('main', '\(table)', 'row')")
            do {
                let terms = try Query(db, "SELECT term, doc FROM temp.vocabulary")
                var addition = try Query(db, column.addition)
                while try terms.step() { try Self.add(terms.integer(1), terms.text(0), &addition) }
            }
            try db.run("DROP TABLE temp.vocabulary")
        }
        try WordEnds.fill(db)
    }

    /// Counts a term in more documents, or in fewer.
    func add(_ count: Int, _ term: String, _ column: Column) throws {
        let isNew = try find(term).all == 0
        var addition = try Query(db, column.addition)
        try Self.add(Int64(count), term, &addition)
        if isNew { try WordEnds.add(db, term) }
        guard count < 0, try find(term).all == 0 else { return }
        try db.run("DELETE FROM word WHERE term = ?", [.text(term)])
        try WordEnds.remove(db, term)
    }

    private static func add(_ count: Int64, _ term: String, _ addition: inout Query) throws {
        addition.restart()
        addition.bind(term)
        addition.bind(count)
        try addition.run()
    }
}

/// What changed texts change in the vocabulary, gathered until it is written.
struct WordChanges {
    private var articles: [String: Int] = [:]
    private var tickets: [String: Int] = [:]

    /// Takes in that a document's text is another now; nil is no document.
    mutating func take(_ column: WordTable.Column, from old: [String]?, to new: [String]?) {
        let before = Self.terms(old ?? [])
        let after = Self.terms(new ?? [])
        for term in before.subtracting(after) { add(-1, term, column) }
        for term in after.subtracting(before) { add(1, term, column) }
    }

    private mutating func add(_ count: Int, _ term: String, _ column: WordTable.Column) {
        if column == .articles { articles[term, default: 0] += count } else { tickets[term, default: 0] += count }
    }

    /// The terms of the columns of a document.
    private static func terms(_ texts: [String]) -> Set<String> {
        var terms: Set<String> = []
        for text in texts {
            TextScanner.scan(text) { bytes, _ in
                terms.insert(String(decoding: bytes, as: UTF8.self))
                return true
            }
        }
        return terms
    }

    /// Writes what was gathered.
    mutating func write(_ db: Database) throws {
        let table = WordTable(db: db)
        for (changes, column) in [(articles, WordTable.Column.articles), (tickets, .tickets)] {
            for (term, count) in changes.sorted(by: { $0.key < $1.key }) where count != 0 {
                try table.add(count, term, column)
            }
        }
        (articles, tickets) = ([:], [:])
    }
}
