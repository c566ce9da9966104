import Primitives

/// Asks to rule a hypothesis in or out, or the other way round than before.
public struct RuleHypothesis: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// Its number in the ticket, from 1.
    public var number: Int64
    /// Which way.
    public var verdict: Verdict
    /// Why; must not be empty.
    public var reason: String

    /// Makes the wish.
    public init(_ number: Int64, _ verdict: Verdict, reason: String) {
        self.number = number
        self.verdict = verdict
        self.reason = reason
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        guard let known = ticket.parts.investigation[hypothesis: number] else {
            throw .rule(.noHypothesis(number, ticket.parts.investigation.hypotheses))
        }
        let reason = try desk.line(reason, .reason)
        if known.verdict == verdict, known.reason == reason { return [] }
        return [TicketHypothesisRuled(number, verdict, reason: reason, text: known.text)]
    }
}

extension Obstacle {
    static func noHypothesis(_ number: Int64, _ known: [Hypothesis]) -> Obstacle {
        guard !known.isEmpty else {
            return Obstacle(
                "investigation.no-hypothesis",
                Sentence(
                    "The ticket has no hypothesis yet. Raise one first.",
                    swedish: "Ärendet har ingen hypotes än. Ställ upp en först.",
                    japanese: "このチケットにはまだ仮説がありません。先に仮説を立ててください。"))
        }
        return Obstacle(
            "investigation.no-such-hypothesis",
            Sentence(
                "There is no hypothesis {number}. There is: {known}.",
                swedish: "Det finns ingen hypotes {number}. Det finns: {known}.",
                japanese: "仮説{number}はありません。あるのは: {known}。"),
            ["number": .number(number), "known": .texts(known.map { "\($0.number) \($0.text)" })])
    }
}

/// A hypothesis was ruled in or out.
public struct TicketHypothesisRuled: TicketEvent, Hashable {
    public static let tag = "ticket.hypothesisRuled"
    public static let aspect: Aspect? = nil
    public static var examples: [any TicketEvent] {
        [
            TicketHypothesisRuled(1, .ruledOut, reason: "x", text: "y"),
            TicketHypothesisRuled(2, .ruledIn, reason: "x", text: "z"),
        ]
    }
    public static let deed: Sentence? = Sentence("verdict", swedish: "bedömning", japanese: "仮説の判定")
    public var searchText: String { reason }
    public var step: ProcessStep? { .investigate }

    /// Its number.
    public var number: Int64
    /// Which way.
    public var verdict: Verdict
    /// Why.
    public var reason: String
    /// What it said, for those who read the record alone.
    public var text: String

    /// Makes the event.
    public init(_ number: Int64, _ verdict: Verdict, reason: String, text: String) {
        self.number = number
        self.verdict = verdict
        self.reason = reason
        self.text = text
    }

    public init(body: JSONObject) throws(BodyError) {
        number = try body.requiredInteger("number")
        verdict = try body.required("verdict", as: Verdict.self)
        reason = try body.required("reason")
        text = try body.optionalString("text") ?? ""
    }

    public var body: JSONObject {
        var body: JSONObject = ["number": .integer(number), "verdict": .string(verdict.rawValue)]
        body.put("reason", reason)
        if !text.isEmpty { body.put("text", text) }
        return body
    }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        guard let place = ticket.parts.investigation.hypotheses.firstIndex(where: { $0.number == number }) else {
            return
        }
        ticket.parts.investigation.hypotheses[place].verdict = verdict
        ticket.parts.investigation.hypotheses[place].reason = reason
    }

    public var account: Account? {
        let places: [String: WordedValue] = ["text": .text(text.isEmpty ? String(number) : text)]
        let sentence =
            switch verdict {
            case .ruledIn:
                Sentence(
                    "{actor} ruled in: {text}", swedish: "{actor} bekräftade: {text}",
                    japanese: "{actor}が仮説を確認: {text}")
            case .ruledOut:
                Sentence(
                    "{actor} ruled out: {text}", swedish: "{actor} uteslöt: {text}",
                    japanese: "{actor}が仮説を除外: {text}")
            }
        return Account(sentence, places, text: reason)
    }
}
