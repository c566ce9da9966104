import ArgumentParser
import Helpdesk

struct WatchCommand: TicketChange {
    static let configuration = CommandConfiguration(
        commandName: "watch", abstract: "Hear of a ticket's changes, or no longer.")

    @OptionGroup var change: ChangeOptions
    @Option(help: "Somebody else.", completion: .operators) var person: String?
    @Flag(help: "No longer.") var stop = false

    func wish(for ticket: Ticket, _ session: Session) -> any TicketCommand {
        WatchTicket(person: person, watching: !stop)
    }
}
