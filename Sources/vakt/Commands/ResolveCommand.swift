import ArgumentParser
import Helpdesk

struct ResolveCommand: TicketChange {
    static let configuration = CommandConfiguration(
        commandName: "resolve", abstract: "Call it solved.",
        discussion: """
            With --cascade what hangs on the ticket and is open is resolved too: the parts of an incident by the same code \
            and cause, the incidents behind which a problem was as solved by it.
            """)

    @OptionGroup var change: ChangeOptions
    @Option(help: "How it was solved.") var code: ResolutionCode
    @Option(
        name: [.customShort("m"), .customLong("notes")], help: "What was done; - reads standard input.")
    var notes: String
    @Option(help: "The root cause.") var cause: String?
    @Option(help: "Who confirmed that it works again.", completion: .operators) var confirmedBy: String?

    @Flag(help: "Resolve the open tickets that hang on it too: its parts, or what the problem caused.")
    var cascade = false

    mutating func prepare() throws {
        var input = InputText()
        notes = try input.read(notes) ?? ""
        cause = try input.read(cause)
    }

    func wish(for ticket: Ticket, _ session: Session) -> any TicketCommand {
        ResolveTicket(code, notes: notes, cause: cause, confirmedBy: confirmedBy)
    }

    func others(for ticket: Ticket, _ session: Session) throws -> [Command] {
        guard cascade else { return [] }
        return try session.desk.links(of: ticket).openDependents.map {
            .change($0.id, ResolveDependent(on: ticket.id), seen: nil)
        }
    }
}
