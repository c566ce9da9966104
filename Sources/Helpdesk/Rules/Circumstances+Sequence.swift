import Primitives

extension Circumstances {
    /// Decides several commands, each on top of the one before. One that would change nothing is passed over.
    func decide(_ commands: [any TicketCommand], on ticket: Ticket) throws(Rejection) -> [any TicketEvent] {
        try fold(commands, ticket).events
    }

    /// The ticket as it would be behind several commands.
    func ticket(after commands: [any TicketCommand], _ ticket: Ticket) throws(Rejection) -> Ticket {
        try fold(commands, ticket).ticket
    }

    private func fold(
        _ commands: [any TicketCommand], _ before: Ticket
    ) throws(Rejection) -> (ticket: Ticket, events: [any TicketEvent]) {
        var ticket = before
        var events: [any TicketEvent] = []
        let origin = Origin(at: now, by: actor.name)
        for command in commands {
            try require(type(of: command).permission)
            for event in try command.decide(ticket, self) {
                let recorded = RecordedEvent(
                    sequence: ticket.lastSequence + 1, subject: .ticket(ticket.id), origin: origin,
                    happening: .ticket(event))
                ticket.apply(recorded)
                events.append(event)
            }
        }
        return (ticket, events)
    }
}
