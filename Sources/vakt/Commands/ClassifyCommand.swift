import ArgumentParser
import Helpdesk

struct ClassifyCommand: TicketChange {
    static let configuration = CommandConfiguration(
        commandName: "classify", abstract: "Set scope and classification; the priority follows from them.",
        discussion: "What is not told stays. Category, impact and urgency together triage a new ticket.")

    @OptionGroup var change: ChangeOptions
    @OptionGroup var classification: ClassificationOptions

    var dependsOnState: Bool { true }

    func wish(for ticket: Ticket, _ session: Session) throws -> any TicketCommand {
        ClassifyTicket(try classification.told(), over: ticket.classification)
    }
}
