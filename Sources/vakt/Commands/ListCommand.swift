import ArgumentParser
import Desk
import Helpdesk

struct ListCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the tickets that match a query; without one, all of them.",
        discussion: """
            Words search the text. Fields: state:new,triaged state:open p:1-2 by:me to:none team:network cat:mail/* \
            svc:"web shop" tag:x -tag:y age:>2d due:<1h breached escalated lapsed reopened bounced skipped lacking \
            resolved:<30d req:anna created:2026-10 type:problem kind:security subkind:data-leak notice:overdue review:overdue \
            update:overdue parent:INC-5 has:children major hold:vendor vendor:fibre watcher:me sort:due,-age.

            With --csv, a cell that a spreadsheet would take for a formula (it begins with = + - @, a tab or a \
            carriage return) gets an apostrophe before it.
            """)

    @OptionGroup var desk: DeskOptions
    @Flag(help: "One JSON object a line.") var json = false
    @Flag(help: "Comma-separated values with a header line.") var csv = false
    @Flag(help: "Only how many there are.") var count = false
    @Option(help: ArgumentHelp("At most so many.", valueName: "n")) var limit: Int?

    @Argument(parsing: .allUnrecognized, help: "The query; every argument is a part of it.", completion: .queries)
    var query: [String] = []

    func validate() throws {
        if [json, csv, count].filter({ $0 }).count > 1 {
            throw ValidationError("--json, --csv and --count exclude each other.")
        }
        if let limit, limit < 0 { throw ValidationError("--limit takes a number from 0.") }
    }

    func run(_ session: Session) throws {
        let filter = try session.filter(query)
        if count { return try session.output.line(String(try session.desk.count(filter))) }
        let now = session.desk.now
        let fields = TicketFields(settings: session.desk.settings, now: now)
        let table = TicketTable(session: session, now: now)
        if csv { try session.output.line(TicketFields.csvHeader) }
        var isFirst = true
        try session.forEachTicket(filter, limit: limit) { ticket in
            if isFirst, !json, !csv, let header = table.header() { try session.output.line(header) }
            isFirst = false
            let line = json ? fields.json(ticket).text : csv ? fields.csv(ticket) : table.line(ticket)
            try session.output.line(line)
        }
        if isFirst && session.output.isTerminal && !json && !csv {
            StandardError.line(session.words(.commandLine(.nothingFound)))
        }
    }
}

extension Session {
    /// Hands over tickets one by one; an error of the visitor, such as a closed output, comes out as it is.
    func forEachTicket(_ filter: Filter, limit: Int? = nil, _ visit: (Ticket) throws -> Void) throws {
        var failure: (any Error)?
        try desk.forEachTicket(filter, limit: limit) { ticket in
            do { try visit(ticket) } catch { failure = error }
            return failure == nil
        }
        if let failure { throw failure }
    }
}
