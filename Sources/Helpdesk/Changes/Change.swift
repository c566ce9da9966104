import Primitives

/// What a change has beside what every ticket has: its plan, its approval and what came of it.
public struct Change: TicketPart {
    public static let key = "change"

    /// What is planned.
    public internal(set) var plan = ChangePlan()
    /// Who was asked to approve it, and the answer; `nil` while nobody was asked.
    public internal(set) var approval: ChangeApproval?
    /// What came of it, once it is closed.
    public internal(set) var outcome: ChangeOutcome?

    /// How it is handled; `normal` unless something else was told.
    public var type: ChangeType { plan.type ?? .normal }

    public init() {}

    public init(body: JSONObject) throws(BodyError) {
        plan = try ChangePlan(body: body)
        approval = try body.nested("approval").map { part throws(BodyError) in try ChangeApproval(body: part) }
        outcome = try body.nested("outcome").map { part throws(BodyError) in try ChangeOutcome(body: part) }
    }

    public var body: JSONObject {
        var body = plan.body
        if let approval { body["approval"] = .object(approval.body) }
        if let outcome { body["outcome"] = .object(outcome.body) }
        return body
    }
}

/// That somebody who may is asked to approve a change, and the answer.
public struct ChangeApproval: Sendable, Hashable {
    /// An answer.
    public struct Answer: Sendable, Hashable {
        /// Whether the change may be made.
        public var isGiven: Bool
        /// By whom.
        public var by: String
        /// When.
        public var at: Timestamp
        /// The reason, or what goes with it; never empty for a refusal.
        public var reason: String
    }

    /// Who asked.
    public var askedBy: String
    /// When.
    public var askedAt: Timestamp
    /// The answer; `nil` while it is waited for.
    public var answer: Answer?

    init(askedBy: String, at: Timestamp) {
        self.askedBy = askedBy
        askedAt = at
    }

    init(body: JSONObject) throws(BodyError) {
        askedBy = try body.required("by")
        askedAt = try body.requiredTimestamp("at")
        guard let part = try body.nested("answer") else { return }
        guard let isGiven = part.bool("given") else { throw BodyError("given") }
        answer = Answer(
            isGiven: isGiven, by: try part.required("by"), at: try part.requiredTimestamp("at"),
            reason: try part.optionalString("reason") ?? "")
    }

    var body: JSONObject {
        var body: JSONObject = ["by": .string(askedBy), "at": .string(askedAt.rfc3339)]
        guard let answer else { return body }
        var part: JSONObject = [
            "given": .bool(answer.isGiven), "by": .string(answer.by), "at": .string(answer.at.rfc3339),
        ]
        if !answer.reason.isEmpty { part.put("reason", answer.reason) }
        body["answer"] = .object(part)
        return body
    }
}

/// How a change went.
public enum ChangeCloseCode: String, Worded {
    case successful
    case withIssues = "with issues"
    case unsuccessful

    public var words: Sentence {
        switch self {
        case .successful: Sentence("successful", swedish: "lyckad", japanese: "成功")
        case .withIssues: Sentence("with issues", swedish: "med anmärkning", japanese: "一部問題あり")
        case .unsuccessful: Sentence("unsuccessful", swedish: "misslyckad", japanese: "失敗")
        }
    }
}

/// What came of a change.
public struct ChangeOutcome: Sendable, Hashable {
    /// How it went.
    public var code: ChangeCloseCode
    /// What was seen, in several lines.
    public var notes: String
    /// Who closed it.
    public var by: String

    init(_ code: ChangeCloseCode, notes: String, by: String) {
        self.code = code
        self.notes = notes
        self.by = by
    }

    init(body: JSONObject) throws(BodyError) {
        code = try body.required("code", as: ChangeCloseCode.self)
        notes = try body.optionalString("notes") ?? ""
        by = try body.required("by")
    }

    var body: JSONObject {
        var body: JSONObject = ["code": .string(code.rawValue), "by": .string(by)]
        if !notes.isEmpty { body.put("notes", notes) }
        return body
    }
}
