import ArgumentParser
import Helpdesk

struct CauseCommand: TicketChange {
    static let configuration = CommandConfiguration(
        commandName: "cause", abstract: "Record the root cause, which resolving then takes over.")

    @OptionGroup var change: ChangeOptions
    @Option(help: "One of the settings' `causes`, such as configuration or vendor.") var category: String
    @Option(name: [.customShort("m"), .customLong("message")], help: "What it is; - reads standard input.")
    var message: String

    mutating func prepare() throws {
        var input = InputText()
        message = try input.read(message) ?? ""
    }

    func wish(for ticket: Ticket, _ session: Session) -> any TicketCommand { FindCause(category, message) }
}
