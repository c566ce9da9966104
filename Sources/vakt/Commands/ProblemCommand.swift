import ArgumentParser
import Desk
import Helpdesk

struct ProblemCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "problem", abstract: "Open a problem from incidents and print its id.",
        discussion: """
            The problem takes title, category and services of the first incident, and each incident is related to it as \
            caused by. Prints the id and nothing else when the output is no terminal.
            """)

    @OptionGroup var desk: DeskOptions
    @Option(name: .customLong("from"), parsing: .upToNextOption, help: "The incidents.", completion: .tickets)
    var incidents: [String]
    @Option(help: "What the incidents have in common; the first one's title unless told.") var title: String?
    @Option(help: "What is known so far; - reads standard input.") var body: String?
    @OptionGroup var problem: ProblemOptions
    @Flag(help: "Print the tickets as JSON Lines.") var json = false

    func validate() throws {
        if incidents.isEmpty { throw ValidationError("Name at least one incident.") }
    }

    func run(_ session: Session) throws {
        var input = InputText()
        var problem = problem
        try problem.read(&input)
        let incidents = try incidents.map { try session.ticket($0) }
        guard let first = incidents.first else { return }
        var wish = LogTicket(problemFrom: first)
        if let title { wish.title = title }
        wish.description = try input.read(body) ?? ""
        if problem.told() != DescribeProblem() { wish.problem = problem.told() }
        let commands = [.log(wish)] + incidents.map { Command.relateToLogged($0.id, .causedBy) }
        if json || session.output.isTerminal { return try session.perform(commands, json: json) }
        let outcomes = try session.desk.perform(commands)
        if let logged = outcomes.first?.ticket { try session.output.line(logged.id.description) }
        for case .refused(let rejection) in outcomes { throw rejection }
    }
}
