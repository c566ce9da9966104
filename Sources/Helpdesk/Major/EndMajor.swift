import Primitives

/// Asks to make a major incident an ordinary one again, before it is resolved.
public struct EndMajor: TicketCommand, Hashable {
    public static let permission = Permission.declareMajor
    public static let aspects: [Aspect] = []

    /// Why; must not be empty.
    public var reason: String

    /// Makes the wish.
    public init(reason: String) { self.reason = reason }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        guard ticket.parts.major.isActive else { throw .rule(.notMajor(ticket.id)) }
        return [MajorEnded(reason: try desk.line(reason, .reason))]
    }
}

/// A major incident is an ordinary one again. That it was one stays known: it is reviewed all the same.
public struct MajorEnded: TicketEvent, Hashable {
    public static let tag = "ticket.majorEnded"
    public static let aspect: Aspect? = nil
    public static let deed: Sentence? = Sentence(
        "end of the major incident", swedish: "avslutad större incident", japanese: "重大インシデントの終了")

    /// Why.
    public var reason: String

    /// Makes the event.
    public init(reason: String) { self.reason = reason }

    public init(body: JSONObject) throws(BodyError) { reason = try body.required("reason") }

    public var body: JSONObject { ["reason": .string(reason)] }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        if ticket.parts.major.declared != nil { ticket.parts.major.ended = MajorIncident.Mark(origin) }
    }

    public static var examples: [any TicketEvent] { [MajorEnded(reason: "half of it is back")] }

    public var account: Account? {
        Account(
            Sentence(
                "{actor} ended the major incident", swedish: "{actor} avslutade den större incidenten",
                japanese: "{actor}が重大インシデントを終了"),
            text: reason)
    }
}
