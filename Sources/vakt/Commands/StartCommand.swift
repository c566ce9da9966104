import ArgumentParser
import Helpdesk

struct StartCommand: TicketChange {
    static let configuration = CommandConfiguration(commandName: "start", abstract: "Begin work.")

    @OptionGroup var change: ChangeOptions

    func wish(for ticket: Ticket, _ session: Session) -> any TicketCommand { StartTicket() }
}
