import Primitives

/// Asks to add to a resolution what was not known when the ticket was resolved.
public struct CompleteResolution: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = [.state]

    /// The root cause; `nil` keeps it.
    public var cause: String?
    /// Who confirmed that it works again; `nil` keeps it.
    public var confirmedBy: String?

    /// Makes the wish.
    public init(cause: String? = nil, confirmedBy: String? = nil) {
        self.cause = cause
        self.confirmedBy = confirmedBy
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        guard ticket.state == .resolved, let known = ticket.resolution else { throw .rule(.notResolvedYet) }
        let cause = try desk.optionalText(cause ?? "", .cause)
        let person = try desk.optionalLine(confirmedBy, .confirmedBy)
        let completed = TicketResolutionCompleted(
            cause: cause.isEmpty || cause == known.cause ? nil : cause,
            confirmedBy: person == known.confirmedBy ? nil : person)
        return completed == TicketResolutionCompleted() ? [] : [completed]
    }
}

extension Obstacle {
    static let notResolvedYet = Obstacle(
        "resolution.none",
        Sentence(
            "Only a resolved ticket's resolution can be completed. Resolve it first.",
            swedish: "Bara ett löst ärendes lösning kan kompletteras. Lös det först.",
            japanese: "解決内容を補足できるのは解決済みのチケットだけです。先に解決してください。"))
}

/// What was not known when the ticket was resolved was added to its resolution.
public struct TicketResolutionCompleted: TicketEvent, Hashable {
    public static let tag = "ticket.resolutionCompleted"
    public static let aspect: Aspect? = .state
    public static var examples: [any TicketEvent] { [TicketResolutionCompleted(cause: "x", confirmedBy: "y")] }
    public static let deed: Sentence? = Sentence(
        "addition to the resolution", swedish: "komplettering av lösningen", japanese: "解決内容の補足")

    /// The root cause, if it was added.
    public var cause: String?
    /// Who confirmed that it works again, if that was added.
    public var confirmedBy: String?

    /// Makes the event.
    public init(cause: String? = nil, confirmedBy: String? = nil) {
        self.cause = cause
        self.confirmedBy = confirmedBy
    }

    public init(body: JSONObject) throws(BodyError) {
        cause = try body.optionalString("cause")
        confirmedBy = try body.optionalString("confirmedBy")
    }

    public var body: JSONObject {
        var body = JSONObject()
        body.put("cause", cause)
        body.put("confirmedBy", confirmedBy)
        return body
    }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        if let cause { ticket.resolution?.cause = cause }
        if let confirmedBy { ticket.resolution?.confirmedBy = confirmedBy }
    }

    public var account: Account? {
        var lines: [Told] = []
        if let cause {
            lines.append(
                Told(
                    Sentence("Cause: {text}", swedish: "Orsak: {text}", japanese: "原因: {text}"), ["text": .text(cause)])
            )
        }
        if let confirmedBy {
            lines.append(
                Told(
                    Sentence("Confirmed by {text}", swedish: "Bekräftat av {text}", japanese: "確認者: {text}"),
                    ["text": .text(confirmedBy)]))
        }
        return Account(
            Sentence(
                "{actor} completed the resolution", swedish: "{actor} kompletterade lösningen",
                japanese: "{actor}が解決内容を補足"), lines: lines)
    }
}
