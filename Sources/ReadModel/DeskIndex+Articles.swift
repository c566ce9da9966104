import GRDB
import Helpdesk
import Primitives
import Search

extension DeskIndex {
    /// Articles, those out of use last: by number, or when words are given, the best matches first.
    ///
    /// - Parameters:
    ///   - matching: all of these words must be in title or text; nil or no word at all is every article.
    ///   - language: only those in this language, or in a variety of it (`en` takes `en-GB`).
    ///   - limit: no more than that many.
    public func articles(matching: String?, language: String?, limit: Int) throws(IndexError) -> [ArticleTitle] {
        try read { db, cache in
            var selection = ArticleSelection()
            if let language { selection.add(.init(.language(language)), now: Timestamp(milliseconds: 0)) }
            let words = try matching.map { try SoughtWords(db).read($0, isTyped: false, &cache) } ?? []
            if !words.isEmpty { selection.match(words) }
            return try Self.titles(selection, words, limit: limit, db)
        }
    }

    /// The articles that a filter lets pass, those out of use last: by number, or by how well words match.
    ///
    /// Words are found where they begin, so that a list can follow what is being typed; what is in no article is looked
    /// for within the words of titles.
    ///
    /// - Parameter reader: the language of whoever reads: each group is one row, see ``OneLanguage``; nil, or a filter for
    ///   what is to be looked after, gives each language a row.
    public func articles(
        _ filter: ArticleFilter, now: Timestamp, limit: Int, reader: String? = nil
    ) throws(IndexError) -> [ArticleTitle] {
        try read { db, cache in
            guard let reader, !filter.isOfCare else {
                return try Self.titles(of: filter, now: now, limit: limit, db, &cache)
            }
            let (selection, words) = try Self.selection(of: filter, now: now, db, &cache)
            var any = ArticleSelection()
            for term in filter.terms { any.add(term, now: now) }
            var choice = OneLanguage(reader: reader)
            // Rows of one group stand far apart: so many are read until there are enough groups.
            for start in stride(from: 0, to: .max, by: max(limit, 1)) {
                let rows = try Self.titles(selection, words, from: start, limit: limit, db)
                for row in rows { try choice.take(row, any, db) }
                if rows.count < limit || choice.rows.count >= limit { break }
            }
            return Array(choice.rows.prefix(max(limit, 0)))
        }
    }

    static func titles(
        of filter: ArticleFilter, now: Timestamp, limit: Int, _ db: Database, _ cache: inout QueryCache
    ) throws -> [ArticleTitle] {
        let (selection, words) = try selection(of: filter, now: now, db, &cache)
        return try titles(selection, words, limit: limit, db)
    }

    /// What a filter lets pass, and the words by which that is ranked.
    private static func selection(
        of filter: ArticleFilter, now: Timestamp, _ db: Database, _ cache: inout QueryCache
    ) throws -> (ArticleSelection, [SoughtWord]) {
        var selection = ArticleSelection()
        var words: [SoughtWord] = []
        for term in filter.terms {
            if case .words(let text) = term.condition {
                let sought = try SoughtWords(db).read(text, isTyped: true, &cache)
                selection.add(sought, text, isNegated: term.isNegated)
                if !term.isNegated { words += sought }
            } else {
                selection.add(term, now: now)
            }
        }
        return (selection, words)
    }

    /// Why an article stands where it stands in a list by words: what of them its title has, and where else they are.
    /// Of several languages the one tells it that has most of them. Nil without words, or where there is no such
    /// article.
    public func explanation(of article: ArticleID, in filter: ArticleFilter) throws(IndexError) -> Explanation? {
        try read { db, cache in
            var words: [SoughtWord] = []
            for text in filter.sought { words += try SoughtWords(db).read(text, isTyped: true, &cache) }
            guard !words.isEmpty, let group = try Self.title(db, article.number)?.0.group else { return nil }
            let all = try [article] + Self.articles(ofGroup: group, db).filter { $0 != article }
            let told = try all.compactMap { try Self.explanation(of: $0, words, db, &cache) }
            return told.max { ($0.score, $0.words.count) < ($1.score, $1.words.count) }
        }
    }

    private static func explanation(
        of article: ArticleID, _ words: [SoughtWord], _ db: Database, _ cache: inout QueryCache
    ) throws -> Explanation? {
        let documents = try cache.highest(.articles, db)
        guard let found = try cache.article(article.number, documents: documents, db) else { return nil }
        let ranking = Ranking(shortlist: Shortlist(.articles, words, documents: documents))
        let read = ranking.read(found.document).words
        let told = words.compactMap { word -> Explanation.Word? in
            guard var told = read.first(where: { $0.typed == word.letters }) else { return nil }
            // The list counts titles alone; what stands elsewhere only lets an article in.
            told.points = share(of: [word], in: found.title.title) / Double(words.count)
            return told
        }
        return Explanation(words: told, factors: [], score: told.reduce(0) { $0 + $1.points })
    }

