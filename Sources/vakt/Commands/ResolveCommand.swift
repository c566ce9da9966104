import ArgumentParser
import Helpdesk

struct ResolveCommand: TicketChange {
    static let configuration = CommandConfiguration(commandName: "resolve", abstract: "Call it solved.")

    @OptionGroup var change: ChangeOptions
    @Option(help: "How it was solved.") var code: ResolutionCode
    @Option(
        name: [.customShort("m"), .customLong("notes")], help: "What was done; - reads standard input.")
    var notes: String
    @Option(help: "The root cause.") var cause: String?
    @Option(help: "Who confirmed that it works again.", completion: .operators) var confirmedBy: String?

    mutating func prepare() throws {
        var input = InputText()
        notes = try input.read(notes) ?? ""
        cause = try input.read(cause)
    }

    func wish(for ticket: Ticket, _ session: Session) -> any TicketCommand {
        ResolveTicket(code, notes: notes, cause: cause, confirmedBy: confirmedBy)
    }
}
