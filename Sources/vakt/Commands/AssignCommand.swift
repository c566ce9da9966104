import ArgumentParser
import Helpdesk

struct AssignCommand: TicketChange {
    static let configuration = CommandConfiguration(
        commandName: "assign", abstract: "Give tickets another owner.",
        discussion: "`me` is yourself, `none` is nobody. What is not told stays.")

    @OptionGroup var change: ChangeOptions
    @Option(help: "The operator.", completion: .owners) var to: String?
    @Option(help: "The team.", completion: .owningTeams) var team: String?
    @Option(help: "Why.") var reason = ""

    func validate() throws {
        if to == nil && team == nil { throw ValidationError("Say --to USER, --team TEAM or both.") }
    }

    func wish(for ticket: Ticket, _ session: Session) -> any TicketCommand {
        let person = to == "me" ? session.desk.actor.name : to
        return AssignTicket(assignee: Self.choice(person), team: Self.choice(team), reason: reason)
    }

    private static func choice(_ name: String?) -> AssignTicket.Choice {
        guard let name else { return .keep }
        return name == "none" ? .nobody : .to(name)
    }
}
