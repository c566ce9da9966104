/// What the settings say of things that fall due by themselves, beside the clocks.
public struct DuePolicy: Sendable, Hashable {
    /// How long an acknowledgement lasts without a sign of a person, in milliseconds; a priority without a length keeps
    /// it for ever.
    public var staleAfter: [Priority: Int64]
    /// Escalation policies; the first that is for a ticket holds.
    public var escalations: [EscalationPolicy]
    /// How long a resolved ticket stays open for objections, in milliseconds; `nil` for ever.
    public var closeAfter: Int64?

    /// Makes it; the defaults are DOMAIN.md's.
    public init(
        staleAfter: [Priority: Int64] = [.p1: 30 * 60_000], escalations: [EscalationPolicy] = [],
        closeAfter: Int64? = 7 * 86_400_000
    ) {
        self.staleAfter = staleAfter
        self.escalations = escalations
        self.closeAfter = closeAfter
    }

    /// Whatever tells when something falls due, as text: an index that knows such instants is made anew when it changes.
    public var fingerprint: String {
        var parts = staleAfter.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key)=\($0.value)" }
        parts.append("close=\(closeAfter.map(String.init) ?? "never")")
        for policy in escalations {
            let delays = policy.levels.map { String($0.after) }.joined(separator: "/")
            parts.append(
                """
                \(policy.name):\(policy.priorities):\(policy.types):\(policy.services):\(policy.teams)\
                :\(policy.repeats):\(delays)
                """)
        }
        return parts.joined(separator: " ")
    }
}

extension DeskSettings {
    /// The escalation policy that holds for a ticket.
    public func escalation(for ticket: Ticket) -> EscalationPolicy? {
        due.escalations.first { $0.applies(to: ticket, unprioritised: clocks.unprioritised) }
    }
}
