import Helpdesk

/// All articles, or those that a query lets pass.
struct Library: Sendable {
    var filter = ArticleFilter()
    var rows: [ArticleTitle] = []
    var cursor = 0
    var top = 0
    var isLoaded = false
    var request: RequestID?
    /// The columns that the languages of an article take, where they take most.
    private(set) var languageColumns = 0
    /// Whether the filter stands and what it finds is still to be looked at.
    var isSettled = false
    /// Whether it is said below the cursor why the article there stands where it stands.
    var explains = false
    var reason: (article: ArticleID, explanation: Explanation)?
    var reasonRequest: (id: RequestID, article: ArticleID)?

    /// How many articles are listed at most; who wants more asks for less.
    static let limit = 2_000

    var selected: ArticleTitle? { rows.indices.contains(cursor) ? rows[cursor] : nil }

    /// Takes rows in; the cursor stays on its article.
    mutating func take(_ found: [ArticleTitle]) {
        let id = selected?.id
        rows = found
        isLoaded = true
        languageColumns = rows.map { LibraryRowText.languages($0).utf8.count + ($0.isBehind ? 2 : 0) }.max() ?? 0
        cursor = id.flatMap { id in rows.firstIndex { $0.id == id } } ?? max(0, min(cursor, rows.count - 1))
    }

    mutating func move(_ distance: Int, height: Int) {
        cursor = max(0, min(rows.count - 1, cursor + distance))
        scroll(height: height)
    }

    /// Keeps the cursor on the screen.
    mutating func scroll(height: Int) {
        if cursor < top { top = cursor }
        if cursor >= top + height { top = cursor - height + 1 }
        top = max(0, min(top, rows.count - height))
    }
}
