import ArgumentParser
import Helpdesk

struct AckCommand: TicketChange {
    static let configuration = CommandConfiguration(
        commandName: "ack", abstract: "Say that somebody looks after tickets, or still does.",
        discussion: """
            Stops the response clock and the escalation. Where the settings let an acknowledgement grow stale, it is \
            asked for again when nobody gave a sign for too long.
            """)

    @OptionGroup var change: ChangeOptions

    func wish(for ticket: Ticket, _ session: Session) -> any TicketCommand { AcknowledgeTicket() }
}
