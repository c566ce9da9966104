import ArgumentParser
import Desk
import Helpdesk

struct ArticleSearchCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Find articles by words in their title and text.")

    @OptionGroup var desk: DeskOptions
    @OptionGroup var found: ArticleListOptions
    @Argument(help: "The words.") var words: [String]

    func run(_ session: Session) throws {
        try found.write(
            session.desk.articles(
                matching: words.joined(separator: " "), language: found.language, limit: found.limit), session)
    }
}

struct ArticleListCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List articles.")

    @OptionGroup var desk: DeskOptions
    @OptionGroup var found: ArticleListOptions

    func run(_ session: Session) throws {
        try found.write(session.desk.articles(language: found.language, limit: found.limit), session)
    }
}
