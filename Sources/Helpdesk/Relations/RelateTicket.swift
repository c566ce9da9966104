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
        guard desk.others[other] != nil else { throw .notFound(.ticket(other)) }
        if other == ticket.id { throw .rule(.relatedToItself) }
        if ticket.parts.relations.links.contains(Relations.Link(relation, other)) { return [] }
        return [TicketRelated(relation, other)]
    }
}

extension Obstacle {
    static let relatedToItself = Obstacle(
        "relation.itself",
        Sentence(
            "A ticket has no relation to itself. Name another one.",
            swedish: "Ett ärende kan inte höra ihop med sig självt. Ange ett annat.",
            japanese: "チケットを自分自身に関連付けることはできません。別のチケットを指定してください。"))
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
        relation = try body.required("relation", as: Relation.self)
        other = try body.ticket("ticket")
    }

    public var body: JSONObject {
        ["relation": .string(relation.rawValue), "ticket": .string(other.description)]
    }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        let link = Relations.Link(relation, other)
        if !ticket.parts.relations.links.contains(link) { ticket.parts.relations.links.append(link) }
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
