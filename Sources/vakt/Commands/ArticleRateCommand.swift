import ArgumentParser
import Desk
import Helpdesk

struct ArticleRateCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "helpful", abstract: "Note that an article helped, or that it did not.",
        discussion: "Everybody's latest word counts. What helped comes earlier where it is offered.")

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The article: KB-000007, kb7 or 7.", completion: .articles) var id: String
    @Flag(name: .customLong("not"), help: "It did not help.") var isNot = false

    func run(_ session: Session) throws {
        let article = try session.article(id)
        try session.perform([.revise(article.id, RateArticle(helpful: !isNot), seen: nil)], json: false)
    }
}
