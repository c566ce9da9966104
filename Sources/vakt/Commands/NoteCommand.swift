import ArgumentParser
import Helpdesk

struct NoteCommand: TicketChange {
    static let configuration = CommandConfiguration(
        commandName: "note", abstract: "Write something down, or keep what a command printed.",
        discussion: """
            With --output, the text is what that command printed, which is kept as it is: \
            `df -h | vakt note 123 --output "df -h"`.
            """)

    @OptionGroup var change: ChangeOptions
    @Option(name: [.customShort("m"), .customLong("message")], help: "The text; - reads standard input.")
    var message: String?
    @Flag(name: .customLong("public"), help: "The requester may read it.") var isPublic = false
    @Flag(help: "With --public: on each open ticket that is part of it too.") var children = false
    @Option(help: ArgumentHelp("The command that printed the text.", valueName: "command")) var output: String?

    func validate() throws {
        if message == nil, output == nil, change.ids.last != "-" {
            throw ValidationError("Say the text with -m TEXT, or - for standard input.")
        }
        if output != nil, isPublic {
            throw ValidationError("What a command printed is not public: leave out --public.")
        }
    }

    mutating func prepare() throws {
        // A dash at the end is the text, as people type it: `vakt note 123 -`.
        if message == nil, change.ids.count > 1, change.ids.last == "-" { change.ids.removeLast() }
        var input = InputText()
        message = try input.read(message ?? "-")
    }

    func wish(for ticket: Ticket, _ session: Session) -> any TicketCommand {
        if let output { return KeepOutput(output, message ?? "") }
        return AddNote(message ?? "", isPublic: isPublic)
    }

    func others(for ticket: Ticket, _ session: Session) throws -> [Command] {
        guard children else { return [] }
        return try session.desk.links(of: ticket).openParts.map { part in
            .change(part.id, AddNote(message ?? "", isPublic: true), seen: nil)
        }
    }
}
