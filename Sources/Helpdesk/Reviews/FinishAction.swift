import Primitives

/// Asks to call an action of a review done.
public struct FinishAction: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// The action's number.
    public var number: Int64
    /// What came of it; may be empty.
    public var outcome: String

    /// Makes the wish.
    public init(_ number: Int64, outcome: String = "") {
        self.number = number
        self.outcome = outcome
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        let action = try ticket.openAction(number)
        return [TicketActionFinished(number, action.text, outcome: try desk.optionalText(outcome, .note))]
    }
}

/// An action was done.
public struct TicketActionFinished: TicketEvent, Hashable {
    public static let tag = "ticket.actionFinished"
    public static let aspect: Aspect? = nil
    public static let deed: Sentence? = Sentence("finished action", swedish: "utförd åtgärd", japanese: "対応事項の完了")
    public static var examples: [any TicketEvent] { [TicketActionFinished(1, "Alarm at 80 %", outcome: "In place.")] }

    /// The action's number.
    public var number: Int64
    /// What was to be done.
    public var text: String
    /// What came of it; may be empty.
    public var outcome: String

    /// Makes the event.
    public init(_ number: Int64, _ text: String, outcome: String = "") {
        self.number = number
        self.text = text
        self.outcome = outcome
    }

    public init(body: JSONObject) throws(BodyError) {
        number = try body.requiredInteger("number")
        text = try body.required("text")
        outcome = try body.optionalString("outcome") ?? ""
    }

    public var body: JSONObject {
        var body: JSONObject = ["number": .integer(number), "text": .string(text)]
        if !outcome.isEmpty { body.put("outcome", outcome) }
        return body
    }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        ticket.parts.review.change(number) { action in
            action.done = Review.Mark(at: origin.at, by: origin.by)
            action.outcome = outcome
        }
    }

    public var account: Account? {
        Account(
            Sentence(
                "{actor} finished action {number}: {text}", swedish: "{actor} utförde åtgärd {number}: {text}",
                japanese: "{actor}が対応事項{number}を完了: {text}"),
            ["number": .number(number), "text": .text(text)], text: outcome)
    }
}
