import Helpdesk

/// The headings of an article, to go to one.
struct ContentsMenu: Sendable {
    let article: ArticleID
    let headings: [MarkdownSheet.Heading]
    var cursor = 0
}
