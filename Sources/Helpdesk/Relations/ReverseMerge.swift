import Primitives

/// Asks to take a merge back, whoever made it and whenever: the ticket is as it was.
public struct ReverseMerge: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// Makes the wish.
    public init() {}

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        guard let target = ticket.parts.relations.mergedInto else { throw .rule(.notMerged(ticket.id)) }
        return [TicketMergeReversed(from: target)]
    }

    public func elsewhere(_ ticket: Ticket, _ desk: Circumstances) -> [(TicketID, any TicketEvent)] {
        ticket.parts.relations.mergedInto.map { [($0, TicketReleased(ticket.id))] } ?? []
    }
}

extension Obstacle {
    static func notMerged(_ ticket: TicketID) -> Obstacle {
        Obstacle(
            "merge.not-merged",
            Sentence(
                "{ticket} was not merged into another one, so there is nothing to take back.",
                swedish: "{ticket} har inte slagits ihop med något annat, så det finns inget att upphäva.",
                japanese: "{ticket} は統合されていないため、取り消すものがありません。"),
            ["ticket": .ticket(ticket)])
    }
}

/// A merge was taken back: the ticket is where it stood before.
public struct TicketMergeReversed: TicketEvent, Hashable {
    public static let tag = "ticket.mergeReversed"
    public static let aspect: Aspect? = .state
    public static let deed: Sentence? = Sentence(
        "reversal of a merge", swedish: "upphävd sammanslagning", japanese: "統合の取り消し")

    /// The ticket that had taken it in.
    public var target: TicketID

    public var isAttendance: Bool { false }
    public var partners: [TicketID] { [target] }

    /// Makes the event.
    public init(from target: TicketID) { self.target = target }

    public init(body: JSONObject) throws(BodyError) { target = try body.ticket("from") }

    public var body: JSONObject { ["from": .string(target.description)] }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        ticket.parts.merging.before?.apply(to: &ticket)
        ticket.parts.communication.nextUpdate = ticket.parts.merging.promised
        (ticket.parts.merging.before, ticket.parts.merging.promised) = (nil, nil)
        ticket.parts.relations.links.removeAll { $0 == Relations.Link(.mergedInto, target) }
    }

    public static var examples: [any TicketEvent] { [TicketMergeReversed(from: TicketID(.incident, 7))] }

    public var account: Account? {
        Account(
            Sentence(
                "{actor} took the merge into {ticket} back", swedish: "{actor} upphävde sammanslagningen med {ticket}",
                japanese: "{actor}が {ticket} への統合を取り消し"),
            ["ticket": .ticket(target)])
    }
}

/// A ticket that had been merged into this one stands for itself again.
public struct TicketReleased: TicketEvent, Hashable {
    public static let tag = "ticket.released"
    public static let aspect: Aspect? = nil
    public static let deed: Sentence? = TicketMergeReversed.deed

    /// The ticket.
    public var ticket: TicketID

    public var isAttendance: Bool { false }
    public var partners: [TicketID] { [ticket] }

    /// Makes the event.
    public init(_ ticket: TicketID) { self.ticket = ticket }

    public init(body: JSONObject) throws(BodyError) { ticket = try body.ticket("ticket") }

    public var body: JSONObject { ["ticket": .string(ticket.description)] }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        guard let place = ticket.parts.merging.absorbed.firstIndex(where: { $0.ticket == self.ticket }) else { return }
        let gone = ticket.parts.merging.absorbed.remove(at: place)
        // Whom another merged ticket brought too stays.
        let others = Set(ticket.parts.merging.absorbed.flatMap(\.watchers))
        ticket.watchers = Set(ticket.watchers).subtracting(gone.watchers).union(
            others.intersection(ticket.watchers)
        ).sorted()
    }

    public static var examples: [any TicketEvent] { [TicketReleased(TicketID(.incident, 7))] }

    public var account: Account? {
        Account(
            Sentence(
                "{actor} took the merge of {ticket} back: it stands for itself again",
                swedish: "{actor} upphävde sammanslagningen av {ticket}: det står för sig självt igen",
                japanese: "{actor}が {ticket} の統合を取り消し(単独のチケットに戻りました)"),
            ["ticket": .ticket(ticket)])
    }
}
