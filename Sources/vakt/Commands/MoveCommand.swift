import ArgumentParser
import Helpdesk

struct MoveCommand: TicketChange {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Take problems and changes to their next state, or a step back.",
        discussion: """
            A problem goes assess, root-cause-analysis, fix-in-progress; a change assess, authorise, scheduled, implement, \
            review. A standard change begins with scheduled, an emergency with authorise. A step back needs a reason.
            """)

    @OptionGroup var change: ChangeOptions
    @Option(help: "The state.") var to: TicketState
    @Option(help: "Why; needed for a step back.") var reason: String?

    func wish(for ticket: Ticket, _ session: Session) -> any TicketCommand {
        guard ticket.workflow == .incident else { return MoveTicket(to: to, reason: reason ?? "") }
        switch to {
        case .triaged: return TriageTicket()
        case .inProgress where ticket.state == .onHold: return ResumeTicket()
        case .inProgress where ticket.state != .resolved: return StartTicket()
        case .closed: return CloseTicket()
        default: return MoveTicket(to: to, reason: reason ?? "")
        }
    }
}
