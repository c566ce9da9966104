import Primitives

/// Asks to resolve a ticket with the one that it is part of, by the same code and cause.
///
/// What is reopened afterwards stays so: nothing hangs on the whole any more.
public struct ResolvePart: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = [.state]

    /// The ticket that it is part of, which must be resolved by then.
    public var whole: TicketID

    public var involved: [TicketID] { [whole] }

    /// Makes the wish.
    public init(of whole: TicketID) { self.whole = whole }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        guard let other = desk.others[whole] else { throw .notFound(.ticket(whole)) }
        guard ticket.parts.relations.parent == whole else { throw .rule(.noPart(ticket.id, of: whole)) }
        guard let resolution = other.resolution, !other.state.isOpen else { throw .rule(.wholeIsOpen(whole)) }
        let resolve = ResolveTicket(
            resolution.code, notes: whole.description + ": " + resolution.notes, cause: resolution.cause,
            confirmedBy: resolution.confirmedBy)
        // Nobody classifies nine calls about one outage: what a part lacks, the whole says.
        return try CommandSequence([ClassifyTicket(ticket.classification.filled(from: other.classification)), resolve])
            .decide(ticket, desk)
    }
}

extension Classification {
    /// The same with what it lacks of category, impact, urgency and services taken from another one.
    func filled(from other: Classification) -> Classification {
        var filled = self
        filled.category = category ?? other.category
        filled.impact = impact ?? other.impact
        filled.urgency = urgency ?? other.urgency
        if services.isEmpty { filled.services = other.services }
        return filled
    }
}

extension Obstacle {
    static func noPart(_ ticket: TicketID, of whole: TicketID) -> Obstacle {
        Obstacle(
            "major.no-part",
            Sentence(
                "{ticket} is not part of {whole} any more. Resolve it by itself.",
                swedish: "{ticket} är inte längre del av {whole}. Lös det för sig.",
                japanese: "{ticket} はもう {whole} の子ではありません。個別に解決してください。"),
            ["ticket": .ticket(ticket), "whole": .ticket(whole)])
    }

    static func wholeIsOpen(_ whole: TicketID) -> Obstacle {
        Obstacle(
            "major.whole-open",
            Sentence(
                "{whole} is not resolved, so its parts stay open. Resolve it first.",
                swedish: "{whole} är inte löst, så dess delar förblir öppna. Lös det först.",
                japanese: "{whole} が未解決のため、子は未完了のままです。先に解決してください。"),
            ["whole": .ticket(whole)])
    }
}
