import Primitives

/// Asks to take a relation back.
public struct UnrelateTicket: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// The relation.
    public var relation: Relation
    /// The other ticket.
    public var other: TicketID

    /// Makes the wish.
    public init(_ relation: Relation, _ other: TicketID) {
        self.relation = relation
        self.other = other
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        if relation == .mergedInto { throw .rule(.notByHand) }
        let isThere = ticket.parts.relations.links.contains(Relations.Link(relation, other))
        return isThere ? [TicketUnrelated(relation, other)] : []
    }
}

/// A relation was taken back.
public struct TicketUnrelated: TicketEvent, Hashable {
    public static let tag = "ticket.unrelated"
    public static let aspect: Aspect? = nil
    public static let deed: Sentence? = Sentence(
        "end of a relation", swedish: "bruten koppling", japanese: "関連付けの解除")

    /// The relation.
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
        ticket.parts.relations.links.removeAll { $0 == Relations.Link(relation, other) }
    }

    public static var examples: [any TicketEvent] {
        Relation.allCases.map { TicketUnrelated($0, TicketID(.incident, 7)) }
    }

    public var account: Account? {
        Account(
            Sentence(
                "{actor} took back: {relation} {ticket}", swedish: "{actor} tog tillbaka: {relation} {ticket}",
                japanese: "{actor}が関連を解除: {relation} {ticket}"),
            ["relation": .name(relation), "ticket": .ticket(other)])
    }
}
