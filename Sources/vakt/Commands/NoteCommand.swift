import ArgumentParser
import Helpdesk

struct NoteCommand: TicketChange {
    static let configuration = CommandConfiguration(commandName: "note", abstract: "Write something down.")

    @OptionGroup var change: ChangeOptions
    @Option(name: [.customShort("m"), .customLong("message")], help: "The text; - reads standard input.")
    var message: String
    @Flag(name: .customLong("public"), help: "The requester may read it.") var isPublic = false

    mutating func prepare() throws {
        var input = InputText()
        message = try input.read(message) ?? ""
    }

    func wish(for ticket: Ticket, _ session: Session) -> any TicketCommand { AddNote(message, isPublic: isPublic) }
}
