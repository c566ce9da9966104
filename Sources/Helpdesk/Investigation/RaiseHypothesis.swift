import Primitives

/// Asks to note what could be behind it.
public struct RaiseHypothesis: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// What; must not be empty.
    public var text: String

    /// Makes the wish.
    public init(_ text: String) { self.text = text }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        let text = try desk.line(text, .text)
        if ticket.parts.investigation.open.contains(where: { $0.text == text }) { return [] }
        return [TicketHypothesisRaised(text)]
    }
}

/// It was noted what could be behind it.
public struct TicketHypothesisRaised: TicketEvent, Hashable {
    public static let tag = "ticket.hypothesisRaised"
    public static let aspect: Aspect? = nil
    public static var examples: [any TicketEvent] {
        [TicketHypothesisRaised("x")]
    }
    public static let deed: Sentence? = Sentence("hypothesis", swedish: "hypotes", japanese: "仮説")
    public var searchText: String { text }
    public var step: ProcessStep? { .investigate }

    /// What.
    public var text: String

    /// Makes the event.
    public init(_ text: String) { self.text = text }

    public init(body: JSONObject) throws(BodyError) { text = try body.required("text") }

    public var body: JSONObject { ["text": .string(text)] }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        let number = (ticket.parts.investigation.hypotheses.last?.number ?? 0) + 1
        ticket.parts.investigation.hypotheses.append(Hypothesis(number: number, text: text, origin))
    }

    public var account: Account? {
        Account(
            Sentence(
                "{actor} suspects: {text}", swedish: "{actor} misstänker: {text}", japanese: "{actor}の仮説: {text}"),
            ["text": .text(text)])
    }
}
