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
        try range("term", start, limit)
    }

    /// Longer words that end so, the most frequent first.
    func ending(_ end: String, limit: Int) throws -> [Found] {
        try range("reversed", String(end.reversed()), limit)
    }

    private func range(_ column: String, _ start: String, _ limit: Int) throws -> [Found] {
        var query = try Query(
            db,
            """
            SELECT term, articles, tickets FROM
            (SELECT term, articles, tickets FROM word WHERE \(column) > ?1 AND \(column) < ?1 || ?2 LIMIT ?3)
            ORDER BY articles + tickets DESC, term LIMIT ?4
            """)
        query.bind(start)
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
                while try terms.step() { try add(Int(terms.integer(1)), terms.text(0), column) }
            }
            try db.run("DROP TABLE temp.vocabulary")
        }
    }

    /// Counts a term in more documents, or in fewer.
    func add(_ count: Int, _ term: String, _ column: Column) throws {
        var query = try Query(
            db,
            """
            INSERT INTO word(term, \(column.rawValue), reversed) VALUES (?, ?, ?)
            ON CONFLICT(term) DO UPDATE SET \(column.rawValue) = \(column.rawValue) + excluded.\(column.rawValue)
            """)
        query.bind(term)
        query.bind(Int64(count))
        query.bind(Self.reversed(term))
        try query.run()
        guard count < 0 else { return }
        try db.run("DELETE FROM word WHERE term = ? AND articles = 0 AND tickets = 0", [.text(term)])
    }

    /// Words that can be compounds are found by their ends too.
    private static func reversed(_ term: String) -> String? {
        guard term.utf8.count >= 7, term.utf8.count <= 60 else { return nil }
        let isWord = term.unicodeScalars.allSatisfy { scalar in
            scalar.value < 0x80 ? scalar.value >= 0x61 : scalar.value < 0x250
        }
        return isWord ? String(term.reversed()) : nil
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
