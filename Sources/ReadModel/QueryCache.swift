import GRDB
import Helpdesk

/// What was found out about the data and holds until somebody commits a change. All of it is bounded.
struct QueryCache: Sendable {
    /// An article as far as ranking it needs it.
    struct RankedArticle: Sendable {
        var title: ArticleTitle
        var category: CategoryPath?
        var words: Set<String>
    }

    private var version: Int64 = -1
    /// How many records a driver names, up to the bound that was asked for.
    var sizes: [Driver: Int] = [:]
    /// The members of the latest drivers that were too large to sort.
    var members: [Driver: Bitmap] = [:]
    /// How many documents have a word that many have; stale figures do no harm and are kept.
    var frequencies: [TextTable.Word: Int] = [:]
    /// The newest documents that have a word.
    var newest: [TextTable.Word: [Int64]] = [:]
    /// Articles that were ranked; nil where there is none of that number.
    var articles: [Int64: RankedArticle?] = [:]
    /// Whether anything is withheld from whoever looks.
    var withholds: Bool?
    /// The values that suggestions know and settings have.
    var suggestionLabels: [SuggestionTable.Label]?
    private var highest: [TextTable: Int64] = [:]

    mutating func validate(version: Int64) {
        if frequencies.count > 4096 { frequencies = [:] }
        if newest.count > 1024 { newest = [:] }
        if articles.count > 256 { articles = [:] }
        guard version != self.version else { return }
        self.version = version
        sizes = [:]
        members = [:]
        newest = [:]
        articles = [:]
        highest = [:]
        withholds = nil
        suggestionLabels = nil
    }

    /// The highest number in a table: numbers are dense enough to stand for how many documents there are.
    mutating func highest(_ table: TextTable, _ db: Database) throws -> Int64 {
        if let known = highest[table] { return known }
        let found = try db.integer("SELECT max(number) FROM \(table.rows)") ?? 0
        highest[table] = found
        return found
    }
}
