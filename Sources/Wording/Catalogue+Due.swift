import Helpdesk
import Primitives

extension Catalogue {
    /// One thing to tell about the attention that a ticket gets.
    public struct Attending: Sendable, Hashable {
        /// What it is about.
        public var label: Phrase
        /// What there is to tell.
        public var text: String
        /// Whether somebody is called to acknowledge the ticket.
        public var isCall: Bool
    }

    /// Whether a ticket's acknowledgement is asked for again, to whom and when it was escalated, and what comes next
    /// unless somebody acknowledges it. Names in it are as they came from outside.
    public func attention(
        of ticket: Ticket, _ settings: DeskSettings, now: Timestamp, zone: ZoneTable
    ) -> [Attending] {
        var told: [Attending] = []
        if ticket.asksForAcknowledgement, let lapsed = ticket.attention.lapsedAt {
            let since = ticket.attention.seenAt ?? lapsed
            let text = self(.due(.askedAgain), ["span": span(now - since)])
            told.append(Attending(label: .due(.labelAcknowledged), text: text, isCall: true))
        }
        let steps = escalation(of: ticket, settings, now, zone)
        if !steps.isEmpty {
            let text = steps.joined(separator: " · ")
            told.append(Attending(label: .due(.labelEscalated), text: text, isCall: ticket.call == .escalated))
        }
        return told
    }

    private func escalation(
        of ticket: Ticket, _ settings: DeskSettings, _ now: Timestamp, _ zone: ZoneTable
    ) -> [String] {
        guard ticket.state.isOpen else { return [] }
        var steps: [String] = []
        if let climb = ticket.attention.climb {
            let isOfPolicy = climb.level > 0 && (climb.cause != .hand || climb.reason.isEmpty)
            steps.append(
                self(
                    .due(isOfPolicy ? .level : .toWhom),
                    [
                        "level": String(climb.level), "who": names(of: climb.to),
                        "when": time(climb.at, now: now, zone: zone),
                    ]))
            if !climb.people.isEmpty { steps.append(self(.due(.told), ["people": list(of: climb.people)])) }
            if !climb.reason.isEmpty { steps.append(self(.due(.because), ["reason": climb.reason])) }
            if !ticket.asksForAcknowledgement { return steps + [self(.due(.stopped))] }
        }
        if let next = ticket.nextEscalation(settings) {
            let who = names(of: next.policy.levels[next.level - 1].targets)
            let arguments: KeyValuePairs = [
                "level": String(next.level), "who": who, "when": breach(next.at, now: now),
            ]
            return steps + [self(.due(.next), arguments)]
        }
        return steps.isEmpty ? steps : steps + [self(.due(.nothingNext))]
    }
}
