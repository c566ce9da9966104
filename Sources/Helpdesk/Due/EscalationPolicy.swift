/// Whom a level of a policy calls.
public enum EscalationTarget: Sendable, Hashable {
    /// Whoever is on call for a team at that moment.
    case onCall(String)
    /// One operator.
    case person(String)
    /// A team: handed the ticket when the escalation is functional, else all its members.
    case team(String)

    /// The words before the colon.
    public static let kinds = ["on-call", "person", "team"]

    /// Reads `on-call:network`, `person:anna` or `team:managers`; `nil` for anything else.
    public init?(_ text: String) {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let name = String(text[text.index(after: colon)...])
        if name.isEmpty { return nil }
        switch text[..<colon] {
        case "on-call": self = .onCall(name)
        case "person": self = .person(name)
        case "team": self = .team(name)
        default: return nil
        }
    }

    /// The text that ``init(_:)`` reads.
    public var text: String {
        switch self {
        case .onCall(let team): "on-call:" + team
        case .person(let name): "person:" + name
        case .team(let name): "team:" + name
        }
    }
}

/// What an escalation does.
public enum EscalationKind: String, CaseIterable, Sendable, Hashable {
    /// Hands the ticket to another team.
    case functional
    /// Tells the next level: its people watch the ticket from there on.
    case hierarchical
}

/// One step of a policy.
public struct EscalationLevel: Sendable, Hashable {
    /// How long after an acknowledgement was first asked for, in milliseconds of any hour; above the level before.
    public var after: Int64
    /// Whom it calls; at least one, for a functional level one of them a team or its on-call.
    public var targets: [EscalationTarget]
    /// What it does.
    public var kind: EscalationKind

    /// Makes a level.
    public init(after: Int64, to targets: [EscalationTarget], kind: EscalationKind = .hierarchical) {
        self.after = after
        self.targets = targets
        self.kind = kind
    }
}

/// Who is called, and when, while a ticket waits for somebody to acknowledge it.
public struct EscalationPolicy: Sendable, Hashable {
    /// Its name, which tickets remember.
    public var name: String
    /// The tickets that it is for; an empty list is all.
    public var priorities: [Priority]
    /// See ``priorities``.
    public var types: [TicketType]
    /// See ``priorities``; one of a ticket's services is enough.
    public var services: [String]
    /// See ``priorities``.
    public var teams: [String]
    /// How often all levels are climbed again when nobody acknowledges; each time as long after the one before as the
    /// last level is after the first moment.
    public var repeats: Int
    /// The levels, in the order of their delays.
    public var levels: [EscalationLevel]

    /// Makes a policy.
    public init(
        name: String, priorities: [Priority] = [], types: [TicketType] = [], services: [String] = [],
        teams: [String] = [], repeats: Int = 0, levels: [EscalationLevel]
    ) {
        self.name = name
        self.priorities = priorities
        self.types = types
        self.services = services
        self.teams = teams
        self.repeats = repeats
        self.levels = levels
    }

    /// The most rounds that a policy may ask for beside the first.
    public static let mostRepeats = 10

    /// Whether it is for this ticket.
    public func applies(to ticket: Ticket, unprioritised: Priority) -> Bool {
        if !priorities.isEmpty, !priorities.contains(ticket.priority ?? unprioritised) { return false }
        if !types.isEmpty, !types.contains(ticket.id.type) { return false }
        if !services.isEmpty, !ticket.classification.services.contains(where: services.contains) { return false }
        if !teams.isEmpty, !(ticket.team.map(teams.contains) ?? false) { return false }
        return true
    }
}