    private static func titles(
        _ selection: ArticleSelection, _ words: [SoughtWord], from start: Int = 0, limit: Int, _ db: Database
    ) throws -> [ArticleTitle] {
        var values = selection.values
        var sql = selection.sql
        if words.isEmpty {
            sql += " LIMIT ? OFFSET ?"
            values += [.integer(Int64(max(limit, 0))), .integer(Int64(start))]
        }
        let query = try Query(db, sql, values)
        var titles: [ArticleTitle] = []
        while try query.step() { titles.append(ArticleTitle(columns: query)) }
        if words.isEmpty { return titles }
        return Array(ranked(titles, words).dropFirst(start).prefix(max(limit, 0)))
    }

    /// By what of the words the title has, then by use.
    private static func ranked(_ titles: [ArticleTitle], _ words: [SoughtWord]) -> [ArticleTitle] {
        let scored = titles.map { title in (title, score: Self.share(of: words, in: title.title)) }
        return scored.sorted { a, b in
            if a.0.isRetired != b.0.isRetired { return b.0.isRetired }
            if a.score != b.score { return a.score > b.score }
            if a.0.uses != b.0.uses { return a.0.uses > b.0.uses }
            return a.0.id < b.0.id
        }.map(\.0)
    }

    /// How many of the words a title has, by how well.
    private static func share(of words: [SoughtWord], in title: String) -> Double {
        var terms: Set<String> = []
        TextScanner.scan(title) { bytes, _ in
            terms.insert(String(decoding: bytes, as: UTF8.self))
            return true
        }
        return words.reduce(0) { sum, word in
            sum + (word.options.first { $0.terms.allSatisfy(terms.contains) }?.weight ?? 0)
        }
    }

    /// The titles of these articles in the given order, without those that do not exist.
    public func articleTitles(_ ids: [ArticleID]) throws(IndexError) -> [ArticleTitle] {
        try read { db, _ in
            try ids.compactMap { try Self.title(db, $0.number)?.0 }
        }
    }

    /// The runbooks in use of a category, or of all of it, those that were used most first.
    public func runbooks(of category: CategoryPath) throws(IndexError) -> [ArticleTitle] {
        try read { db, _ in
            let query = try Query(
                db,
                """
                SELECT \(ArticleSelection.columns) FROM article LEFT JOIN articleUse USING (number)
                WHERE kind = 'runbook' AND isRetired = 0 AND category = ?
                  AND (subcategory IS NULL OR subcategory IS ?) ORDER BY uses DESC, article.number LIMIT 5
                """, [.text(category.category), .optional(category.subcategory)])
            var titles: [ArticleTitle] = []
            while try query.step() { titles.append(ArticleTitle(columns: query)) }
            return titles
        }
    }

    /// An article with its uses and what replaces it; nil when there is none.
    public func articleDetail(_ id: ArticleID) throws(IndexError) -> ArticleDetail? {
        try read { db, _ in
            guard let article = try ArticleTable.article(db, id.number) else { return nil }
            let uses = try db.integer("SELECT uses FROM articleUse WHERE number = ?", [.integer(id.number)]) ?? 0
            let replacement = try article.replacement.flatMap { try Self.title(db, $0.number)?.0 }
            return ArticleDetail(
                article: article, uses: Int(uses), replacement: replacement, languages: try Self.languages(article, db))
        }
    }

    /// The articles of a group, whether they are in use or not.
    public func articles(ofGroup original: ArticleID) throws(IndexError) -> [ArticleID] {
        try read { db, _ in try Self.articles(ofGroup: original, db) }
    }

    private static func articles(ofGroup original: ArticleID, _ db: Database) throws -> [ArticleID] {
        var query = try Query(db, "SELECT number FROM article WHERE groupOf = ? ORDER BY number")
        query.bind(original.number)
        var found: [ArticleID] = []
        while try query.step() { found.append(ArticleID(query.integer(0))) }
        return found
    }

    /// An article and the others of its group that are in use, the original first.
    private static func languages(_ article: Article, _ db: Database) throws -> [ArticleTitle] {
        let (group, own) = (SQLValue.integer(article.group.number), SQLValue.integer(article.id.number))
        let query = try Query(
            db,
            """
            SELECT \(ArticleSelection.columns) FROM article LEFT JOIN articleUse USING (number)
            WHERE groupOf = ? AND (isRetired = 0 OR article.number = ?)
            ORDER BY article.number <> groupOf, language, article.number
            """, [group, own])
        var titles: [ArticleTitle] = []
        while try query.step() { titles.append(ArticleTitle(columns: query)) }
        return titles
    }
}

/// A choice of articles as SQL.
struct ArticleSelection {
    private(set) var values: [SQLValue] = []
    private var conditions: [String] = []
    private var matchesWords = false

