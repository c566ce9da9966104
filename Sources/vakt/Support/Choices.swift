import ArgumentParser
import Helpdesk

// The domain's choices as the command line takes them; the parser names all of them in messages and completions.
extension TicketType: ExpressibleByArgument {}
extension TicketState: ExpressibleByArgument {}
extension ChangeType: ExpressibleByArgument {}
extension ChangeRisk: ExpressibleByArgument {}
extension ChangeCloseCode: ExpressibleByArgument {}
extension IncidentKind: ExpressibleByArgument {}
extension IntakeSource: ExpressibleByArgument {}
extension Difficulty: ExpressibleByArgument {}
extension HoldReason: ExpressibleByArgument {}
extension ResolutionCode: ExpressibleByArgument {}
extension Activity: ExpressibleByArgument {}
extension Level: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}
extension SecuritySubkind: ExpressibleByArgument {}
extension Article.Kind: ExpressibleByArgument {}

extension Priority: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
extension InformChannel: ExpressibleByArgument {}
extension CheckOutcome: ExpressibleByArgument {}
