import Primitives

/// How a change is handled, which decides the states that it passes (``Workflow``).
public enum ChangeType: String, Worded {
    /// A known procedure that was approved once for all.
    case standard
    /// Assessed and approved before it is made.
    case normal
    /// Made at once to restore a service; the approval may follow.
    case emergency

    public var words: Sentence {
        switch self {
        case .standard: Sentence("standard", swedish: "standard", japanese: "標準")
        case .normal: Sentence("normal", swedish: "normal", japanese: "通常")
        case .emergency: Sentence("emergency", swedish: "akut", japanese: "緊急")
        }
    }
}

/// How much could go wrong with a change.
public enum ChangeRisk: String, Worded {
    case low, medium, high

    public var words: Sentence {
        switch self {
        case .low: Sentence("low", swedish: "låg", japanese: "低")
        case .medium: Sentence("medium", swedish: "medel", japanese: "中")
        case .high: Sentence("high", swedish: "hög", japanese: "高")
        }
    }
}

/// The stretch of time in which a change is made.
public struct ChangeWindow: Sendable, Hashable {
    /// From when.
    public var start: Timestamp
    /// Until when; always later than ``start``.
    public var end: Timestamp

    /// Makes a window; `nil` when the end is not later than the start.
    public init?(_ start: Timestamp, _ end: Timestamp) {
        guard start < end else { return nil }
        self.start = start
        self.end = end
    }

    /// Whether both have an instant in common.
    public func overlaps(_ other: ChangeWindow) -> Bool { start < other.end && other.start < end }

    init(body: JSONObject) throws(BodyError) {
        guard let window = ChangeWindow(try body.requiredTimestamp("from"), try body.requiredTimestamp("to")) else {
            throw BodyError("to")
        }
        self = window
    }

    var body: JSONObject { ["from": .string(start.rfc3339), "to": .string(end.rfc3339)] }
}

/// What is planned of a change, or told of it: what is `nil` is not known, or stays as it is.
public struct ChangePlan: Sendable, Hashable {
    /// How it is handled.
    public var type: ChangeType?
    /// How much could go wrong.
    public var risk: ChangeRisk?
    /// Why it shall be made.
    public var justification: String?
    /// How it is made.
    public var implementation: String?
    /// How it is taken back when it goes wrong.
    public var backOut: String?
    /// How it is seen that it went well.
    public var test: String?
    /// When it is made.
    public var window: ChangeWindow?

    /// Makes a plan.
    public init(
        type: ChangeType? = nil, risk: ChangeRisk? = nil, justification: String? = nil, implementation: String? = nil,
        backOut: String? = nil, test: String? = nil, window: ChangeWindow? = nil
    ) {
        self.type = type
        self.risk = risk
        self.justification = justification
        self.implementation = implementation
        self.backOut = backOut
        self.test = test
        self.window = window
    }

    /// What is told here, and where nothing is, what is known.
    func over(_ known: ChangePlan) -> ChangePlan {
        ChangePlan(
            type: type ?? known.type, risk: risk ?? known.risk, justification: justification ?? known.justification,
            implementation: implementation ?? known.implementation, backOut: backOut ?? known.backOut,
            test: test ?? known.test, window: window ?? known.window)
    }

    /// What of this is not known yet, or told otherwise.
    func changes(of known: ChangePlan) -> ChangePlan {
        ChangePlan(
            type: type == (known.type ?? .normal) ? nil : type, risk: risk == known.risk ? nil : risk,
            justification: justification == known.justification ? nil : justification,
            implementation: implementation == known.implementation ? nil : implementation,
            backOut: backOut == known.backOut ? nil : backOut, test: test == known.test ? nil : test,
            window: window == known.window ? nil : window)
    }

    /// The same without the window: what an approval is about.
    var approved: ChangePlan {
        var plan = self
        plan.window = nil
        return plan
    }

    init(body: JSONObject) throws(BodyError) {
        type = try body.optional("type", as: ChangeType.self)
        risk = try body.optional("risk", as: ChangeRisk.self)
        justification = try body.optionalString("justification")
        implementation = try body.optionalString("implementation")
        backOut = try body.optionalString("backOut")
        test = try body.optionalString("test")
        window = try body.nested("window").map { part throws(BodyError) in try ChangeWindow(body: part) }
    }

    var body: JSONObject {
        var body = JSONObject()
        body.put("type", type?.rawValue)
        body.put("risk", risk?.rawValue)
        body.put("justification", justification)
        body.put("implementation", implementation)
        body.put("backOut", backOut)
        body.put("test", test)
        if let window { body["window"] = .object(window.body) }
        return body
    }
}
