import Primitives

/// Asks to call an incident a major one.
public struct DeclareMajor: TicketCommand, Hashable {
    public static let permission = Permission.declareMajor
    public static let aspects: [Aspect] = []

    /// Who leads it.
    public var team: MajorTeam
    /// Minutes from one public update to the next; `nil` promises nothing new.
    public var every: Int64?

    /// Makes the wish.
    public init(_ team: MajorTeam, every: Int64? = nil) {
        self.team = team
        self.every = every
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        if let obstacle = ticket.obstacleToMajor { throw .rule(obstacle) }
        return [MajorDeclared(try desk.checked(team))] + (try ticket.promised(every, desk))
    }
}

extension Ticket {
    /// The promise of public updates that often, unless it stands already.
    func promised(_ every: Int64?, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        guard let every, parts.communication.cadence != every else { return [] }
        return try PlanUpdates(every: every).decide(self, desk)
    }

    /// Why it can't be declared a major incident; `nil` when it can.
    public var obstacleToMajor: Obstacle? {
        if id.type != .incident { return .majorOnlyIncident(id) }
        if parts.major.isActive { return .majorAlready(id) }
        if let parent = parts.relations.parent { return .majorIsPart(id, parent) }
        if let target = parts.relations.mergedInto { return .mergedAway(id, into: target) }
        return state.isOpen ? nil : .majorIsOver(id)
    }
}

/// An incident was declared a major one.
public struct MajorDeclared: TicketEvent, Hashable {
    public static let tag = "ticket.majorDeclared"
    public static let aspect: Aspect? = nil
    public static let deed: Sentence? = Sentence(
        "major incident", swedish: "större incident", japanese: "重大インシデントの宣言")

    /// Who leads it.
    public var team: MajorTeam

    /// Makes the event.
    public init(_ team: MajorTeam) { self.team = team }

    public init(body: JSONObject) throws(BodyError) { team = try MajorTeam(body: body) }

    public var body: JSONObject { team.body }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        ticket.parts.major.declared = MajorIncident.Mark(origin)
        ticket.parts.major.ended = nil
        ticket.parts.major.team = team
    }

    static let exampleTeams = [
        MajorTeam(commander: "bo"),
        MajorTeam(commander: "bo", roles: [.communications: "eva", .lead: "ulf", .scribe: "kim"]),
    ]

    public static var examples: [any TicketEvent] { exampleTeams.map { MajorDeclared($0) } }

    public var account: Account? {
        Account(
            Sentence(
                "{actor} declared a major incident", swedish: "{actor} utlyste en större incident",
                japanese: "{actor}が重大インシデントを宣言"),
            lines: team.lines)
    }
}
