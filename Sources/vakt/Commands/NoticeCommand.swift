import ArgumentParser
import Helpdesk
import Primitives

struct NoticeCommand: TicketChange {
    static let configuration = CommandConfiguration(
        commandName: "notice", abstract: "Record who outside was told of a ticket, or that somebody must be.",
        discussion: """
            After a data leak an authority, or the people concerned, must often be told within a time: 72 hours, or what \
            security-notice in desk.toml says. It runs from when the leak was noticed, else logged; --needed starts it \
            for any other ticket, and --not-needed ends it. `vakt list notice:due` and notice:overdue find what is open.
            """)

    @OptionGroup var change: ChangeOptions
    @Option(help: ArgumentHelp("Who was told.", valueName: "whom")) var to: String?
    @Flag(help: "Somebody must be told.") var needed = false
    @Flag(help: "Nobody need be told.") var notNeeded = false
    @Option(
        help: ArgumentHelp(
            "When that was, or from when the time runs: 2026-11-21T14:00Z, a local date or time.",
            valueName: "time"))
    var at: String?

    func validate() throws {
        if [to != nil, needed, notNeeded].filter({ $0 }).count != 1 {
            throw ValidationError("Say one of --to WHOM, --needed and --not-needed.")
        }
    }

    func wish(for ticket: Ticket, _ session: Session) throws -> any TicketCommand {
        let at = try at.map { try TimeText.read($0, now: session.desk.now, zone: session.zone) }
        if let to { return GiveNotice(to: to, at: at) }
        return DemandNotice(needed, since: at)
    }
}
