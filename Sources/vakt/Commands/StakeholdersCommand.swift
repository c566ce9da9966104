import ArgumentParser
import Helpdesk

struct StakeholdersCommand: TicketChange {
    static let configuration = CommandConfiguration(
        commandName: "stakeholders", abstract: "Say who is to be kept informed of a ticket, or no longer.")

    @OptionGroup var change: ChangeOptions
    @Option(help: ArgumentHelp("Somebody to keep informed; may be repeated.", valueName: "name")) var add: [String] = []
    @Option(help: "The address or number of the one who is added.") var address: String?
    @Option(help: "Why the one who is added is to be kept informed.") var reason: String?
    @Option(help: ArgumentHelp("Somebody who no longer is; may be repeated.", valueName: "name"))
    var remove: [String] = []

    func validate() throws {
        if add.isEmpty, remove.isEmpty { throw ValidationError("Say --add NAME or --remove NAME.") }
        if add.count != 1, address != nil || reason != nil {
            throw ValidationError("--address and --reason go with one --add.")
        }
    }

    func wish(for ticket: Ticket, _ session: Session) -> any TicketCommand {
        ChangeStakeholders(
            add: add.map { Stakeholder($0, address: address, reason: reason) }, remove: remove)
    }
}
