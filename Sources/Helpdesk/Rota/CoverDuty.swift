import Primitives

/// Asks to be on call in another's place, or where nobody is, for a stretch of time.
///
/// Everybody may cover; who manages rotas may say it of others. What has passed stays as it was: a cover that begins
/// earlier begins now.
public struct CoverDuty: DutyCommand, Hashable {
    /// The longest stretch, in milliseconds.
    static let longest: Int64 = 366 * 86_400_000

    /// The team.
    public var team: String
    /// The line; `nil` is wherever `instead` is on call, or the first line.
    public var line: String?
    /// Who will be on call; `nil` is who asks.
    public var person: String?
    /// In whose place; `nil` is whoever would be on call.
    public var instead: String?
    /// From when.
    public var start: Timestamp
    /// Until when.
    public var end: Timestamp
    /// Why; may be empty.
    public var reason: String

    /// Makes the wish.
    public init(
        team: String, line: String? = nil, person: String? = nil, instead: String? = nil, start: Timestamp,
        end: Timestamp, reason: String = ""
    ) {
        self.team = team
        self.line = line
        self.person = person
        self.instead = instead
        self.start = start
        self.end = end
        self.reason = reason
    }

    public func decide(_ plan: DutyPlan, _ desk: Circumstances) throws(Rejection) -> [any DeskEvent] {
        let rota = try plan.required(team)
        if let line, !rota.lines.contains(line) { throw .duty(.noLine(line, known: rota.lines)) }
        let person = try desk.colleague(person ?? desk.actor.name)
        try desk.require(oneOf: [person])
        guard start < end, end - start <= Self.longest else { throw .duty(.notAStretch) }
        guard end > desk.now else { throw .duty(.passed(end)) }
        var cover = Cover(
            number: plan.changes.lastNumber + 1, team: team, line: line ?? (instead == nil ? rota.lines.first : nil),
            person: person, instead: instead, start: max(start, desk.now), end: end)
        cover.reason = try desk.optionalLine(reason, .reason) ?? ""
        try check(cover, rota, plan.changes)
        return [RotaCovered(cover)]
    }

    private func check(_ cover: Cover, _ rota: Rota, _ changes: DutyChanges) throws(Rejection) {
        if cover.person == cover.instead { throw .nothingToChange }
        let same = changes.covers.first { other in
            other.team == cover.team && other.instead == cover.instead && other.start < cover.end
                && cover.start < other.end && (other.line == cover.line || other.line == nil || cover.line == nil)
        }
        if let same { throw .duty(.covered(by: same.person, number: same.number)) }
        let shifts = rota.shifts(from: cover.start, to: cover.end, changes)
        guard let instead = cover.instead else {
            let isHeld = shifts.contains {
                $0.line == cover.line && $0.person == cover.person && $0.start <= cover.start && $0.end >= cover.end
            }
            if isHeld { throw .nothingToChange }
            return
        }
        guard shifts.contains(where: { $0.person == instead && (cover.line == nil || cover.line == $0.line) }) else {
            throw .duty(.notOnCall(instead, team: team))
        }
    }
}

/// Somebody is on call in another's place, or where nobody was.
public struct RotaCovered: DeskEvent, Hashable {
    public static let tag = "rota.covered"

    /// What was agreed; who wrote it down is the record's writer.
    public var cover: Cover

    /// Makes the event.
    public init(_ cover: Cover) { self.cover = cover }

    public init(body: JSONObject) throws(BodyError) {
        cover = Cover(
            number: try body.requiredInteger("number"), team: try body.required("team"),
            line: try body.optionalString("line"), person: try body.required("person"),
            instead: try body.optionalString("instead"), start: try body.requiredTimestamp("from"),
            end: try body.requiredTimestamp("to"), reason: try body.optionalString("reason") ?? "")
    }

    public var body: JSONObject {
        var body: JSONObject = [
            "number": .integer(cover.number), "team": .string(cover.team), "person": .string(cover.person),
        ]
        body.put("line", cover.line)
        body.put("instead", cover.instead)
        body.put("from", cover.start)
        body.put("to", cover.end)
        if !cover.reason.isEmpty { body.put("reason", cover.reason) }
        return body
    }

    public func apply(to duty: inout DutyChanges, _ origin: Origin) {
        var cover = cover
        cover.by = origin.by
        duty.lastNumber = max(duty.lastNumber, cover.number)
        duty.add(cover)
    }
}
