import ArgumentParser
import Helpdesk

struct CheckCommand: TicketChange {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Record what was looked at, and what came of it.")

    @OptionGroup var change: ChangeOptions
    @Option(name: [.customShort("m"), .customLong("message")], help: "What was looked at, in a line.")
    var message: String
    @Option(help: "What came of it.") var outcome: CheckOutcome
    @Option(help: "More of what was seen; - reads standard input.") var note = ""

    mutating func prepare() throws {
        var input = InputText()
        note = try input.read(note) ?? ""
    }

    func wish(for ticket: Ticket, _ session: Session) -> any TicketCommand {
        RecordCheck(message, outcome, note: note)
    }
}
