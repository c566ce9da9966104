import ArgumentParser
import Helpdesk

struct CancelCommand: TicketChange {
    static let configuration = CommandConfiguration(commandName: "cancel", abstract: "Withdraw an open ticket.")

    @OptionGroup var change: ChangeOptions
    @Option(help: "Why.") var reason: String

    func wish(for ticket: Ticket, _ session: Session) -> any TicketCommand { CancelTicket(reason: reason) }
}
