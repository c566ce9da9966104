import Primitives

/// Several wishes about one ticket, each on top of the one before: all are granted or none.
public struct CommandSequence: TicketCommand {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// The wishes, in order. One before the last that would change nothing is passed over.
    public var commands: [any TicketCommand]

    public var touches: [Aspect] { commands.flatMap { $0.touches } }

    public var involved: [TicketID] { commands.flatMap { $0.involved } }

    public func elsewhere(_ ticket: Ticket, _ desk: Circumstances) -> [(TicketID, any TicketEvent)] {
        commands.flatMap { $0.elsewhere(ticket, desk) }
    }
    public var involvedArticles: [ArticleID] { commands.flatMap { $0.involvedArticles } }

    /// Makes the wish.
    public init(_ commands: [any TicketCommand]) { self.commands = commands }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        var ticket = ticket
        var events: [any TicketEvent] = []
        let origin = Origin(at: desk.now, by: desk.actor.name)
        for (index, command) in commands.enumerated() {
            try desk.require(type(of: command).permission)
            let decided = try command.decide(ticket, desk)
            if decided.isEmpty, index == commands.count - 1 { throw .nothingToChange }
            for event in decided {
                let number = ticket.lastSequence + 1
                ticket.apply(
                    RecordedEvent(
                        sequence: number, subject: .ticket(ticket.id), origin: origin, happening: .ticket(event)))
            }
            events += decided
        }
        return events
    }
}
