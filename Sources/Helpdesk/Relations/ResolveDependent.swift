import Primitives

/// Asks to resolve a ticket because what it hangs on is over: the ticket that it is part of, the problem behind it, or the
/// change that mends it.
///
/// Of a part ``ResolvePart`` decides. Behind a problem or a change the resolution says which, with its own notes and cause.
public struct ResolveDependent: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = [.state]

    /// The ticket on which it hangs, which must be over by then.
    public var other: TicketID

    public var involved: [TicketID] { [other] }

    /// Makes the wish.
    public init(on other: TicketID) { self.other = other }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        if ticket.parts.relations.parent == other { return try ResolvePart(of: other).decide(ticket, desk) }
        guard let cause = desk.others[other] else { throw .notFound(.ticket(other)) }
        let resolve = try resolution(of: ticket, by: cause)
        let classification = ticket.classification.filled(from: cause.classification)
        return try CommandSequence([ClassifyTicket(classification), resolve]).decide(ticket, desk)
    }

    private func resolution(of ticket: Ticket, by cause: Ticket) throws(Rejection) -> ResolveTicket {
        let links = ticket.parts.relations
        if links.tickets(.fixedBy).contains(other) {
            guard let outcome = cause.parts.change.outcome, outcome.code == .successful else {
                throw .rule(.changeHelpedNobody(other))
            }
            let known = ticket.parts.investigation.cause?.text ?? cause.parts.change.plan.justification
            return ResolveTicket(.byChange, notes: other.description + ": " + outcome.notes, cause: known)
        }
        guard links.tickets(.causedBy).contains(other) else { throw .rule(.noDependent(ticket.id, on: other)) }
        guard let resolution = cause.resolution, !cause.state.isOpen else { throw .rule(.wholeIsOpen(other)) }
        return ResolveTicket(
            .byProblem, notes: other.description + ": " + resolution.notes,
            cause: resolution.cause ?? cause.parts.investigation.cause?.text)
    }
}

extension Obstacle {
    static func noDependent(_ ticket: TicketID, on other: TicketID) -> Obstacle {
        Obstacle(
            "relation.no-dependent",
            Sentence(
                "{ticket} does not hang on {other}. Relate them first, or resolve it by itself.",
                swedish: "{ticket} hänger inte på {other}. Koppla dem först, eller lös det för sig.",
                japanese: "{ticket} は {other} に依存していません。先に関連付けるか、個別に解決してください。"),
            ["ticket": .ticket(ticket), "other": .ticket(other)])
    }

    static func changeHelpedNobody(_ change: TicketID) -> Obstacle {
        Obstacle(
            "change.not-successful",
            Sentence(
                "{change} is not closed as successful, so nothing is resolved by it.",
                swedish: "{change} är inte avslutad som lyckad, så inget är löst av den.",
                japanese: "{change} は成功として完了していないため、これによる解決はできません。"),
            ["change": .ticket(change)])
    }
}
