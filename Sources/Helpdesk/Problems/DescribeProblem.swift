import Primitives

/// Asks to write down what is known of a problem, and whether it is a known error.
public struct DescribeProblem: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = [.content]

    /// How one sees that it is this problem; `nil` or empty keeps what is known.
    public var symptoms: String?
    /// The root cause.
    public var cause: String?
    /// The category of the cause; `nil` is the one known, else `unknown`.
    public var causeCategory: String?
    /// What helps until it is fixed.
    public var workaround: String?
    /// Whether it is a known error, which needs all three; `nil` keeps what it is.
    public var isKnownError: Bool?

    /// Makes the wish.
    public init(
        symptoms: String? = nil, cause: String? = nil, causeCategory: String? = nil, workaround: String? = nil,
        isKnownError: Bool? = nil
    ) {
        self.symptoms = symptoms
        self.cause = cause
        self.causeCategory = causeCategory
        self.workaround = workaround
        self.isKnownError = isKnownError
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        guard ticket.id.type == .problem else { throw .rule(.notAProblem(ticket.id)) }
        guard !ticket.state.isFinal else { throw .rule(.problemIsOver) }
        let known = ticket.parts.problem
        var event = TicketProblemDescribed()
        event.symptoms = try told(symptoms, known.symptoms, .symptoms, desk)
        event.workaround = try told(workaround, known.workaround, .workaround, desk)
        event.isKnownError = isKnownError == known.isKnownError ? nil : isKnownError
        let found = try found(ticket, desk)
        let missing = event.missing(over: ticket, found)
        if event.isKnownError == true, !missing.isEmpty { throw .rule(.knownErrorNeeds(missing)) }
        let events: [any TicketEvent] = found.map { [$0] } ?? []
        return event == TicketProblemDescribed() ? events : events + [event]
    }

    /// The cause, where it is told and not known yet.
    private func found(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> TicketCauseFound? {
        let known = ticket.parts.investigation.cause
        let text = try told(cause, nil, .cause, desk) ?? known?.text
        let category = try desk.optionalLine(causeCategory, .causeCategory)
        guard let text, text != known?.text || category != nil else { return nil }
        guard let category else {
            return TicketCauseFound(known?.category ?? CauseCategory.unknown.rawValue, text)
        }
        return try FindCause(category, text).decide(ticket, desk).first as? TicketCauseFound
    }

    private func told(
        _ text: String?, _ known: String?, _ field: Field, _ desk: Circumstances
    ) throws(Rejection) -> String? {
        guard let text, !text.trimmed.isEmpty else { return nil }
        let checked = try desk.text(text, field)
        return checked == known ? nil : checked
    }
}

extension Obstacle {
    static func notAProblem(_ id: TicketID) -> Obstacle {
        Obstacle(
            "problem.not-a-problem",
            Sentence(
                "{id} is no problem. Open a problem from it first: what is known of the cause is written there.",
                swedish:
                    "{id} är inget problem. Öppna ett problem från det först: där står det som är känt om orsaken.",
                japanese: "{id} は問題ではありません。先に問題を起票してください。原因はそこに記録します。"),
            ["id": .ticket(id)])
    }

    static let problemIsOver = Obstacle(
        "problem.is-over",
        Sentence(
            "The problem is closed or cancelled and stays as it is. Open another one.",
            swedish: "Problemet är stängt eller avbrutet och förblir som det är. Öppna ett nytt.",
            japanese: "この問題は完了または取り消し済みで、変更できません。新しい問題を起票してください。"))

    static func knownErrorNeeds(_ fields: [Field]) -> Obstacle {
        Obstacle(
            "problem.known-error-needs",
            Sentence(
                "A known error says how to recognise it, what causes it and what helps. Fill in: {fields}.",
                swedish:
                    "Ett känt fel talar om hur det känns igen, vad det beror på och vad som hjälper. Fyll i: {fields}.",
                japanese: "既知のエラーには症状・原因・回避策が必要です。入力してください: {fields}。"),
            ["fields": .list(fields.map(WordedValue.field))], fields: fields)
    }
}

/// What is known of a problem was written down.
public struct TicketProblemDescribed: TicketEvent, Hashable {
    public static let tag = "ticket.problemDescribed"
    public static let aspect: Aspect? = .content
    public static let deed: Sentence? = Sentence(
        "description of the problem", swedish: "problembeskrivning", japanese: "問題の記述")

    /// How one sees it; `nil` is as before.
    public var symptoms: String?
    /// What helps; `nil` is as before.
    public var workaround: String?
    /// Whether it is a known error from here on; `nil` is as before.
    public var isKnownError: Bool?

    /// Makes an event that tells nothing yet.
    public init() {}

    public init(body: JSONObject) throws(BodyError) {
        symptoms = try body.optionalString("symptoms")
        workaround = try body.optionalString("workaround")
        isKnownError = body.bool("knownError")
    }

    public var body: JSONObject {
        var body = JSONObject()
        body.put("symptoms", symptoms)
        body.put("workaround", workaround)
        if let isKnownError { body["knownError"] = .bool(isKnownError) }
        return body
    }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        if let symptoms { ticket.parts.problem.symptoms = symptoms }
        if let workaround { ticket.parts.problem.workaround = workaround }
        if let isKnownError { ticket.parts.problem.isKnownError = isKnownError }
    }

    /// What a known error still lacks after this.
    func missing(over ticket: Ticket, _ found: TicketCauseFound?) -> [Field] {
        let known = ticket.parts.problem
        var missing: [Field] = []
        if symptoms ?? known.symptoms == nil { missing.append(.symptoms) }
        if found == nil, ticket.parts.investigation.cause == nil { missing.append(.cause) }
        if workaround ?? known.workaround == nil { missing.append(.workaround) }
        return missing
    }

    public static var examples: [any TicketEvent] {
        var described = TicketProblemDescribed()
        described.symptoms = "Mail waits."
        var known = described
        (known.workaround, known.isKnownError) = ("Restart it.", true)
        var withdrawn = TicketProblemDescribed()
        withdrawn.isKnownError = false
        return [described, known, withdrawn]
    }

    public var account: Account? { Account(sentence, lines: lines) }

    private var sentence: Sentence {
        switch isKnownError {
        case true?:
            Sentence(
                "{actor} declared a known error", swedish: "{actor} förklarade det för ett känt fel",
                japanese: "{actor} が既知のエラーとして登録しました")
        case false?:
            Sentence(
                "{actor} took the known error back", swedish: "{actor} tog tillbaka det kända felet",
                japanese: "{actor} が既知のエラーを取り下げました")
        case nil:
            Sentence(
                "{actor} wrote down what is known", swedish: "{actor} skrev ner vad som är känt",
                japanese: "{actor} が判明した内容を記録しました")
        }
    }

    private var lines: [Told] {
        let told: [(Field, String?)] = [(.symptoms, symptoms), (.workaround, workaround)]
        return told.compactMap { field, text in
            text.map { text in
                Told(
                    Sentence("{field}: {value}", swedish: "{field}: {value}", japanese: "{field}: {value}"),
                    ["field": .field(field), "value": .text(text)])
            }
        }
    }
}
