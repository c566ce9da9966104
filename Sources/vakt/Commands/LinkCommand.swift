import ArgumentParser
import Helpdesk

struct LinkCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "link", abstract: "Note what tickets hang together with: an article, or other tickets.",
        discussion: """
            Say one of the options; all tickets named get that relation in one step. `vakt link 5 kb7` notes that \
            article 7 answers ticket 5, as --article does.
            """)

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The tickets: INC-000123, inc123 or 123.", completion: .tickets) var ids: [String]
    @OptionGroup var relation: RelationOptions
    @Flag(help: "Take the relation away, as `vakt unlink` does.") var remove = false
    @OptionGroup var common: ChangeOutputOptions

    func validate() throws { try relation.validate(ids) }

    func run(_ session: Session) throws {
        try relation.perform(ids, isMade: !remove, common, session)
    }
}

struct UnlinkCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "unlink", abstract: "Take back what tickets hang together with.",
        discussion: """
            Say one of the options; `vakt unlink 5 kb7` is the same as `vakt unlink 5 --article kb7`. A merge is taken \
            back with `vakt merge ID --reverse`.
            """)

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The tickets: INC-000123, inc123 or 123.", completion: .tickets) var ids: [String]
    @OptionGroup var relation: RelationOptions
    @OptionGroup var common: ChangeOutputOptions

    func validate() throws { try relation.validate(ids) }

    func run(_ session: Session) throws {
        try relation.perform(ids, isMade: false, common, session)
    }
}

/// What tickets hang together with.
struct RelationOptions: ParsableArguments {
    @Option(help: "The article that answers them: KB-000007, kb7 or 7.", completion: .articles) var article: String?
    @Option(help: "The ticket that they are part of.", completion: .tickets) var parent: String?
    @Option(help: "The ticket of which they are duplicates.", completion: .tickets) var duplicateOf: String?
    @Option(help: "A ticket that has to do with them.", completion: .tickets) var related: String?
    @Option(help: "The problem or change behind them.", completion: .tickets) var causedBy: String?
    @Option(help: "The change that mends them.", completion: .tickets) var fixedBy: String?

    private var tickets: [(Relation, String)] {
        let all: [(Relation, String?)] = [
            (.parent, parent), (.duplicate, duplicateOf), (.related, related), (.causedBy, causedBy),
            (.fixedBy, fixedBy),
        ]
        return all.compactMap { relation, text in text.map { (relation, $0) } }
    }

    func validate(_ ids: [String]) throws {
        let count = tickets.count + (article == nil ? 0 : 1)
        if count > 1 { throw ValidationError("Say one relation at a time.") }
        if count == 0, ids.count != 2 {
            throw ValidationError("Say a ticket and an article, or one of --article, --parent and the other relations.")
        }
    }

    /// Makes the relation, or takes it back, on all tickets in one step.
    func perform(_ ids: [String], isMade: Bool, _ common: ChangeOutputOptions, _ session: Session) throws {
        let names = article == nil && tickets.isEmpty ? Array(ids.dropLast()) : ids
        let wish = try wish(article ?? ids[ids.count - 1], isMade, session)
        let commands = try names.map { Command.change(try session.ticket($0).id, wish, seen: common.seen) }
        try session.perform(commands, json: common.json)
    }

    private func wish(_ name: String, _ isMade: Bool, _ session: Session) throws -> any TicketCommand {
        guard let (relation, text) = tickets.first else {
            let answer = try session.article(name).id
            return isMade ? LinkArticle(answer) : UnlinkArticle(answer)
        }
        let other = try session.ticket(text).id
        return isMade ? RelateTicket(relation, other) : UnrelateTicket(relation, other)
    }
}
