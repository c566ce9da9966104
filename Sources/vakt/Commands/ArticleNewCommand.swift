import ArgumentParser
import Desk
import Helpdesk

struct ArticleNewCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Write an article and print its id.")

    @OptionGroup var desk: DeskOptions
    @Option(help: "One line.") var title: String
    @Option(help: "The text, in Markdown; - reads standard input.") var body: String
    @OptionGroup var about: ArticleOptions

    func run(_ session: Session) throws {
        var input = InputText()
        var content = ArticleContent(title: title, text: try input.read(body) ?? "")
        try about.apply(to: &content, session)
        let outcome = try session.desk.perform(.write(WriteArticle(content)))
        if let rejection = outcome.rejection { throw rejection }
        if let article = outcome.article { try session.output.line(article.id.description) }
    }
}
