import ArgumentParser
import Desk
import Helpdesk
import Primitives
import Wording

struct ActionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "action", abstract: "What reviews led to: agreed, changed, done, taken up again.",
        subcommands: [
            ActionListCommand.self, ActionAddCommand.self, ActionChangeCommand.self, ActionDoneCommand.self,
            ActionReopenCommand.self,
        ],
        defaultSubcommand: ActionListCommand.self)
}

struct ActionListCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List what is still to be done, what is due first in front.",
        discussion: "JSON Lines have ticket, title, number, text, owner, due and overdue.")

    @OptionGroup var desk: DeskOptions
    @Option(help: "Only what this operator does; me is you.", completion: .operators) var owner: String?
    @Flag(help: "One JSON object a line.") var json = false

    func run(_ session: Session) throws {
        let name = owner == "me" ? session.desk.actor.name : owner
        for agreed in try session.desk.openActions(owner: name, limit: .max) {
            try session.output.line(json ? Self.json(agreed, session.desk.now).text : line(agreed, session))
        }
    }

    private func line(_ agreed: AgreedAction, _ session: Session) -> String {
        let action = agreed.action
        let due = session.output.isTerminal ? session.words.date(action.due, zone: session.zone) : action.due.rfc3339
        let number = agreed.ticket.description + "#" + String(action.number)
        return [number, due, action.owner, action.text, agreed.title].map(safe).joined(separator: "\t")
    }

    private static func json(_ agreed: AgreedAction, _ now: Timestamp) -> JSON {
        .object([
            "ticket": .string(agreed.ticket.description), "title": .string(agreed.title),
            "number": .integer(agreed.action.number), "text": .string(agreed.action.text),
            "owner": .string(agreed.action.owner), "due": .string(agreed.action.due.rfc3339),
            "overdue": .bool(agreed.isOverdue(at: now)),
        ])
    }
}

struct ActionAddCommand: TicketChange {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Agree on something to be done: what, who, until when.")

    @OptionGroup var change: ChangeOptions
    @Option(name: [.customShort("m"), .customLong("message")], help: "What is to be done, in one line.")
    var message: String
    @Option(help: "Who does it; me is you.", completion: .operators) var owner: String
    @Option(help: "Until when: a date, or +2w.") var due: String

    func wish(for ticket: Ticket, _ session: Session) throws -> any TicketCommand {
        AgreeAction(
            message, owner: owner == "me" ? session.desk.actor.name : owner,
            due: try TimeText.read(due, now: session.desk.now, zone: session.zone))
    }
}

struct ActionChangeCommand: TicketChange {
    static let configuration = CommandConfiguration(
        commandName: "change", abstract: "Give an action to somebody else, or another date.")

    @OptionGroup var change: ChangeOptions
    @Option(help: ArgumentHelp("The action's number in the review.", valueName: "n")) var number: Int64
    @Option(help: "Who does it from now on; me is you.", completion: .operators) var owner: String?
    @Option(help: "Until when: a date, or +2w.") var due: String?

    func validate() throws {
        if owner == nil && due == nil { throw ValidationError("Say --owner, --due or both.") }
    }

    func wish(for ticket: Ticket, _ session: Session) throws -> any TicketCommand {
        ChangeAction(
            number, owner: owner == "me" ? session.desk.actor.name : owner,
            due: try due.map { try TimeText.read($0, now: session.desk.now, zone: session.zone) })
    }
}

struct ActionDoneCommand: TicketChange {
    static let configuration = CommandConfiguration(commandName: "done", abstract: "Call an action done.")

    @OptionGroup var change: ChangeOptions
    @Option(help: ArgumentHelp("The action's number in the review.", valueName: "n")) var number: Int64
    @Option(name: [.customShort("m"), .customLong("message")], help: "What came of it; - reads standard input.")
    var message: String?

    mutating func prepare() throws {
        var input = InputText()
        message = try input.read(message)
    }

    func wish(for ticket: Ticket, _ session: Session) -> any TicketCommand {
        FinishAction(number, outcome: message ?? "")
    }
}

struct ActionReopenCommand: TicketChange {
    static let configuration = CommandConfiguration(
        commandName: "reopen", abstract: "Take an action up again that was called done, but is not.")

    @OptionGroup var change: ChangeOptions
    @Option(help: ArgumentHelp("The action's number in the review.", valueName: "n")) var number: Int64
    @Option(help: "Why it is not done; - reads standard input.") var reason: String

    mutating func prepare() throws {
        var input = InputText()
        reason = try input.read(reason) ?? ""
    }

    func wish(for ticket: Ticket, _ session: Session) -> any TicketCommand { ReopenAction(number, reason: reason) }
}
