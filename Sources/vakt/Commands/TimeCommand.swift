import ArgumentParser
import Helpdesk

struct TimeCommand: TicketChange {
    static let configuration = CommandConfiguration(commandName: "time", abstract: "Book time that was spent.")

    @OptionGroup var change: ChangeOptions
    @Option(help: "Minutes, 1 to 1440.") var minutes: Int
    @Option(help: "What it was spent on.") var activity = Activity.other
    @Option(name: [.customShort("m"), .customLong("message")], help: "What exactly.") var message = ""

    func wish(for ticket: Ticket, _ session: Session) -> any TicketCommand {
        SpendTime(minutes: minutes, activity: activity, note: message)
    }
}
