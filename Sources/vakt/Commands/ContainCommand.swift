import ArgumentParser
import Helpdesk

struct ContainCommand: TicketChange {
    static let configuration = CommandConfiguration(
        commandName: "contain", abstract: "Record that the damage no longer spreads.")

    @OptionGroup var change: ChangeOptions
    @Option(name: [.customShort("m"), .customLong("message")], help: "What was done; - reads standard input.")
    var message: String

    mutating func prepare() throws {
        var input = InputText()
        message = try input.read(message) ?? ""
    }

    func wish(for ticket: Ticket, _ session: Session) -> any TicketCommand { ContainTicket(note: message) }
}
