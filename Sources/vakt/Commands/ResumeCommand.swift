import ArgumentParser
import Helpdesk

struct ResumeCommand: TicketChange {
    static let configuration = CommandConfiguration(commandName: "resume", abstract: "Go on after a hold.")

    @OptionGroup var change: ChangeOptions

    func wish(for ticket: Ticket, _ session: Session) -> any TicketCommand { ResumeTicket() }
}
