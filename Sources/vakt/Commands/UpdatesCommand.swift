import ArgumentParser
import Desk
import Helpdesk

struct UpdatesCommand: TicketChange {
    static let configuration = CommandConfiguration(
        commandName: "updates", abstract: "Promise public updates: how often, and when the next is due.",
        discussion: "A public note moves the next one on; resolving a ticket ends it, and --stop does.")

    @OptionGroup var change: ChangeOptions
    @Option(help: ArgumentHelp("How far they are apart, such as 30m or 4h.", valueName: "length")) var every: String?
    @Option(help: "When the next one is due. 2026-11-21T14:00Z, a local date or time, or +1h.") var next: String?
    @Flag(help: "No more updates are promised.") var stop = false

    func validate() throws {
        if stop == (every != nil || next != nil) { throw ValidationError("Say --every, --next or both, or --stop.") }
        if let every, DurationText.milliseconds(every) == nil {
            throw ValidationError("--every: '\(every)' is no length such as 30m, 4h or 1d.")
        }
    }

    func wish(for ticket: Ticket, _ session: Session) throws -> any TicketCommand {
        PlanUpdates(
            every: every.flatMap { DurationText.milliseconds($0) }.map { $0 / 60_000 },
            next: try next.map { try TimeText.read($0, now: session.desk.now, zone: session.zone) })
    }
}
