import ArgumentParser
import Helpdesk

struct CloseCommand: TicketChange {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: "Make a resolved ticket final.")

    @OptionGroup var change: ChangeOptions

    func wish(for ticket: Ticket, _ session: Session) -> any TicketCommand { CloseTicket() }
}
