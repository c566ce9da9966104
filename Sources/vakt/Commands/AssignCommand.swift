import ArgumentParser
import Helpdesk
import Wording

struct AssignCommand: TicketChange {
    static let configuration = CommandConfiguration(
        commandName: "assign", abstract: "Give tickets another owner.",
        discussion: """
            `me` is yourself, `none` is nobody. What is not told stays: the team too, also where the operator is not in \
            it, which is then said. (The console's form proposes the operator's team.)
            """)

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

    /// The team stayed although the operator is in others.
    func remark(on ticket: Ticket, _ session: Session) -> String? {
        guard team == nil, let held = ticket.team,
            let person = session.desk.settings.operators.first(where: { $0.name == ticket.assignee }),
            !person.teams.isEmpty, !person.teams.contains(held)
        else { return nil }
        let arguments: KeyValuePairs = [
            "id": ticket.id.description, "team": held, "person": person.name,
            "teams": session.words.list(of: person.teams),
        ]
        return session.words(.commandLine(.teamStays), arguments)
    }

    private static func choice(_ name: String?) -> AssignTicket.Choice {
        guard let name else { return .keep }
        return name == "none" ? .nobody : .to(name)
    }
}
