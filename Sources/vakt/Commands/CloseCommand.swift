import ArgumentParser
import Helpdesk

struct CloseCommand: TicketChange {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: "Make resolved tickets final, or changes that were reviewed.",
        discussion: "A change is closed with how it went, and what was seen.")

    @OptionGroup var change: ChangeOptions
    @Option(help: "How a change went.") var code: ChangeCloseCode?
    @Option(
        name: [.customShort("m"), .customLong("notes")], help: "What was seen of a change; - reads standard input.")
    var notes: String?

    mutating func prepare() throws {
        var input = InputText()
        notes = try input.read(notes)
    }

    func wish(for ticket: Ticket, _ session: Session) -> any TicketCommand {
        guard let code else { return CloseTicket() }
        return CloseChange(code, notes: notes ?? "")
    }
}
