import ArgumentParser
import Helpdesk

struct ApproveCommand: TicketChange {
    static let configuration = CommandConfiguration(
        commandName: "approve", abstract: "Approve changes that wait for it.",
        discussion: "Needs the right approve-changes, and somebody else than who wants the change.")

    @OptionGroup var change: ChangeOptions
    @Option(help: "What goes with it.") var reason: String?

    func wish(for ticket: Ticket, _ session: Session) -> any TicketCommand { ApproveChange(reason: reason ?? "") }
}

struct RefuseCommand: TicketChange {
    static let configuration = CommandConfiguration(
        commandName: "refuse", abstract: "Refuse changes that wait for approval.",
        discussion: "The change stays where it is: another plan asks anew, or it is cancelled.")

    @OptionGroup var change: ChangeOptions
    @Option(help: "Why.") var reason: String

    func wish(for ticket: Ticket, _ session: Session) -> any TicketCommand { RefuseChange(reason: reason) }
}
