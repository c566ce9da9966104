import Primitives

/// Asks to note how a ticket hangs together with another one.
public struct RelateTicket: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// How.
    public var relation: Relation
    /// The other ticket.
    public var other: TicketID

    public var involved: [TicketID] { [other] }

    /// Makes the wish.
    public init(_ relation: Relation, _ other: TicketID) {
        self.relation = relation
        self.other = other
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        guard Relation.byHand.contains(relation) else { throw .rule(.notByHand) }
        let link = Relations.Link(relation, other)
        if ticket.parts.relations.links.contains(link) { return [] }
        if relation == .related, let known = desk.others[other]?.parts.relations.tickets(.related) {
            // It holds both ways, and one of them is enough.
            if known.contains(ticket.id) { return [] }
        }
        try ticket.checkRelation(link, desk)
        return [TicketRelated(relation, other)]
    }
}

/// It was noted how a ticket hangs together with another one.
public struct TicketRelated: TicketEvent, Hashable {
    public static let tag = "ticket.related"
    public static let aspect: Aspect? = nil
    public static let deed: Sentence? = Sentence("relation", swedish: "koppling", japanese: "関連付け")

    /// How.
    public var relation: Relation
    /// The other ticket.
    public var other: TicketID

    /// Makes the event.
    public init(_ relation: Relation, _ other: TicketID) {
        self.relation = relation
        self.other = other
    }

    public init(body: JSONObject) throws(BodyError) {
        let link = try Relations.Link(body: body)
        (relation, other) = (link.relation, link.ticket)
    }

    public var body: JSONObject { Relations.Link(relation, other).body }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        ticket.parts.relations.add(Relations.Link(relation, other))
    }

    public static var examples: [any TicketEvent] {
        Relation.allCases.map { TicketRelated($0, TicketID(.incident, 7)) }
    }

    public var account: Account? {
        Account(
            Sentence(
                "{actor} noted: {relation} {ticket}", swedish: "{actor} noterade: {relation} {ticket}",
                japanese: "{actor}が関連を記録: {relation} {ticket}"),
            ["relation": .name(relation), "ticket": .ticket(other)])
    }
}
