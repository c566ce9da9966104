import Primitives

/// Escalates a ticket by hand, with the reason.
public struct EscalateTicket: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// To whom.
    public enum Destination: Sendable, Hashable {
        /// Hands it to a team.
        case team(String)
        /// Tells an operator.
        case person(String)
        /// Whom a level, from 1, of the ticket's policy calls; the policy goes on from there.
        case level(Int)
    }

    /// To whom.
    public var destination: Destination
    /// Why; must not be empty.
    public var reason: String

    public var touches: [Aspect] {
        if case .team = destination { [.ownership] } else { [] }
    }

    /// Makes the wish.
    public init(to destination: Destination, reason: String) {
        self.destination = destination
        self.reason = reason
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        guard ticket.state.isOpen else {
            throw .notFrom(ticket, to: .inProgress)
        }
        var event: TicketEscalated
        switch destination {
        case .team(let name):
            let team = try desk.known(name, in: desk.settings.teams.map(\.name), .team)
            event = TicketEscalated(.functional, cause: .hand)
            event.to = [.team(team)]
            event.team = team
        case .person(let name):
            let person = name == desk.actor.name ? name : try known(name, desk)
            event = TicketEscalated(.hierarchical, cause: .hand)
            event.to = [.person(person)]
            event.people = [person]
        case .level(let number): event = try level(number, ticket, desk)
        }
        event.reason = try desk.line(reason, .reason)
        return [event]
    }

    private func known(_ name: String, _ desk: Circumstances) throws(Rejection) -> String {
        try desk.known(name, in: desk.settings.operators.map(\.name), .watcher)
    }

    private func level(_ number: Int, _ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> TicketEscalated {
        let policy = desk.settings.escalation(for: ticket)
        let levels = policy?.levels ?? []
        guard let policy, levels.indices.contains(number - 1) else {
            throw .unknown(.level, String(number), known: levels.indices.map { String($0 + 1) })
        }
        var event = desk.call(levels[number - 1], cause: .hand)
        event.policy = policy.name
        event.level = number
        let climb = ticket.attention.climb
        event.round = climb?.policy == policy.name ? max(1, climb?.round ?? 1) : 1
        event.since = ticket.climbStart(policy)
        return event
    }
}

/// A ticket was escalated.
public struct TicketEscalated: TicketEvent, Hashable {
    public static let tag = "ticket.escalated"
    public static let aspect: Aspect? = nil
    public var step: ProcessStep? { .communicate }

    /// Why.
    public enum Cause: String, CaseIterable, Sendable, Hashable {
        /// Nobody has acknowledged it.
        case unacknowledged
        /// Its acknowledgement lapsed.
        case lapsed
        /// Somebody wanted it.
        case hand = "by hand"
    }

    /// What it does.
    public var kind: EscalationKind
    /// Why.
    public var cause: Cause
    /// The policy, its round and its level, each from 1; 0 without a policy.
    public var policy: String?
    /// See ``policy``.
    public var round = 0
    /// See ``policy``.
    public var level = 0
    /// From when the policy's delays count.
    public var since: Timestamp?
    /// When this level was due; it may be recorded later.
    public var due: Timestamp?
    /// Levels that called nobody and were passed over.
    public var skipped: [Int] = []
    /// Whom it calls.
    public var to: [EscalationTarget] = []
    /// The people whom that came to; empty when every level that is left calls nobody.
    public var people: [String] = []
    /// The team that has the ticket from here on; `nil` leaves it where it is.
    public var team: String?
    /// Why, in a person's words; empty for a policy.
    public var reason = ""

    /// Makes an event that calls nobody yet.
    public init(_ kind: EscalationKind, cause: Cause) {
        self.kind = kind
        self.cause = cause
    }

    public var isAutomatic: Bool { cause != .hand }
    /// To call for others is no sign of looking after it oneself.
    public var isAttendance: Bool { false }
    public var aspects: [Aspect] { team != nil && cause == .hand ? [.ownership] : [] }

    public init(body: JSONObject) throws(BodyError) {
        self.init(
            try body.required("kind", as: EscalationKind.self), cause: try body.required("cause", as: Cause.self))
        policy = try body.optionalString("policy")
        if policy != nil {
            round = Int(clamping: try body.requiredInteger("round"))
            level = Int(clamping: try body.requiredInteger("level"))
        }
        since = try body.optionalTimestamp("since")
        due = try body.optionalTimestamp("due")
        for text in try body.strings("skipped") {
            guard let level = Int(text) else { throw BodyError("skipped") }
            skipped.append(level)
        }
        for text in try body.strings("to") {
            guard let target = EscalationTarget(text) else { throw BodyError("to") }
            to.append(target)
        }
        people = try body.strings("people")
        team = try body.optionalString("team")
        reason = try body.optionalString("reason") ?? ""
    }

    public var body: JSONObject {
        var body: JSONObject = ["kind": .string(kind.rawValue), "cause": .string(cause.rawValue)]
        if policy != nil {
            body.put("policy", policy)
            body.put("round", round)
            body.put("level", level)
        }
        body.put("since", since)
        body.put("due", due)
        body.put("skipped", skipped.map(String.init))
        body.put("to", to.map(\.text))
        body.put("people", people)
        body.put("team", team)
        if !reason.isEmpty { body.put("reason", reason) }
        return body
    }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        if !people.isEmpty { ticket.watchers = Set(ticket.watchers).union(people).sorted() }
        if let team, team != ticket.team {
            if ticket.team != nil || ticket.assignee != nil { ticket.reassignmentCount += 1 }
            ticket.team = team
            ticket.assignee = nil
        }
        let old = ticket.attention.climb
        // Whom somebody names by hand is beside the policy, which goes on where it stood.
        ticket.attention.climb = Climb(
            policy: policy ?? old?.policy, round: policy == nil ? old?.round ?? 0 : round,
            level: policy == nil ? old?.level ?? 0 : level, since: policy == nil ? old?.since : since, at: origin.at,
            to: to, people: people, cause: cause, reason: reason)
    }
}
