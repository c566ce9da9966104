import ArgumentParser
import Helpdesk

struct HypothesisCommand: TicketChange {
    static let configuration = CommandConfiguration(
        commandName: "hypothesis", abstract: "Record what could be behind it, and rule it in or out.",
        discussion: "`vakt show` tells the numbers of a ticket's hypotheses.")

    @OptionGroup var change: ChangeOptions
    @Option(name: [.customShort("m"), .customLong("message")], help: "What could be behind it.") var message: String?
    @Option(help: ArgumentHelp("The number of the one that is confirmed.", valueName: "n")) var ruleIn: Int64?
    @Option(help: ArgumentHelp("The number of the one that is ruled out.", valueName: "n")) var ruleOut: Int64?
    @Option(help: "Why it is ruled in or out.") var reason: String?

    func validate() throws {
        let told = [message != nil, ruleIn != nil, ruleOut != nil].filter { $0 }.count
        if told != 1 { throw ValidationError("Say one of -m TEXT, --rule-in N and --rule-out N.") }
        if message == nil, reason == nil { throw ValidationError("Say why with --reason.") }
    }

    func wish(for ticket: Ticket, _ session: Session) -> any TicketCommand {
        if let ruleIn { return RuleHypothesis(ruleIn, .ruledIn, reason: reason ?? "") }
        if let ruleOut { return RuleHypothesis(ruleOut, .ruledOut, reason: reason ?? "") }
        return RaiseHypothesis(message ?? "")
    }
}
