import ArgumentParser
import Helpdesk

struct CloseCommand: TicketChange {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: "Make resolved tickets final, or changes that were reviewed.",
        discussion: """
            A change is closed with how it went, and what was seen. With --cascade the open tickets that it mends are \
            resolved too, when it went well.
            """)

    @OptionGroup var change: ChangeOptions
    @Option(help: "How a change went.") var code: ChangeCloseCode?
    @Option(
        name: [.customShort("m"), .customLong("notes")], help: "What was seen of a change; - reads standard input.")
    var notes: String?

    @Flag(help: "Of a successful change: resolve the open tickets that it mends too.") var cascade = false

    mutating func prepare() throws {
        var input = InputText()
        notes = try input.read(notes)
    }

    func wish(for ticket: Ticket, _ session: Session) -> any TicketCommand {
        guard let code else { return CloseTicket() }
        return CloseChange(code, notes: notes ?? "")
    }

    func others(for ticket: Ticket, _ session: Session) throws -> [Command] {
        guard cascade, code == .successful else { return [] }
        return try session.desk.links(of: ticket).openDependents.map {
            .change($0.id, ResolveDependent(on: ticket.id), seen: nil)
        }
    }
}
