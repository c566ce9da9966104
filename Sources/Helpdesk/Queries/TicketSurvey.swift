/// What several tickets have in common: what a form needs that is about all of them.
public struct TicketSurvey: Sendable {
    /// Their rows, in the order in which they were taken.
    public private(set) var rows: [QueueRow] = []
    /// The first of them, whole: what ``differing`` does not name holds for all.
    public private(set) var first: Ticket?
    /// The fields in which at least one differs from the first.
    public private(set) var differing: Set<Field> = []
    /// The fields that at least one of them still lacks before a state.
    public private(set) var missing: [TicketState: [Field]] = [:]
    /// The states that they are in.
    public private(set) var states: [TicketState: Int] = [:]
    /// How many of them the actor watches.
    public private(set) var watched = 0

    private let settings: DeskSettings
    private let me: String

    /// Surveys nothing yet.
    public init(_ settings: DeskSettings, me: String) {
        self.settings = settings
        self.me = me
    }

    /// Takes one more ticket.
    public mutating func take(_ ticket: Ticket) {
        rows.append(QueueRow(ticket, settings.clocks))
        states[ticket.state, default: 0] += 1
        if ticket.watchers.contains(me) { watched += 1 }
        for state in TicketState.allCases where Transitions.from(ticket.state).contains(state) || state == .onHold {
            for field in ticket.missingFields(before: state, settings) {
                if !missing[state, default: []].contains(field) { missing[state, default: []].append(field) }
            }
        }
        guard let first else {
            first = ticket
            return
        }
        compare(ticket, with: first)
    }

    private func knownCause(_ ticket: Ticket) -> String? {
        ticket.resolution?.cause ?? ticket.parts.investigation.cause?.text
    }

    private mutating func compare(_ ticket: Ticket, with first: Ticket) {
        let (a, b) = (ticket.classification, first.classification)
        let fields: [(Field, Bool)] = [
            (.kind, a.kind == b.kind), (.category, a.category == b.category), (.impact, a.impact == b.impact),
            (.urgency, a.urgency == b.urgency), (.severity, a.severity == b.severity),
            (.difficulty, a.difficulty == b.difficulty), (.service, a.services == b.services),
            (.affected, a.affected == b.affected), (.site, a.site == b.site),
            (.assignee, ticket.assignee == first.assignee), (.team, ticket.team == first.team),
            (.priority, ticket.priorityOverride?.priority == first.priorityOverride?.priority),
            (.note, ticket.hold?.note == first.hold?.note),
            (.cause, knownCause(ticket) == knownCause(first)),
        ]
        for (field, isEqual) in fields where !isEqual { differing.insert(field) }
    }
}
