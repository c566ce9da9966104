import Helpdesk

/// An article being read.
struct ArticlePage: Sendable {
    let id: ArticleID
    var request: RequestID?
    var article: Article?
    var scroll = 0
    var lines: [StyledLine] = []
}
