import ArgumentParser
import Desk
import Helpdesk

struct ShowCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a ticket with what happened to it.")

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The ticket: INC-000123, inc123 or 123.", completion: .tickets) var id: String
    @Flag(help: "The ticket as one JSON object; `vakt log ID --json` has its events.") var json = false
    @Option(help: ArgumentHelp("At most so many of its latest events.", valueName: "n")) var limit = 200

    func run(_ session: Session) throws {
        let ticket = try session.ticket(id)
        if json {
            let fields = TicketFields(policy: session.desk.settings.clocks, now: session.desk.now)
            return try session.output.line(fields.json(ticket).text)
        }
        guard let detail = try session.desk.detail(ticket.id, latest: max(0, limit)) else {
            throw InputError.noTicket(id)
        }
        try TicketPage(session: session, detail: detail).write()
    }
}
