import ArgumentParser
import Helpdesk

struct EditCommand: TicketChange {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change title, description or requester.")

    @OptionGroup var change: ChangeOptions
    @Option(help: "The new title.") var title: String?
    @Option(help: "The new description; - reads standard input.") var body: String?
    @Option(help: "The requester's name.") var requester: String?
    @Option(help: "The requester's mail address or telephone number.") var address: String?
    @Option(help: "The organisation the requester speaks for.") var organisation: String?

    var dependsOnState: Bool { true }

    mutating func prepare() throws {
        var input = InputText()
        body = try input.read(body)
    }

    func wish(for ticket: Ticket, _ session: Session) -> any TicketCommand {
        var person = ticket.requester
        if let requester { person.name = requester }
        if let address { person.address = address }
        if let organisation { person.organisation = organisation }
        return EditTicket(
            title: title, description: body, requester: person == ticket.requester ? nil : person)
    }
}
