import ArgumentParser
import Helpdesk

struct ReopenCommand: TicketChange {
    static let configuration = CommandConfiguration(
        commandName: "reopen", abstract: "Take up a resolved ticket again.")

    @OptionGroup var change: ChangeOptions
    @Option(help: "Why.") var reason: String

    func wish(for ticket: Ticket, _ session: Session) -> any TicketCommand { ReopenTicket(reason: reason) }
}
