import Primitives

/// Refuses a change, with the reason. It stays where it is: another plan asks anew, or it is cancelled.
public struct RefuseChange: TicketCommand, Hashable {
    public static let permission = Permission.approveChanges
    public static let aspects: [Aspect] = [.content, .state]

    /// Why; must not be empty.
    public var reason: String

    /// Makes the wish.
    public init(reason: String) { self.reason = reason }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        if let obstacle = ticket.whyNoAnswer(by: desk.actor) { throw .rule(obstacle) }
        let refused = TicketChangeRefused(reason: try desk.text(reason, .reason))
        if let answer = ticket.parts.change.approval?.answer, !answer.isGiven, answer.reason == refused.reason {
            return []
        }
        return [refused]
    }
}

/// A change was refused.
public struct TicketChangeRefused: TicketEvent, Hashable {
    public static let tag = "ticket.changeRefused"
    public static let aspect: Aspect? = .state
    public static let deed: Sentence? = Sentence("refusal", swedish: "avslag", japanese: "却下")

    /// Why.
    public var reason: String

    /// Makes the event.
    public init(reason: String) { self.reason = reason }

    public init(body: JSONObject) throws(BodyError) { reason = try body.required("reason") }

    public var body: JSONObject { ["reason": .string(reason)] }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        ticket.parts.change.answer(isGiven: false, reason, origin)
    }

    public static var examples: [any TicketEvent] { [TicketChangeRefused(reason: "Not before Christmas.")] }

    public var account: Account? {
        Account(
            Sentence(
                "{actor} refused the change", swedish: "{actor} avslog ändringen", japanese: "{actor} が変更を却下しました"),
            text: reason)
    }
}
