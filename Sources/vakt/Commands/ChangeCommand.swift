import ArgumentParser
import Helpdesk

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
        try session.perform([.change(ticket, wish, seen: common.seen)], json: common.json)
    }
}
