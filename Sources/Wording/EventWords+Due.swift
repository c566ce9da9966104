import Helpdesk
import Primitives

/// What fell due, acknowledgement and escalation in words.
extension Catalogue {
    func dueWords(_ event: any TicketEvent, _ actor: String, _ context: EventContext) -> EventWords? {
        func told(_ instant: Timestamp) -> String { time(instant, now: context.now, zone: context.zone) }
        func marked(_ phrase: DuePhrase, _ mark: ClockMark, _ due: Timestamp) -> EventWords {
            EventWords(self(.due(phrase), ["clock": name(of: mark.clock), "due": told(due)]))
        }
        switch event {
        case let event as TicketWarned: return marked(.warned, event.mark, event.due)
        case let event as TicketBreached: return marked(.breached, event.mark, event.due)
        case is TicketAcknowledged: return EventWords(self(.due(.acknowledged), ["actor": actor]))
        case let event as TicketAcknowledgementLapsed:
            return EventWords(self(.due(.lapsed), ["since": told(event.since)]))
        case let event as TicketEscalated: return escalated(event, actor, context)
        case is TicketClosed: return EventWords(self(.due(.closedByTime)))
        case let event as TicketCloseHeldBack:
            return EventWords(self(.due(.closeHeldBack), ["fields": list(of: event.lacks.map { name(of: $0) })]))
        default: return nil
        }
    }

    private func escalated(_ event: TicketEscalated, _ actor: String, _ context: EventContext) -> EventWords {
        var lines: [String] = []
        if !event.reason.isEmpty { lines.append(event.reason) }
        if let policy = event.policy {
            let due = event.due.map { time($0, now: context.now, zone: context.zone) }
            let phrase: DuePhrase = due == nil ? .byPolicyHand : event.round > 1 ? .byPolicyRound : .byPolicy
            lines.append(
                self(
                    .due(phrase),
                    [
                        "policy": policy, "level": String(event.level), "round": String(event.round),
                        "due": due ?? "",
                    ]))
        }
        if let team = event.team { lines.append(self(.due(.handedTo), ["team": team])) }
        if !event.people.isEmpty { lines.append(self(.due(.told), ["people": list(of: event.people)])) }
        if !event.skipped.isEmpty {
            lines.append(self(.due(.skipped), ["levels": list(of: event.skipped.map(String.init))]))
        }
        return EventWords(headline(event, actor), body: lines.joined(separator: "\n"))
    }

    private func headline(_ event: TicketEscalated, _ actor: String) -> String {
        if event.people.isEmpty, event.team == nil { return self(.due(.escalatedToNobody)) }
        let phrase: DuePhrase =
            switch event.cause {
            case .unacknowledged: .escalated
            case .lapsed: .escalatedLapsed
            case .hand: .escalatedByHand
            }
        return self(.due(phrase), ["actor": actor, "who": names(of: event.to)])
    }

    /// `on call for network, anna`.
    public func names(of targets: [EscalationTarget]) -> String {
        list(
            of: targets.map { target in
                switch target {
                case .onCall(let team): self(.due(.onCall), ["team": team])
                case .person(let name), .team(let name): name
                }
            })
    }
}
