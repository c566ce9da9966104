import Primitives

/// Asks for other people in the roles of a major incident, or for another distance of its updates.
public struct ChangeMajor: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// Who leads it from now on, all of them.
    public var team: MajorTeam

    /// Minutes from one public update to the next; `nil` leaves that as it is.
    public var every: Int64?

    /// Makes the wish.
    public init(_ team: MajorTeam, every: Int64? = nil) {
        self.team = team
        self.every = every
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        guard ticket.parts.major.isActive, let old = ticket.parts.major.team else { throw .rule(.notMajor(ticket.id)) }
        // Who has a role in it may hand it on.
        if !old.people.contains(desk.actor.name) { try desk.require(.declareMajor) }
        let checked = try desk.checked(team)
        return (checked == old ? [] : [MajorChanged(checked)]) + (try ticket.promised(every, desk))
    }
}

/// Others lead a major incident from here on.
public struct MajorChanged: TicketEvent, Hashable {
    public static let tag = "ticket.majorChanged"
    public static let aspect: Aspect? = nil
    public static let deed: Sentence? = Sentence(
        "roles of the major incident", swedish: "roller i den större incidenten", japanese: "重大インシデントの役割の変更")

    /// Who leads it.
    public var team: MajorTeam

    /// Makes the event.
    public init(_ team: MajorTeam) { self.team = team }

    public init(body: JSONObject) throws(BodyError) { team = try MajorTeam(body: body) }

    public var body: JSONObject { team.body }

    public func apply(to ticket: inout Ticket, _ origin: Origin) { ticket.parts.major.team = team }

    public static var examples: [any TicketEvent] { MajorDeclared.exampleTeams.map { MajorChanged($0) } }

    public var account: Account? {
        Account(
            Sentence(
                "{actor} changed who does what in the major incident",
                swedish: "{actor} ändrade vem som gör vad i den större incidenten",
                japanese: "{actor}が重大インシデントの役割を変更"),
            lines: team.lines)
    }
}
