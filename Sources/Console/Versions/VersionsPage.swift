import Helpdesk

/// What became of an article, newest first, and what differs between two of its versions.
struct VersionsPage: Sendable {
    let id: ArticleID
    var request: RequestID?
    /// The events, newest first.
    var entries: [ArticleHistory.Entry] = []
    var cursor = 0
    /// The event that others are compared with, by its place; without one each is compared with what was before it.
    var marked: Int?
    /// The difference's first line on the screen.
    var scroll = 0
    /// The difference for the page's width.
    var lines: [StyledLine] = []
    var isLoaded = false
    /// Whether the difference has the whole page.
    var isWide = false

    var selected: ArticleHistory.Entry? { entries.indices.contains(cursor) ? entries[cursor] : nil }

    /// What the selected event is compared with: the older of the two comes first.
    var compared: (old: ArticleHistory.Entry?, new: ArticleHistory.Entry)? {
        guard let selected else { return nil }
        if let marked, marked != cursor, entries.indices.contains(marked) {
            return marked > cursor ? (entries[marked], selected) : (selected, entries[marked])
        }
        return (entries.indices.contains(cursor + 1) ? entries[cursor + 1] : nil, selected)
    }
}
