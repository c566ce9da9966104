import ArgumentParser
import Helpdesk

struct KnownErrorCommand: TicketChange {
    static let configuration = CommandConfiguration(
        commandName: "known-error", abstract: "Say what is known of a problem, and that it is a known error.",
        discussion: """
            A known error has symptoms, cause and workaround; what is not told stays as it is known. Its workaround is \
            offered to every ticket that the problem causes.
            """)

    @OptionGroup var change: ChangeOptions
    @OptionGroup var problem: ProblemOptions
    @Flag(help: "Write down what is known, without calling it a known error.") var draft = false
    @Flag(help: "It is no known error after all.") var withdraw = false

    func validate() throws {
        if draft && withdraw { throw ValidationError("Say one of --draft and --withdraw.") }
    }

    mutating func prepare() throws {
        var input = InputText()
        try problem.read(&input)
    }

    func wish(for ticket: Ticket, _ session: Session) -> any TicketCommand {
        problem.told(isKnownError: withdraw ? false : draft ? nil : true)
    }
}
