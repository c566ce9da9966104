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

            A search that finds no article in use is noted, without what reaches or identifies a person: vakt kb gaps \
            lists what many searched for in vain.
            """)

    /// What is looked for.
    enum Subject: String, CaseIterable, ExpressibleByArgument {
        case all, articles, tickets
    }

    @OptionGroup var desk: DeskOptions
    @OptionGroup var found: ArticleListOptions
    @Option(help: ArgumentHelp("Look for all, articles or tickets.", valueName: "kind")) var only = Subject.all
    @Flag(help: "Only tickets, as --only tickets.") var tickets = false
    @Flag(help: "Open tickets too, those that have all of the words, the newest first.") var open = false
    @Flag(help: "Say of each hit why it stands where it stands.") var explain = false
    @Argument(help: "The words.") var words: [String]

    func run(_ session: Session) throws {
        let text = words.joined(separator: " ")
        guard text.contains(where: { !$0.isWhitespace }) else { throw InputError.noWords }
        let only = tickets ? .tickets : only
        // Of another language's articles only those are left out that were found.
        let limit = found.language == nil ? found.limit : 1_000
        let request = KnowledgeRequest(
            text: text, limit: limit, scope: .everything, reader: found.language ?? session.words.language.tag)
        var hits = try session.desk.knowledge(request)
        let isVain = only != .tickets && !hits.isAnswered
        if only == .articles { hits.solved = [] }
        if only == .tickets { hits.articles = [] }
        hits.articles.removeAll { found.language.map($0.isWritten(in:)) == false }
        hits.articles = Array(hits.articles.prefix(found.limit))
        let opened = open && only != .articles ? try session.openTickets(text, limit: found.limit) : []
        try found.write(hits, open: opened, explained: explain, session)
        // What was asked for is out before anything is noted of it.
        try session.output.finish()
        if isVain { session.desk.note(vainSearch: text) }
    }
}

extension Session {
    /// The open tickets that have all words of a text, the newest first.
    fileprivate func openTickets(_ text: String, limit: Int) throws -> [Ticket] {
        var filter = Filter(
            text: "", terms: [.init(.state(Set(TicketState.allCases.filter(\.isOpen))))],
            order: [SortKey(.age, reversed: true)])
        filter.terms += text.split(whereSeparator: \.isWhitespace).map { .init(.words(String($0))) }
        var tickets: [Ticket] = []
        try forEachTicket(filter, limit: limit) { tickets.append($0) }
        return tickets
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
