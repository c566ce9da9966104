import ArgumentParser
import Desk
import Helpdesk

struct NewCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Log a ticket and print its id.",
        discussion: "Prints the id and nothing else when the output is no terminal.")

    @OptionGroup var desk: DeskOptions

    @Option(help: "What it is.") var type = TicketType.incident
    @Option(help: "One line that says what is wrong or wanted.") var title: String
    @Option(help: "What was told; - reads standard input.") var body: String?
    @Option(help: "Who asked.") var requester: String?
    @Option(help: "The requester's mail address or telephone number.") var address: String?
    @Option(help: "The organisation the requester speaks for.") var organisation: String?
    @Option(help: "How it came in.") var source = IntakeSource.phone
    @Option(name: .customLong("tag"), help: "A tag; may be repeated.", completion: .tags) var tags: [String] = []
    @OptionGroup var classification: ClassificationOptions
    @OptionGroup(title: "A problem") var problem: ProblemOptions
    @OptionGroup(title: "A change") var plan: PlanOptions
    @Flag(help: "Print the ticket as JSON.") var json = false

    func run(_ session: Session) throws {
        var input = InputText()
        var known = problem
        try known.read(&input)
        var wish = LogTicket(
            type: type, title: title, description: try input.read(body) ?? "",
            requester: Requester(name: requester ?? "", address: address, organisation: organisation),
            source: source, classification: try classification.told(), tags: tags)
        wish.plan = try plan.told(&input, session)
        if known.told() != DescribeProblem() { wish.problem = known.told() }
        if json || session.output.isTerminal { return try session.perform([.log(wish)], json: json) }
        let outcome = try session.desk.perform(.log(wish))
        if let rejection = outcome.rejection { throw rejection }
        if let ticket = outcome.ticket { try session.output.line(ticket.id.description) }
    }
}