    /// What ``ArticleTitle/init(columns:)`` reads.
    static let columns = """
        article.number, article.title, kind, language, isRetired, uses, owner, reviewDate, replacement, groupOf,
        (SELECT group_concat(o.language, ' ') FROM article AS o
         WHERE o.groupOf = article.groupOf AND o.isRetired = 0 AND o.number <> article.number
           AND article.isRetired = 0), \(isBehind)
        """

    /// Whether the original of a translation got another title or text since somebody looked after the translation.
    private static let isBehind = """
        (isRetired = 0 AND EXISTS (
          SELECT 1 FROM article AS o WHERE o.number = article.groupOf AND o.number <> article.number
            AND o.isRetired = 0 AND o.changedIn > article.checkedIn))
        """

    /// Adds one term; words are added by themselves.
    mutating func add(_ term: ArticleFilter.Term, now: Timestamp) {
        let first = conditions.count
        switch term.condition {
        case .words: break
        case .kind(let kinds):
            let places = kinds.map { _ in "?" }.joined(separator: ", ")
            add("kind IN (\(places))", kinds.map { .text($0.rawValue) })
        case .language(let language):
            let wanted = SQLValue.text(language.lowercased())
            add(
                "(lower(language) = ? OR substr(lower(language), 1, length(?) + 1) = ? || '-')",
                [wanted, wanted, wanted])
        case .category(let text): addCategory(text)
        case .owner(let name): add("owner = ?", [.text(name)])
        case .due:
            add("(isRetired = 0 AND reviewDate IS NOT NULL AND reviewDate < ?)", [.integer(now.milliseconds)])
        case .outdated: add(Self.isBehind)
        case .retired: add("isRetired = 1")
        }
        if term.isNegated, conditions.count > first { conditions[first] = "NOT " + conditions[first] }
    }

    private mutating func add(_ condition: String, _ values: [SQLValue] = []) {
        conditions.append(condition)
        self.values += values
    }

    /// Words become a look-up in the full-text table; a text that has none, or one that no article has, is looked for
    /// in titles.
    mutating func add(_ words: [SoughtWord], _ text: String, isNegated: Bool) {
        let not = isNegated ? "NOT " : ""
        guard !words.isEmpty, let expression = Self.expression(words) else {
            // Titles alone are read off an index of their own: 100,000 of them within a frame. Of what nearly all have,
            // such as a blank, the newest are enough, as with words.
            let newest = isNegated ? "" : " ORDER BY number DESC LIMIT 1000"
            return add(
                not + "article.number IN (SELECT number FROM article INDEXED BY ofTitle"
                    + " WHERE title LIKE ? ESCAPE '\\'\(newest))",
                [.text(Self.pattern(TextMatch.cut(text)))])
        }
        add(
            not + "article.number IN (SELECT rowid FROM articleText WHERE articleText MATCH ?"
                + " ORDER BY rowid DESC LIMIT 1000)", [.text(expression)])
    }

    /// What `LIKE` finds a text within others by.
    private static func pattern(_ text: String) -> String {
        var pattern = "%".unicodeScalars
        // A NUL would end the pattern.
        for scalar in text.unicodeScalars where scalar != "\0" {
            if "\\%_".unicodeScalars.contains(scalar) { pattern.append("\\") }
            pattern.append(scalar)
        }
        return String(pattern) + "%"
    }

    /// All of the words; nil when one of them is in no article.
    private static func expression(_ words: [SoughtWord]) -> String? {
        let parts = words.compactMap { $0.expression(.articles) }
        return parts.count == words.count ? parts.joined(separator: " AND ") : nil
    }

    private mutating func addCategory(_ text: String) {
        let whole = text.hasSuffix("/*") ? String(text.dropLast(2)) : text
        guard let path = CategoryPath(parsing: whole) else { return add("0") }
        if let part = path.subcategory {
            add("(category IS ? AND subcategory IS ?)", [.text(path.category), .text(part)])
        } else {
            add("category IS ?", [.text(path.category)])
        }
    }

    /// Only what is in use of a group, in a language.
    mutating func narrow(to group: ArticleID, in language: String) {
        add("isRetired = 0 AND groupOf = ?", [.integer(group.number)])
        add(.init(.language(language)), now: Timestamp(milliseconds: 0))
    }

    /// Only what has all of these words, the newest thousand.
    mutating func match(_ words: [SoughtWord]) {
        guard let expression = Self.expression(words) else { return add("0") }
        matchesWords = true
        values.insert(.text(expression), at: 0)
    }

    var sql: String {
        let source =
            matchesWords
            ? """
            (SELECT rowid AS it FROM articleText WHERE articleText MATCH ? ORDER BY rowid DESC LIMIT 1000)
            CROSS JOIN article ON article.number = it
            """ : "article"
        let filter = conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
        return "SELECT \(Self.columns) FROM \(source) LEFT JOIN articleUse USING (number)\(filter)"
            + " ORDER BY isRetired, article.number"
    }
}
