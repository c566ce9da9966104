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
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List articles.",
        discussion: """
            QUERY is what the library in the console takes: words, kind:how-to, lang:sv, cat:mail, owner:me, due, \
            retired; - in front means not.
            """)

    @OptionGroup var desk: DeskOptions
    @OptionGroup var found: ArticleListOptions
    @Argument(parsing: .allUnrecognized, help: "The query.") var query: [String] = []

    func run(_ session: Session) throws {
        var filter = try session.articleFilter(query)
        if let language = found.language { filter.terms.append(.init(.language(language))) }
        try found.write(session.desk.articles(filter, limit: found.limit), session)
    }
}
