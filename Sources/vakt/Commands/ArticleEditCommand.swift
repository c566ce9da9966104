import ArgumentParser
import Desk
import Helpdesk

struct ArticleEditCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change an article; what is not told stays.")

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The article: KB-000007, kb7 or 7.", completion: .articles) var id: String
    @Option(help: "One line.") var title: String?
    @Option(help: "The text, in Markdown; - reads standard input.") var body: String?
    @OptionGroup var about: ArticleOptions
    @Option(help: ArgumentHelp("Refuse when somebody has changed it since this revision.", valueName: "rev"))
    var seen: Int64?

    func run(_ session: Session) throws {
        let article = try session.article(id)
        var input = InputText()
        var content = article.content
        if let title { content.title = title }
        if let text = try input.read(body) { content.text = text }
        try about.apply(to: &content, session)
        // The whole content is written, so somebody else's change in between must not be lost.
        let command = Command.revise(article.id, EditArticle(content), seen: seen ?? article.revision)
        try session.perform([command], json: false)
    }
}
