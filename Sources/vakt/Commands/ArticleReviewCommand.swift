import ArgumentParser
import Desk
import Helpdesk

struct ArticleReviewCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "Record that an article was looked at and still holds.")

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The article: KB-000007, kb7 or 7.", completion: .articles) var id: String
    @Option(help: "When it shall be looked at next: a date, or +26w; without it never.") var next: String?

    func run(_ session: Session) throws {
        let article = try session.article(id)
        let instant = try next.map { try TimeText.read($0, now: session.desk.now, zone: session.zone) }
        try session.perform([.revise(article.id, ReviewArticle(next: instant), seen: nil)], json: false)
    }
}

struct ArticleRetireCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "retire", abstract: "Take an article out of use; it stays readable.")

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The article: KB-000007, kb7 or 7.", completion: .articles) var id: String
    @Option(help: "Why.") var reason: String
    @Option(help: ArgumentHelp("The article to read instead.", valueName: "article")) var replacedBy: String?

    func run(_ session: Session) throws {
        let article = try session.article(id)
        let other = try replacedBy.map { try session.article($0).id }
        try session.perform(
            [.revise(article.id, RetireArticle(reason: reason, replacement: other), seen: nil)], json: false)
    }
}
