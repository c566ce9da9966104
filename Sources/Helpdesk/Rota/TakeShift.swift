import Primitives

/// Asks for the shift, or the gap, that lies at an instant: what is left of it, if it has begun.
public struct TakeShift: DutyCommand, Hashable {
    /// The team.
    public var team: String
    /// An instant in it.
    public var at: Timestamp
    /// The line; `nil` is the first one that has somebody then.
    public var line: String?
    /// Who will be on call; `nil` is who asks.
    public var person: String?
    /// Who was seen to be on call there; with `nil` it is whoever is.
    public var holder: String?
    /// Why; may be empty.
    public var reason: String

    /// Makes the wish.
    public init(
        team: String, at: Timestamp, line: String? = nil, person: String? = nil, holder: String? = nil,
        reason: String = ""
    ) {
        self.team = team
        self.at = at
        self.line = line
        self.person = person
        self.holder = holder
        self.reason = reason
    }

    public func decide(_ plan: DutyPlan, _ desk: Circumstances) throws(Rejection) -> [any DeskEvent] {
        var cover = CoverDuty(team: team, line: line, person: person, start: at, end: at, reason: reason)
        if let shift = try plan.shifts(of: team, at: at, line: line).first {
            if let holder, holder != shift.person { throw .duty(.holds(shift.person)) }
            (cover.line, cover.instead) = (shift.line, shift.person)
            (cover.start, cover.end) = (shift.start, shift.end)
        } else {
            // A gap is looked for as far as a rota is shown.
            let span: Int64 = 14 * 86_400_000
            let gaps = plan.gaps(
                of: team, from: at.advanced(byMilliseconds: -span), to: at.advanced(byMilliseconds: span))
            guard let gap = gaps.first(where: { $0.start <= at && at < $0.end }) else { throw .duty(.nobodyThen) }
            if let holder { throw .duty(.notOnCall(holder, team: team)) }
            (cover.start, cover.end) = (gap.start, gap.end)
        }
        return try cover.decide(plan, desk)
    }
}
