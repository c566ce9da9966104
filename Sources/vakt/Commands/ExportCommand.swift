import ArgumentParser
import Desk
import Helpdesk
import Primitives

struct ExportCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write tickets to standard output.",
        discussion: """
            jsonl has one object a line, csv a header line and the same fields, md one section a ticket. In csv, a \
            cell that a spreadsheet would take for a formula (it begins with = + - @, a tab or a carriage return) gets \
            an apostrophe before it.
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case jsonl, csv, md
    }

    @OptionGroup var desk: DeskOptions
    @Option(help: "The format.") var format = Format.jsonl
    @Argument(parsing: .allUnrecognized, help: "A query, as for `list`.", completion: .queries) var query: [String] = []

    func run(_ session: Session) throws {
        let filter = try session.filter(query)
        let fields = TicketFields(settings: session.desk.settings, now: session.desk.now)
        if format == .csv { try session.output.line(TicketFields.csvHeader) }
        try session.forEachTicket(filter) { ticket in
            switch format {
            case .jsonl: try session.output.line(fields.json(ticket).text)
            case .csv: try session.output.line(fields.csv(ticket))
            case .md: try MarkdownTicket(session: session, ticket: ticket).write()
            }
        }
    }
}
