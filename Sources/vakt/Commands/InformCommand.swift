import ArgumentParser
import Helpdesk

struct InformCommand: TicketChange {
    static let configuration = CommandConfiguration(
        commandName: "inform", abstract: "Record that people were told, and how.")

    @OptionGroup var change: ChangeOptions
    @Option(help: "Who was told; may be repeated.") var who: [String]
    @Option(help: "How.") var how: InformChannel
    @Option(name: [.customShort("m"), .customLong("message")], help: "What they were told; - reads standard input.")
    var message = ""

    mutating func prepare() throws {
        var input = InputText()
        message = try input.read(message) ?? ""
    }

    func wish(for ticket: Ticket, _ session: Session) -> any TicketCommand {
        InformPeople(who, how, note: message)
    }
}
