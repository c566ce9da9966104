import ArgumentParser
import Desk
import Helpdesk
import Wording

struct SplitCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "split", abstract: "Make a ticket of its own out of a part of another, and print its id.",
        discussion: """
            Requester, source and classification are carried over. Prints the id and nothing else when the output is \
            no terminal. Undoing a split cancels the new ticket.
            """)

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The ticket: INC-000123, inc123 or 123.", completion: .tickets) var id: String
    @Option(help: "The new ticket's title.") var title: String
    @Option(help: "What it is about; - reads standard input.") var body: String?
    @Option(
        name: .customLong("note"),
        help: ArgumentHelp("A note of the ticket to quote, counted from 1; may be repeated.", valueName: "n"))
    var notes: [Int] = []
    @Option(help: "What it is; by itself what the other is.") var type: TicketType?
    @Flag(help: "Print the new ticket as JSON.") var json = false

    func run(_ session: Session) throws {
        var input = InputText()
        let told = try input.read(body) ?? ""
        let source = try session.ticket(id)
        let text = ([told].filter { !$0.isEmpty } + (try quoted(source, session))).joined(separator: "\n\n")
        let wish = Command.split(source.id, SplitTicket(title: title, description: text, type: type))
        if json || session.output.isTerminal { return try session.perform([wish], json: json) }
        let outcome = try session.desk.perform(wish)
        if let rejection = outcome.rejection { throw rejection }
        if let ticket = outcome.ticket { try session.output.line(ticket.id.description) }
    }

    private func quoted(_ source: Ticket, _ session: Session) throws -> [String] {
        if notes.isEmpty { return [] }
        let events = try session.desk.timeline(of: .ticket(source.id), latest: .max).events
        let undone = events.undone
        let known = events.filter { undone[$0.sequence] == nil }.compactMap { event -> String? in
            guard case .ticket(let happened) = event.happening, let note = happened as? TicketNoted else { return nil }
            let time = session.words.time(event.origin.at, now: session.desk.now, zone: session.zone)
            return Quoting.quote(note.text, of: event.origin.by, at: time)
        }
        return try notes.map { number in
            guard known.indices.contains(number - 1) else {
                throw Rejection.rule(.noSuchNote(number, of: source.id, known: known.count))
            }
            return known[number - 1]
        }
    }
}
