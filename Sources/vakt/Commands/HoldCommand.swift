import ArgumentParser
import Helpdesk

struct HoldCommand: TicketChange {
    static let configuration = CommandConfiguration(commandName: "hold", abstract: "Wait, for a reason.")

    @OptionGroup var change: ChangeOptions
    @Option(help: "What is waited for.") var reason: HoldReason
    @Option(help: "When it wakes up; needed for `scheduled`. 2026-11-21T14:00Z, a local date or time, or +4h.")
    var until: String?
    @Option(name: [.customShort("m"), .customLong("message")], help: "What is waited for; - reads standard input.")
    var message = ""

    mutating func prepare() throws {
        var input = InputText()
        message = try input.read(message) ?? ""
    }

    func wish(for ticket: Ticket, _ session: Session) throws -> any TicketCommand {
        let instant = try until.map { try TimeText.read($0, now: session.desk.now, zone: session.zone) }
        return HoldTicket(reason, until: instant, note: message)
    }
}
