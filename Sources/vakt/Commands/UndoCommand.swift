import ArgumentParser
import Desk
import Helpdesk
import Primitives
import Wording

struct UndoCommand: StepCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: "Take back what you did last.",
        discussion: """
            Without tickets your last step is undone, on all the tickets that it changed; with tickets, your last \
            change of each. Nothing is erased: the log says what was undone. Logging a ticket, public notes and what \
            others have built on can't be undone.
            """)
    static let direction = Step.Direction.undo

    @OptionGroup var step: StepOptions
}

struct RedoCommand: StepCommand {
    static let configuration = CommandConfiguration(
        commandName: "redo", abstract: "Do again what you undid last.",
        discussion: "A ticket to which something else was done since is refused.")
    static let direction = Step.Direction.redo

    @OptionGroup var step: StepOptions
}

/// What undo and redo take.
struct StepOptions: ParsableArguments {
    @OptionGroup var desk: DeskOptions

    @Argument(help: "The tickets: INC-000123, inc123 or 123; without any, your whole last step.")
    var ids: [String] = []

    @Flag(help: "Print each ticket as it is now, as JSON Lines.")
    var json = false

    @Flag(name: [.customShort("n"), .customLong("dry-run")], help: "Say what would be done, and do nothing.")
    var dryRun = false
}

/// Undoes a step, or does it again.
protocol StepCommand: OpenDeskCommand {
    static var direction: Step.Direction { get }
    var step: StepOptions { get }
}

extension StepCommand {
    var desk: DeskOptions { step.desk }

    func run(_ session: Session) throws {
        let tickets = try step.ids.map { try session.ticket($0).id }
        let found =
            tickets.isEmpty
            ? try session.desk.lastStep(Self.direction) : try session.desk.lastStep(Self.direction, on: tickets)
        if let obstacle = found.obstacle, found.parts.count < 2 { throw obstacle }
        guard !step.dryRun else { return try tell(found, session) }
        let progress = ProgressLine(session.words(.undo(.kindUndo)))
        defer { progress.end() }
        let outcomes = try session.desk.take(found) { done in
            if found.parts.count > 1 { progress.show(done: Int64(done), of: Int64(found.parts.count)) }
        }
        progress.end()
        try session.tell(outcomes, of: found.parts.map(\.ticket), json: step.json)
    }

    /// One line for each ticket: what was done to it, in the words of its timeline.
    private func tell(_ found: Step, _ session: Session) throws {
        let context = EventContext(now: session.desk.now, zone: session.zone)
        for part in found.parts {
            let said = part.events.map { safe(session.words.words(for: $0, context).headline) }
            try session.output.line(part.ticket.description + "\t" + said.joined(separator: "; "))
        }
    }
}
