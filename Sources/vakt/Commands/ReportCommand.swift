import ArgumentParser
import Desk
import Helpdesk
import Wording

/// What is written for others.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Write for others what happened.", subcommands: [CustomerReportCommand.self])
}

struct CustomerReportCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "customer", abstract: "Draft what a customer is told of a ticket, as Markdown.",
        discussion: """
            Made of what the customer may know: public notes, the resolution and when what happened. Internal notes \
            are never in it. The language is told with --language, or is that of [customer-languages], or the desk's.
            """)

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The ticket: INC-000123, inc123 or 123.", completion: .tickets) var id: String
    @Option(help: "en, sv or ja.") var language: Language?

    func run(_ session: Session) throws {
        let ticket = try session.ticket(id)
        let events = try session.desk.timeline(of: .ticket(ticket.id), latest: .max).events
        let settings = session.desk.settings
        let chosen = language ?? CustomerReport.language(for: ticket, settings, otherwise: session.words.language)
        let context = EventContext(now: session.desk.now, zone: session.zone)
        let report = CustomerReport(ticket, events, settings, chosen, context, escaped: MarkdownTicket.escaped)
        for line in report.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            try session.output.line(String(line))
        }
    }
}

extension Language: ExpressibleByArgument {}
