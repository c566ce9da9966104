import Helpdesk
import Wording

/// The steps that ask for nothing by themselves: the form has only what the settings want filled in before them, and
/// without that there is none.
extension TicketDeed {
    /// Acknowledges a new ticket.
    static let triage = step(
        .triage, to: .triaged, Sentence("Triage {id}", swedish: "Bedöm {id}", japanese: "{id} をトリアージ")
    ) { _ in TriageTicket() }

    /// Begins to work, or goes on.
    static let start = step(
        .start, to: .inProgress, Sentence("Work on {id}", swedish: "Arbeta med {id}", japanese: "{id} に着手")
    ) { _ in WorkOnTicket() }

    /// Makes a resolved ticket final.
    static let close = step(
        .close, to: .closed, Sentence("Close {id}", swedish: "Stäng {id}", japanese: "{id} を完了")
    ) { _ in CloseTicket() }

    private static func step(
        _ action: Action, to state: TicketState, _ title: Sentence,
        _ command: @escaping @Sendable (Ticket) -> any TicketCommand
    ) -> TicketDeed {
        TicketDeed(
            action: action, title: title,
            fields: { desk, ticket in
                ticket.state == .onHold && state == .inProgress ? [] : desk.gaps(before: state, ticket)
            },
            commands: { desk, form, ticket in
                let wish = command(ticket)
                guard let answers = form.gapAnswers else { return [.change(ticket.id, wish, seen: form.seen)] }
                return [.change(ticket.id, CommandSequence([FillGaps(answers), wish]), seen: form.seen)]
            },
            obstacle: { desk, ticket in
                if Transitions.from(ticket.state).contains(state), !(state == .inProgress && ticket.state == .resolved)
                {
                    return nil
                }
                return Told(
                    Sentence("it is {state}", swedish: "det är {state}", japanese: "{state}です"),
                    ["state": .text(desk.words.name(of: ticket.state))])
            })
    }
}
