import ArgumentParser
import Desk
import Helpdesk

struct MajorCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "major", abstract: "Declare a major incident, change who leads it, or end it.",
        discussion: """
            On a ticket that is a major incident already, what is said changes its roles and the rest stays. --attach \
            makes other tickets part of it in the same step. Needs the right declare-major; who has a role in it may \
            change the roles.
            """)

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The incident: INC-000123, inc123 or 123.", completion: .tickets) var id: String
    @Option(help: "Who commands it; by itself you.", completion: .operators) var commander: String?
    @Option(help: "Who tells those outside.", completion: .operators) var communications: String?
    @Option(help: "Who leads the technical work.", completion: .operators) var lead: String?
    @Option(help: "Who writes down what happens.", completion: .operators) var scribe: String?
    @Option(help: ArgumentHelp("How often a public update is due, such as 30m or 2h.", valueName: "time"))
    var every: String?
    @Option(
        name: .customLong("attach"), help: "A ticket that is part of it; may be repeated.", completion: .tickets)
    var parts: [String] = []
    @Flag(help: "It is an ordinary incident again.") var end = false
    @Option(help: "Why it ends.") var reason: String?
    @OptionGroup var common: ChangeOutputOptions

    func validate() throws {
        let told = [commander, communications, lead, scribe, every].contains { $0 != nil } || !parts.isEmpty
        if end, told { throw ValidationError("--end goes with --reason and nothing else.") }
        if end != (reason != nil) { throw ValidationError("Say why it ends: --end --reason TEXT.") }
        if let every, DurationText.milliseconds(every) == nil {
            throw ValidationError("--every: '\(every)' is no length such as 30m, 4h or 1d.")
        }
    }

    func run(_ session: Session) throws {
        let ticket = try session.ticket(id)
        if let reason { return try perform([EndMajor(reason: reason)], on: ticket, session) }
        let major = ticket.parts.major
        var team = (major.isActive ? major.team : nil) ?? MajorTeam(commander: session.desk.actor.name)
        let isUntold = [commander, communications, lead, scribe, every].allSatisfy { $0 == nil }
        let me = { (name: String) in name == "me" ? session.desk.actor.name : name }
        if let commander { team.commander = me(commander) }
        for (role, person) in [(MajorRole.communications, communications), (.lead, lead), (.scribe, scribe)] {
            if let person { team.roles[role] = person.isEmpty ? nil : me(person) }
        }
        let distance = every.flatMap { DurationText.milliseconds($0) }.map { $0 / 60_000 }
        let wish: any TicketCommand =
            major.isActive ? ChangeMajor(team, every: distance) : DeclareMajor(team, every: distance)
        // Tickets may be attached to what is declared already, without any change of roles.
        try perform(major.isActive && isUntold && !parts.isEmpty ? [] : [wish], on: ticket, session)
    }

    private func perform(_ wishes: [any TicketCommand], on ticket: Ticket, _ session: Session) throws {
        var commands = wishes.map { Command.change(ticket.id, $0, seen: common.seen) }
        for part in parts {
            commands.append(.change(try session.ticket(part).id, RelateTicket(.parent, ticket.id), seen: nil))
        }
        try session.perform(commands, json: common.json)
    }
}
