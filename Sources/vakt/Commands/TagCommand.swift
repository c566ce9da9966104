import ArgumentParser
import Helpdesk

struct TagCommand: TicketChange {
    static let configuration = CommandConfiguration(commandName: "tag", abstract: "Put tags on and take tags off.")

    @OptionGroup var change: ChangeOptions
    @Option(help: "A tag to put on; may be repeated.", completion: .tags) var add: [String] = []
    @Option(help: "A tag to take off; may be repeated.", completion: .tags) var remove: [String] = []

    func validate() throws {
        if add.isEmpty && remove.isEmpty { throw ValidationError("Say --add TAG or --remove TAG.") }
    }

    func wish(for ticket: Ticket, _ session: Session) -> any TicketCommand { TagTicket(add: add, remove: remove) }
}
