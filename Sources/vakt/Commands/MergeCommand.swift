import ArgumentParser
import Helpdesk

struct MergeCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Let one ticket go on for others that tell of the same.",
        discussion: """
            The tickets named are closed, and the one of --into tells that it took them in; their watchers watch it. \
            Anybody can take a merge back at any time with --reverse: the ticket is then as it was.
            """)

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The tickets: INC-000123, inc123 or 123.", completion: .tickets) var ids: [String]
    @Option(help: "The ticket that goes on.", completion: .tickets) var into: String?
    @Flag(help: "Take the merge of these tickets back.") var reverse = false
    @OptionGroup var common: ChangeOutputOptions

    func validate() throws {
        if (into == nil) != reverse { throw ValidationError("Say either --into ID or --reverse.") }
    }

    func run(_ session: Session) throws {
        let tickets = try ids.map { try session.ticket($0).id }
        let wish: any TicketCommand = try into.map { MergeTicket(into: try session.ticket($0).id) } ?? ReverseMerge()
        try session.perform(tickets.map { .change($0, wish, seen: common.seen) }, json: common.json)
    }
}
