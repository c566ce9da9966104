import Primitives

/// What was looked at on the way to the cause: checks, hypotheses, and the cause itself.
public struct Investigation: TicketPart {
    public static let key = "investigation"

    /// Checks that were made, in order.
    public internal(set) var checks: [Check] = []
    /// Hypotheses, in the order in which they were raised.
    public internal(set) var hypotheses: [Hypothesis] = []
    /// The root cause, once it is found.
    public internal(set) var cause: FoundCause?

    public init() {}

    public init(body: JSONObject) throws(BodyError) {
        for member in body.members {
            guard let held = member.value.objectValue else { throw BodyError(member.key) }
            if member.key == Self.causeKey {
                cause = try FoundCause(body: held)
            } else if member.key.hasPrefix(Self.checkPrefix) {
                checks.append(try Check(number: Numbered.number(of: member.key, Self.checkPrefix), held))
            } else {
                let number = try Numbered.number(of: member.key, Self.hypothesisPrefix)
                hypotheses.append(try Hypothesis(number: number, held))
            }
        }
        checks.sort { $0.number < $1.number }
        hypotheses.sort { $0.number < $1.number }
    }

    public var body: JSONObject {
        var body = JSONObject()
        for check in checks { body[Self.checkPrefix + String(check.number)] = .object(check.body) }
        for idea in hypotheses { body[Self.hypothesisPrefix + String(idea.number)] = .object(idea.body) }
        if let cause { body[Self.causeKey] = .object(cause.body) }
        return body
    }

    private static let checkPrefix = "check "
    private static let hypothesisPrefix = "hypothesis "
    private static let causeKey = "cause"

    /// Hypotheses that nobody has ruled in or out.
    public var open: [Hypothesis] { hypotheses.filter { $0.verdict == nil } }

    /// The hypothesis of a number.
    public subscript(hypothesis number: Int64) -> Hypothesis? { hypotheses.first { $0.number == number } }
}

/// Something that was looked at.
public struct Check: Sendable, Hashable {
    /// Its number in the ticket, from 1.
    public var number: Int64
    /// What was looked at.
    public var text: String
    /// What came of it.
    public var outcome: CheckOutcome
    /// More of what was seen; may be empty.
    public var note: String
    /// When, and by whom.
    public var at: Timestamp
    /// See ``at``.
    public var by: String

    init(number: Int64, text: String, outcome: CheckOutcome, note: String, _ origin: Origin) {
        self.number = number
        self.text = text
        self.outcome = outcome
        self.note = note
        at = origin.at
        by = origin.by
    }

    init(number: Int64, _ body: JSONObject) throws(BodyError) {
        self.number = number
        text = try body.required("text")
        outcome = try body.required("outcome", as: CheckOutcome.self)
        note = try body.optionalString("note") ?? ""
        at = try body.requiredTimestamp("at")
        by = try body.required("by")
    }

    var body: JSONObject {
        var body: JSONObject = ["text": .string(text), "outcome": .string(outcome.rawValue)]
        if !note.isEmpty { body.put("note", note) }
        body.put("at", at)
        body.put("by", by)
        return body
    }
}

/// What came of a check.
public enum CheckOutcome: String, Worded {
    case fine, wrong, unclear

    public var words: Sentence {
        switch self {
        case .fine: Sentence("fine", swedish: "utan anmärkning", japanese: "正常")
        case .wrong: Sentence("wrong", swedish: "fel", japanese: "異常")
        case .unclear: Sentence("unclear", swedish: "oklart", japanese: "不明")
        }
    }
}

/// What could be behind it.
public struct Hypothesis: Sendable, Hashable {
    /// Its number in the ticket, from 1.
    public var number: Int64
    /// What could be behind it.
    public var text: String
    /// When it was raised, and by whom.
    public var at: Timestamp
    /// See ``at``.
    public var by: String
    /// Whether it was ruled in or out; `nil` while it is open.
    public var verdict: Verdict?
    /// Why; empty while it is open.
    public var reason: String

    init(number: Int64, text: String, _ origin: Origin) {
        self.number = number
        self.text = text
        at = origin.at
        by = origin.by
        reason = ""
    }

    init(number: Int64, _ body: JSONObject) throws(BodyError) {
        self.number = number
        text = try body.required("text")
        at = try body.requiredTimestamp("at")
        by = try body.required("by")
        verdict = try body.optional("verdict", as: Verdict.self)
        reason = try body.optionalString("reason") ?? ""
    }

    var body: JSONObject {
        var body: JSONObject = ["text": .string(text)]
        body.put("at", at)
        body.put("by", by)
        body.put("verdict", verdict?.rawValue)
        if !reason.isEmpty { body.put("reason", reason) }
        return body
    }
}

/// What became of a hypothesis.
public enum Verdict: String, Worded {
    case ruledIn = "in"
    case ruledOut = "out"

    public var words: Sentence {
        switch self {
        case .ruledIn: Sentence("ruled in", swedish: "bekräftad", japanese: "確認")
        case .ruledOut: Sentence("ruled out", swedish: "utesluten", japanese: "除外")
        }
    }
}

/// The root cause, as far as it is known.
public struct FoundCause: Sendable, Hashable {
    /// Its category, one of the settings' ``DeskSettings/causes``.
    public var category: String
    /// What it is.
    public var text: String
    /// When it was noted, and by whom.
    public var at: Timestamp
    /// See ``at``.
    public var by: String

    init(category: String, text: String, _ origin: Origin) {
        self.category = category
        self.text = text
        at = origin.at
        by = origin.by
    }

    init(body: JSONObject) throws(BodyError) {
        category = try body.required("category")
        text = try body.required("text")
        at = try body.requiredTimestamp("at")
        by = try body.required("by")
    }

    var body: JSONObject {
        var body: JSONObject = ["category": .string(category), "text": .string(text)]
        body.put("at", at)
        body.put("by", by)
        return body
    }
}
