import ArgumentParser
import Desk
import Helpdesk

struct ArticleSearchCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Find articles and resolved tickets by words, the most likely ones first.",
        discussion: """
            Any text will do: nothing in it is syntax. Other forms of the words count too, words that they are part \
            of, and where a word finds nothing, words that differ by one letter. Of one article in several languages \
            one is listed: in --language, in your own, or else the one that matches best; the others are named behind it.
            """)

    /// What is looked for.
    enum Subject: String, CaseIterable, ExpressibleByArgument {
        case all, articles, tickets
    }

    @OptionGroup var desk: DeskOptions
    @OptionGroup var found: ArticleListOptions
    @Option(help: ArgumentHelp("Look for all, articles or tickets.", valueName: "kind")) var only = Subject.all
    @Flag(help: "Say of each hit why it stands where it stands.") var explain = false
    @Argument(help: "The words.") var words: [String]

    func run(_ session: Session) throws {
        // Of another language's articles only those are left out that were found.
        let limit = found.language == nil ? found.limit : 1_000
        let request = KnowledgeRequest(
            text: words.joined(separator: " "), limit: limit, scope: .everything,
            reader: found.language ?? session.words.language.tag)
        var hits = try session.desk.knowledge(request)
        if only == .articles { hits.solved = [] }
        if only == .tickets { hits.articles = [] }
        hits.articles.removeAll { found.language.map($0.isWritten(in:)) == false }
        hits.articles = Array(hits.articles.prefix(found.limit))
        try found.write(hits, explained: explain, session)
    }
}

struct ArticleListCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List articles.",
        discussion: """
            QUERY is what the library in the console takes: words, kind:how-to, lang:sv, cat:mail, owner:me, due, \
            outdated (a translation whose original has changed since), retired; - in front means not.
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
