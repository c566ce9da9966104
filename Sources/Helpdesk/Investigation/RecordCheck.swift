import Primitives

/// Asks to note what was looked at, and what came of it.
public struct RecordCheck: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// What was looked at; must not be empty.
    public var text: String
    /// What came of it.
    public var outcome: CheckOutcome
    /// More of what was seen; may be empty.
    public var note: String

    /// Makes the wish.
    public init(_ text: String, _ outcome: CheckOutcome, note: String = "") {
        self.text = text
        self.outcome = outcome
        self.note = note
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        [TicketChecked(try desk.line(text, .text), outcome, note: try desk.optionalText(note, .note))]
    }
}

/// Something was looked at.
public struct TicketChecked: TicketEvent, Hashable {
    public static let tag = "ticket.checked"
    public static let aspect: Aspect? = nil
    public static var examples: [any TicketEvent] {
        [TicketChecked("x", .wrong, note: "y")]
    }
    public static let deed: Sentence? = Sentence("check", swedish: "kontroll", japanese: "確認")
    public var searchText: String { text + "\n" + note }
    public var step: ProcessStep? { .investigate }

    /// What.
    public var text: String
    /// What came of it.
    public var outcome: CheckOutcome
    /// More of what was seen.
    public var note: String

    /// Makes the event.
    public init(_ text: String, _ outcome: CheckOutcome, note: String = "") {
        self.text = text
        self.outcome = outcome
        self.note = note
    }

    public init(body: JSONObject) throws(BodyError) {
        text = try body.required("text")
        outcome = try body.required("outcome", as: CheckOutcome.self)
        note = try body.optionalString("note") ?? ""
    }

    public var body: JSONObject {
        var body: JSONObject = ["text": .string(text), "outcome": .string(outcome.rawValue)]
        if !note.isEmpty { body.put("note", note) }
        return body
    }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        let number = (ticket.parts.investigation.checks.last?.number ?? 0) + 1
        ticket.parts.investigation.checks.append(
            Check(number: number, text: text, outcome: outcome, note: note, origin))
    }

    public var account: Account? {
        Account(
            Sentence(
                "{actor} checked: {text} – {outcome}", swedish: "{actor} kontrollerade: {text} – {outcome}",
                japanese: "{actor}が確認: {text} – {outcome}"),
            ["text": .text(text), "outcome": .name(outcome)], text: note)
    }
}
