import ArgumentParser
import Desk
import Helpdesk
import Wording

extension Session {
    /// The changes that are made at the same time, in words; nil when there are none.
    func clashes(of change: Ticket) -> String? {
        // What was done is done: that this can't be looked up is no reason to fail.
        guard let found = try? desk.clashes(of: change), !found.isEmpty else { return nil }
        let context = EventContext(now: desk.now, zone: zone)
        return found.map { words.words(for: $0.told, context) }.joined(separator: "; ")
    }
}

struct ChangeCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "change", abstract: "Plan a change: risk, plans and window.",
        discussion: """
            What is not told stays as it is. Another plan asks for approval anew; what was approved must be taken back to \
            authorise first.
            """)

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The change: CHG-000123, chg123 or 123.", completion: .tickets) var id: String
    @OptionGroup var plan: PlanOptions
    @OptionGroup var common: ChangeOutputOptions

    func run(_ session: Session) throws {
        var input = InputText()
        let ticket = try session.ticket(id).id
        let wish = PlanChange(try plan.told(&input, session))
        try session.perform([.change(ticket, wish, seen: common.seen)], json: common.json) { session.clashes(of: $0) }
    }
}
