import GRDB
import Helpdesk
import Primitives

/// What was found out about the data and holds until somebody commits a change. All of it is bounded.
struct QueryCache: Sendable {
    /// An article as far as ranking it needs it.
    struct RankedArticle: Sendable {
        var title: ArticleTitle
        var category: CategoryPath?
        var updatedAt: Timestamp
        var document: RankedDocument
        var help: [ArticleHelp]
        /// How many said that it helped, less those who said that it did not.
        var helpfulness: Int
    }

    /// What was looked for in a full-text table.
    struct Posting: Sendable, Hashable {
        var table: TextTable
        var expression: String
        var above: Int64
    }

    /// A word of a question.
    struct WordKey: Sendable, Hashable {
        var letters: String
        var whole: String?
        var isOpen: Bool
    }

    private var version: Int64 = -1
    /// How many records a driver names, up to the bound that was asked for.
    var sizes: [Driver: Int] = [:]
    /// The members of the latest drivers that were too large to sort.
    var members: [Driver: Bitmap] = [:]
    /// What words of questions may stand for.
    var words: [WordKey: SoughtWord] = [:]
    /// What words of filters find.
    var texts: [String: TextMatch] = [:]
    /// When the newest event happened; what is recent is so beside it.
    var newest: Timestamp?
    /// The newest documents of words that were looked for: while one types, all words but the last stay.
    var postings: [Posting: [Int64]] = [:]
    /// Solved tickets that were ranked.
    var solved: [Int64: RankedDocument] = [:]
    /// Articles that were ranked; nil where there is none of that number.
    var articles: [Int64: RankedArticle?] = [:]
    /// Whether anything is withheld from whoever looks.
    var withholds: Bool?
    /// The values that suggestions know and settings have.
    var suggestionLabels: [SuggestionTable.Label]?
    private var highest: [TextTable: Int64] = [:]

    mutating func validate(version: Int64) {
        if words.count > 512 { words = [:] }
        if texts.count > 64 { texts = [:] }
        if articles.count > 128 { articles = [:] }
        if solved.count > 512 { solved = [:] }
        if postings.count > 256 { postings = [:] }
        guard version != self.version else { return }
        self.version = version
        sizes = [:]
        members = [:]
        newest = nil
        words = [:]
        texts = [:]
        articles = [:]
        solved = [:]
        postings = [:]
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
