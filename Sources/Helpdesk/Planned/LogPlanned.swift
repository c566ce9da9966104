import Primitives

/// Asks for the ticket of an occurrence of planned work. It is logged once, whoever asks and however often.
public struct LogPlanned: Sendable, Hashable {
    /// The plan.
    public var plan: Plan
    /// When it was due.
    public var due: Timestamp

    /// Makes the wish.
    public init(_ plan: Plan, due: Timestamp) {
        self.plan = plan
        self.due = due
    }

    /// Decides: one event that tells everything, by nobody's hand.
    ///
    /// - Parameters:
    ///   - last: the last occurrence that has a ticket, or the instant from which the plan counts; occurrences up to it
    ///     have passed.
    ///   - hasRunbook: whether the plan's article is there and in use.
    public func decide(
        after last: Timestamp, hasRunbook: Bool, _ desk: Circumstances
    ) throws(Rejection) -> [any TicketEvent] {
        try desk.require(.work)
        guard due > last, due <= desk.now else { throw .nothingToChange }
        var logged = TicketLogged(type: plan.type, title: plan.title)
        logged.description = plan.body
        logged.source = .monitoring
        logged.tags = plan.tags
        logged.classification.kind = plan.classification.kind ?? (plan.type == .incident ? .service : nil)
        var classification = plan.classification
        classification.kind = logged.classification.kind
        let priority = classification.impact.flatMap { impact in
            classification.urgency.map { desk.settings.matrix[impact, $0] }
        }
        let missed = plan.makesUpForAll ? 0 : max(0, plan.occurrences(after: last, through: due).count - 1)
        logged.planned = PlannedLog(
            PlannedOccurrence(plan: plan.name, due: due, missed: Int64(missed)), team: plan.team,
            runbook: hasRunbook ? plan.runbook : nil, classified: TicketClassified(classification, priority: priority))
        return [logged]
    }
}

/// What a plan tells of a ticket that it logs.
public struct PlannedLog: Sendable, Hashable {
    /// Which occurrence of which plan.
    public var occurrence: PlannedOccurrence
    /// The team that has it from the beginning.
    public var team: String?
    /// The article that says how.
    public var runbook: ArticleID?
    /// What the plan knows of it.
    public var classified: TicketClassified

    /// Makes it from its parts.
    public init(
        _ occurrence: PlannedOccurrence, team: String? = nil, runbook: ArticleID? = nil, classified: TicketClassified
    ) {
        self.occurrence = occurrence
        self.team = team
        self.runbook = runbook
        self.classified = classified
    }

    init(body: JSONObject) throws(BodyError) {
        guard let known = body.object("classified") else { throw BodyError("classified") }
        occurrence = PlannedOccurrence(
            plan: try body.required("plan"), due: try body.requiredTimestamp("due"),
            missed: body.integer("missed") ?? 0)
        team = try body.optionalString("team")
        if let text = try body.optionalString("runbook") {
            guard let article = ArticleID(text) else { throw BodyError("runbook") }
            runbook = article
        }
        classified = try TicketClassified(body: known)
    }

    var body: JSONObject {
        var body: JSONObject = ["plan": .string(occurrence.plan)]
        body.put("due", occurrence.due)
        if occurrence.missed > 0 { body["missed"] = .integer(occurrence.missed) }
        body.put("team", team)
        body.put("runbook", runbook?.description)
        body["classified"] = .object(classified.body)
        return body
    }

    func apply(to ticket: inout Ticket, _ origin: Origin) {
        ticket.planned = occurrence
        ticket.team = team
        ticket.articles = runbook.map { [$0] } ?? []
        classified.apply(to: &ticket, origin)
    }
}

extension Plan {
    /// What is to be created now, in order: the latest occurrence since one, or all.
    ///
    /// - Parameters:
    ///   - last: the last occurrence that has a ticket, or the instant from which the plan counts.
    ///   - now: up to when.
    public func due(after last: Timestamp, at now: Timestamp) -> [Timestamp] {
        let all = occurrences(after: last, through: now)
        return makesUpForAll ? all : all.suffix(1)
    }

    /// The instant behind which its occurrences count, when none has a ticket yet; `nil` when it was never seen.
    public func counts(from seen: Timestamp?) -> Timestamp? {
        guard let start = schedule.start else { return seen }
        return schedule.zone.table.instant(fromLocal: start).advanced(byMilliseconds: -1)
    }
}

/// The plan was seen for the first time, and counts from then on.
public struct PlanBegan: DeskEvent, Hashable {
    public static let tag = "planned.began"

    /// The plan's name.
    public var plan: String

    /// Makes the event.
    public init(_ plan: String) { self.plan = plan }

    public init(body: JSONObject) throws(BodyError) { plan = try body.required("plan") }

    public var body: JSONObject { ["plan": .string(plan)] }

    public func apply(to duty: inout DutyChanges, _ origin: Origin) {
        if duty.plans[plan] == nil { duty.plans[plan] = origin.at }
    }
}
