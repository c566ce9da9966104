import ArgumentParser
import Helpdesk

struct EscalateCommand: TicketChange {
    static let configuration = CommandConfiguration(
        commandName: "escalate", abstract: "Call for others: hand tickets to a team, or tell the next level.",
        discussion: """
            --to hands the ticket to a team; --person tells an operator, who watches it from there on; --level calls \
            whom that level of the ticket's escalation policy calls, and the policy goes on from there.
            """)

    @OptionGroup var change: ChangeOptions
    @Option(help: "The team that gets the ticket.", completion: .teams) var to: String?
    @Option(help: "The operator who is told.", completion: .operators) var person: String?
    @Option(help: ArgumentHelp("The level of the ticket's policy, from 1.", valueName: "n")) var level: Int?
    @Option(help: "Why.") var reason: String

    func validate() throws {
        let told = [to != nil, person != nil, level != nil].filter { $0 }.count
        if told != 1 { throw ValidationError("Say one of --to TEAM, --person USER and --level N.") }
    }

    func wish(for ticket: Ticket, _ session: Session) throws -> any TicketCommand {
        if let to { return EscalateTicket(to: .team(to), reason: reason) }
        if let person {
            return EscalateTicket(to: .person(person == "me" ? session.desk.actor.name : person), reason: reason)
        }
        return EscalateTicket(to: .level(level ?? 0), reason: reason)
    }
}
