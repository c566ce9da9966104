import ArgumentParser
import Desk
import Glibc
import Helpdesk
import Primitives
import Wording

/// What every command that changes tickets takes.
struct ChangeOptions: ParsableArguments {
    @OptionGroup var desk: DeskOptions

    @Argument(help: "The tickets: INC-000123, inc123 or 123.", completion: .tickets)
    var ids: [String]

    @OptionGroup var common: ChangeOutputOptions
}

/// How a change is made and told.
struct ChangeOutputOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Refuse when somebody has changed the same since this revision.", valueName: "rev"))
    var seen: Int64?

    @Flag(help: "Print each ticket as it is now, as JSON Lines.")
    var json = false
}

/// A command that changes tickets: all that are named, as one batch with one outcome each.
protocol TicketChange: OpenDeskCommand {
    var change: ChangeOptions { get }
    /// What is asked of a ticket.
    func wish(for ticket: Ticket, _ session: Session) throws -> any TicketCommand
    /// Whether the wish was made from the ticket's state, so that somebody else's change in between must be seen.
    var dependsOnState: Bool { get }
    /// What a person should know of a ticket after the change; `nil` for nothing.
    func remark(on ticket: Ticket, _ session: Session) -> String?
    /// What is asked of other tickets with it, in the same step.
    func others(for ticket: Ticket, _ session: Session) throws -> [Command]
    /// Reads what comes from standard input, once for all tickets.
    mutating func prepare() throws
}

extension TicketChange {
    var desk: DeskOptions { change.desk }
    var dependsOnState: Bool { false }
    func remark(on ticket: Ticket, _ session: Session) -> String? { nil }
    func others(for ticket: Ticket, _ session: Session) throws -> [Command] { [] }
    mutating func prepare() throws {}

    func run(_ session: Session) throws {
        var prepared = self
        try prepared.prepare()
        var commands: [Command] = []
        for text in prepared.change.ids {
            let ticket = try session.ticket(text)
            let seen = change.common.seen ?? (dependsOnState ? ticket.revision : nil)
            commands.append(.change(ticket.id, try prepared.wish(for: ticket, session), seen: seen))
            commands += try prepared.others(for: ticket, session)
        }
        try session.perform(commands, json: change.common.json) { prepared.remark(on: $0, session) }
    }
}

extension Session {
    /// Performs commands and tells what became of each; remarks go to standard error.
    func perform(_ commands: [Command], json: Bool, remark: (Ticket) -> String? = { _ in nil }) throws {
        let outcomes = try desk.perform(commands)
        try tell(outcomes, of: commands.map(\.ticket), json: json) {
            if let said = remark($0) { StandardError.line("vakt: " + safe(said)) }
        }
    }

    /// Tells what became of each of several commands, and on which ticket.
    func tell(
        _ outcomes: [Outcome], of tickets: [TicketID?], json: Bool, afterwards: (Ticket) -> Void = { _ in }
    ) throws {
        var refusals: [Rejection] = []
        for (ticket, outcome) in zip(tickets, outcomes) {
            switch outcome {
            case .ticket(let ticket, let events):
                try tell(ticket, events, json: json)
                afterwards(ticket)
            case .article(let article): try tell(article)
            case .duty(_, let events): try tell(events)
            case .refused(let rejection):
                refusals.append(rejection)
                if outcomes.count > 1 { tell(rejection, of: ticket) }
            }
        }
        guard let first = refusals.first else { return }
        if outcomes.count == 1 { throw first }
        try output.finish()
        throw RefusedSome(status: Failure(first, words).status)
    }

    func tell(_ ticket: Ticket, _ events: [any TicketEvent], json: Bool) throws {
        if json {
            let fields = TicketFields(settings: desk.settings, now: desk.now)
            return try output.line(fields.json(ticket).text)
        }
        let context = EventContext(now: desk.now, zone: zone)
        let origin = Origin(at: desk.now, by: desk.actor.name)
        let headlines = events.map { event in
            let recorded = RecordedEvent(
                sequence: 0, subject: .ticket(ticket.id), origin: origin, happening: .ticket(event))
            return words.words(for: recorded, context).headline
        }
        try output.line(ticket.id.description + "\t" + headlines.map(safe).joined(separator: "; "))
    }

    private func tell(_ article: Article) throws {
        try output.line(article.id.description + "\t" + safe(article.title))
    }

    private func tell(_ events: [any DeskEvent]) throws {
        let context = EventContext(now: desk.now, zone: zone)
        let origin = Origin(at: desk.now, by: desk.actor.name)
        for event in events {
            let recorded = RecordedEvent(sequence: 0, subject: .desk, origin: origin, happening: .desk(event))
            try output.line(safe(words.words(for: recorded, context).headline))
        }
    }

    private func tell(_ rejection: Rejection, of ticket: TicketID?) {
        var failure = Failure(rejection, words)
        if let ticket { failure.message = ticket.description + ": " + failure.message }
        failure.print()
    }
}

extension Command {
    /// The ticket that it changes.
    fileprivate var ticket: TicketID? {
        switch self {
        case .change(let id, _, _), .relateToLogged(let id, _): id
        default: nil
        }
    }
}

/// Some of several tickets were refused, and each was told.
struct RefusedSome: Error {
    var status: ExitStatus
}
