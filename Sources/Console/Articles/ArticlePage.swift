import Helpdesk

/// An article being read.
struct ArticlePage: Sendable {
    let id: ArticleID
    var request: RequestID?
    var detail: ArticleDetail?
    var scroll = 0
    /// Title and facts above the text.
    var head: [StyledLine] = []
    /// The text for the page's width, as far as it was needed.
    var sheet = MarkdownSheet()
    /// The width that the sheet was set for.
    var width = 0
    /// The link or the code that was chosen, by its place among the sheet's stops.
    var stop: Int?
    var search: PageSearch?

    var article: Article? { detail?.article }

    var count: Int { head.count + sheet.lines.count }

    /// A line of the page.
    func line(_ number: Int) -> StyledLine {
        number < head.count ? head[number] : sheet.lines[number - head.count]
    }

    /// What was chosen with Tab.
    var chosen: MarkdownSheet.Stop? {
        stop.flatMap { sheet.stops.indices.contains($0) ? sheet.stops[$0] : nil }
    }
}
