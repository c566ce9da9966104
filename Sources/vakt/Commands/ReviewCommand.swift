import ArgumentParser
import Helpdesk
import Wording

struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "The blameless review of an incident: drafted, written, completed.",
        subcommands: [
            ReviewShowCommand.self, ReviewWriteCommand.self, ReviewCompleteCommand.self, ReviewLessonCommand.self,
        ],
        defaultSubcommand: ReviewShowCommand.self)
}

struct ReviewShowCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Print a review as Markdown.",
        discussion: """
            With --draft what the ticket and its timeline say is put where nothing is written yet; nothing is recorded. \
            Edit it and give it back: vakt review show INC-000123 --draft > review.md, then vakt review write INC-000123 < review.md.
            """)

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The ticket: INC-000123, inc123 or 123.", completion: .tickets) var id: String
    @Flag(help: "Fill empty sections from the ticket.") var draft = false

    func run(_ session: Session) throws {
        let ticket = try session.ticket(id)
        var sections = ticket.parts.review.sections
        if draft {
            let drafted = try session.reviewDraft(of: ticket)
            sections.merge(drafted) { written, _ in written }
        }
        let context = EventContext(now: session.desk.now, zone: session.zone)
        let text = ReviewMarkdown(session.words, context).text(of: ticket, sections)
        for line in safeLines(text) { try session.output.line(line) }
    }
}

struct ReviewWriteCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "write", abstract: "Write a review, or sections of it, from Markdown.",
        discussion: """
            Every heading of the second level that names a section, in any of the program's languages, begins that section; \
            a section without text is taken out, and one that is not there stays. Actions have a command of their own.
            """)

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The ticket: INC-000123, inc123 or 123.", completion: .tickets) var id: String
    @Option(help: "One section, with --message; without it the whole review is read from standard input.")
    var section: ReviewSection?
    @Option(name: [.customShort("m"), .customLong("message")], help: "The section's text; - reads standard input.")
    var message: String?
    @Flag(help: "Write what the ticket and its timeline say into every section that is empty.") var draft = false
    @OptionGroup var common: ChangeOutputOptions

    func validate() throws {
        if (section == nil) != (message == nil) { throw ValidationError("--section goes with --message.") }
        if section != nil && draft { throw ValidationError("Say one of --section and --draft.") }
    }

    func run(_ session: Session) throws {
        let ticket = try session.ticket(id)
        let command = WriteReview(try sections(ticket, session))
        try session.perform([.change(ticket.id, command, seen: common.seen)], json: common.json)
    }

    private func sections(_ ticket: Ticket, _ session: Session) throws -> [ReviewSection: String] {
        if draft {
            let written = ticket.parts.review.sections
            return try session.reviewDraft(of: ticket).filter { written[$0.key] == nil }
        }
        var input = InputText()
        if let section { return [section: try input.read(message) ?? ""] }
        let found = ReviewMarkdown.sections(in: try input.read("-") ?? "")
        if found.isEmpty { throw InputError.noSections }
        return found
    }
}

extension ReviewSection: ExpressibleByArgument {}

struct ReviewCompleteCommand: TicketChange {
    static let configuration = CommandConfiguration(
        commandName: "complete", abstract: "Record that a review is complete.")

    @OptionGroup var change: ChangeOptions

    func wish(for ticket: Ticket, _ session: Session) -> any TicketCommand { CompleteReview() }
}

struct ReviewLessonCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "lesson", abstract: "Make an article of what was learned, and print its id.")

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The ticket: INC-000123, inc123 or 123.", completion: .tickets) var id: String
    @Option(help: "An article that there is already, instead of a new one.", completion: .articles)
    var article: String?
    @Option(help: "The new article's title; by itself the ticket's.") var title: String?

    func run(_ session: Session) throws {
        let ticket = try session.ticket(id)
        if let article {
            let known = try session.article(article).id
            return try session.perform([.change(ticket.id, TakeLesson(known), seen: nil)], json: false)
        }
        let from = ArticleFromTicket(ticket, ArticleFromTicket.Headings(session.words))
        var content = from.lesson(language: session.words.language.tag)
        if let title { content.title = title }
        let outcome = try session.desk.perform(.write(WriteArticle(content)))
        if let rejection = outcome.rejection { throw rejection }
        guard let written = outcome.article else { return }
        let taken = try session.desk.perform(.change(ticket.id, TakeLesson(written.id), seen: nil))
        if let rejection = taken.rejection { throw rejection }
        try session.output.line(written.id.description)
    }
}

extension Session {
    func reviewDraft(of ticket: Ticket) throws -> [ReviewSection: String] {
        let events = try desk.timeline(of: .ticket(ticket.id), latest: .max).events
        return ReviewDraft(ticket, events, words, EventContext(now: desk.now, zone: zone)).sections
    }
}
