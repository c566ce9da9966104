import Primitives

/// Asks to note an action that a review leads to: what, who, until when.
public struct AgreeAction: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// What is to be done, in one line.
    public var text: String
    /// Who does it: an operator, where the settings list them.
    public var owner: String
    /// Until when; must lie ahead.
    public var due: Timestamp

    /// Makes the wish.
    public init(_ text: String, owner: String, due: Timestamp) {
        self.text = text
        self.owner = owner
        self.due = due
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        if ticket.state == .cancelled { throw .rule(.reviewOfCancelled) }
        let text = try desk.line(text, .text)
        let owner = try desk.known(try desk.line(owner, .owner), in: desk.settings.operators.map(\.name), .owner)
        if due <= desk.now { throw .outOfRange(.until, due.rfc3339) }
        let number = (ticket.parts.review.actions.map(\.number).max() ?? 0) + 1
        return [TicketActionAgreed(number, text, owner: owner, due: due)]
    }
}

/// An action was agreed on.
public struct TicketActionAgreed: TicketEvent, Hashable {
    public static let tag = "ticket.actionAgreed"
    public static let aspect: Aspect? = nil
    public static let deed: Sentence? = Sentence("action", swedish: "åtgärd", japanese: "対応事項")
    public static var examples: [any TicketEvent] {
        [TicketActionAgreed(1, "Alarm at 80 %", owner: "bo", due: Timestamp(milliseconds: 1_795_000_000_000))]
    }

    /// Its number in this review, from 1.
    public var number: Int64
    /// What is to be done.
    public var text: String
    /// Who does it.
    public var owner: String
    /// Until when.
    public var due: Timestamp

    /// Makes the event.
    public init(_ number: Int64, _ text: String, owner: String, due: Timestamp) {
        self.number = number
        self.text = text
        self.owner = owner
        self.due = due
    }

    public init(body: JSONObject) throws(BodyError) {
        number = try body.requiredInteger("number")
        text = try body.required("text")
        owner = try body.required("owner")
        due = try body.requiredTimestamp("due")
    }

    public var body: JSONObject {
        ["number": .integer(number), "text": .string(text), "owner": .string(owner), "due": .string(due.rfc3339)]
    }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        guard ticket.parts.review.action(number) == nil else { return }
        ticket.parts.review.actions.append(Review.Action(number: number, text: text, owner: owner, due: due))
    }

    public var account: Account? {
        Account(
            Sentence(
                "{actor} agreed on action {number}: {text} – {owner}, until {due}",
                swedish: "{actor} noterade åtgärd {number}: {text} – {owner}, senast {due}",
                japanese: "{actor}が対応事項{number}を登録: {text}({owner}、期限 {due})"),
            ["number": .number(number), "text": .text(text), "owner": .text(owner), "due": .time(due)])
    }
}
