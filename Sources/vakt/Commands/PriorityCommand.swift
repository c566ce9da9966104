import ArgumentParser
import Helpdesk

struct PriorityCommand: TicketChange {
    static let configuration = CommandConfiguration(
        commandName: "priority", abstract: "Set a priority against the matrix, or take that back.")

    @OptionGroup var change: ChangeOptions
    @Option(name: .customLong("to"), help: "The priority, P1 to P5; without it the matrix' own comes back.")
    var priority: Priority?
    @Option(help: "Why.") var reason: String

    func wish(for ticket: Ticket, _ session: Session) -> any TicketCommand {
        OverridePriority(priority, reason: reason)
    }
}
