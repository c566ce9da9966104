import Primitives

/// Asks to take an action of a review up again that was called done, but is not.
public struct ReopenAction: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// The action's number.
    public var number: Int64
    /// Why; must not be empty.
    public var reason: String

    /// Makes the wish.
    public init(_ number: Int64, reason: String) {
        self.number = number
        self.reason = reason
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        let done = ticket.parts.review.actions.filter { $0.done != nil }
        guard let action = done.first(where: { $0.number == number }) else {
            throw .rule(.noDoneAction(number, done.map(\.number)))
        }
        return [TicketActionReopened(number, action.text, reason: try desk.text(reason, .reason))]
    }
}

extension Obstacle {
    static func noDoneAction(_ number: Int64, _ done: [Int64]) -> Obstacle {
        if done.isEmpty {
            return Obstacle(
                "review.nothing-done",
                Sentence(
                    "No action of this review was called done yet: there is none to take up again.",
                    swedish: "Ingen åtgärd i granskningen är utförd än: det finns ingen att ta upp igen.",
                    japanese: "このレビューには完了した対応事項がないため、再開できるものはありません。"))
        }
        return Obstacle(
            "review.not-done",
            Sentence(
                "The review has no finished action {number}. Finished are: {done}.",
                swedish: "Granskningen har ingen utförd åtgärd {number}. Utförda är: {done}.",
                japanese: "完了した対応事項{number}はありません。完了済み: {done}。"),
            ["number": .number(number), "done": .list(done.map(WordedValue.number))])
    }
}

/// An action is work again.
public struct TicketActionReopened: TicketEvent, Hashable {
    public static let tag = "ticket.actionReopened"
    public static let aspect: Aspect? = nil
    public static let deed: Sentence? = Sentence(
        "action taken up again", swedish: "återupptagen åtgärd", japanese: "対応事項の再開")
    public static var examples: [any TicketEvent] {
        [TicketActionReopened(1, "Alarm at 80 %", reason: "It never rang.")]
    }

    /// The action's number.
    public var number: Int64
    /// What is to be done.
    public var text: String
    /// Why it is not done after all.
    public var reason: String

    /// Makes the event.
    public init(_ number: Int64, _ text: String, reason: String) {
        self.number = number
        self.text = text
        self.reason = reason
    }

    public init(body: JSONObject) throws(BodyError) {
        number = try body.requiredInteger("number")
        text = try body.required("text")
        reason = try body.required("reason")
    }

    public var body: JSONObject {
        ["number": .integer(number), "text": .string(text), "reason": .string(reason)]
    }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        // What came of it the first time stands in the timeline.
        ticket.parts.review.change(number) { action in (action.done, action.outcome) = (nil, "") }
    }

    public var account: Account? {
        Account(
            Sentence(
                "{actor} took action {number} up again: {text}",
                swedish: "{actor} tog upp åtgärd {number} igen: {text}",
                japanese: "{actor}が対応事項{number}を再開: {text}"),
            ["number": .number(number), "text": .text(text)], text: reason)
    }
}
