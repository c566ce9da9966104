import ArgumentParser
import Desk
import Helpdesk

struct ShowCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a ticket with what happened to it.")

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The ticket: INC-000123, inc123 or 123.", completion: .tickets) var id: String
    @Flag(help: "The ticket, or each of its clocks, as a JSON object; `vakt log ID --json` has its events.")
    var json = false
    @Flag(help: "Why its clocks say what they say: every stretch, running or paused, and by whose action.")
    var clocks = false
    @Flag(help: "With --clocks: a line for each stretch of working hours and each between them.")
    var everyStretch = false
    @Option(help: ArgumentHelp("At most so many of its latest events.", valueName: "n")) var limit = 200

    func run(_ session: Session) throws {
        let ticket = try session.ticket(id)
        if clocks {
            let events = try session.desk.timeline(of: .ticket(ticket.id), latest: .max).events
            let page = ClockPage(session: session, ticket: ticket, events: events, everyStretch: everyStretch)
            return json ? try page.writeJSON() : try page.write()
        }
        if json {
            let fields = TicketFields(settings: session.desk.settings, now: session.desk.now)
            return try session.output.line(
                fields.whole(
                    ticket, session.desk.links(of: ticket), session.desk.clashes(of: ticket)
                ).text)
        }
        guard let detail = try session.desk.detail(ticket.id, latest: max(0, limit)) else {
            throw InputError.noTicket(id)
        }
        try TicketPage(session: session, detail: detail).write()
    }
}
