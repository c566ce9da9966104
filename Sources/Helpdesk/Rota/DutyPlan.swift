import Primitives

/// Everything that tells who is on call: the desk's rotas, and what people have changed in them.
public struct DutyPlan: Sendable, Hashable {
    /// The rotas, at most one for each team.
    public var rotas: [Rota]
    /// Covers and swaps.
    public var changes: DutyChanges

    /// Makes a plan.
    public init(rotas: [Rota], changes: DutyChanges = DutyChanges()) {
        self.rotas = rotas
        self.changes = changes
    }

    /// The rota of a team.
    public func rota(of team: String) -> Rota? { rotas.first { $0.team == team } }

    /// Who of a team is on call, those called first in front; empty in a gap and for a team without a rota.
    public func onCall(team: String, at instant: Timestamp) -> [Shift] {
        rota(of: team)?.onCall(at: instant, changes) ?? []
    }

    /// The shifts of a team that touch a stretch of time, by start.
    public func shifts(of team: String, from start: Timestamp, to end: Timestamp) -> [Shift] {
        rota(of: team)?.shifts(from: start, to: end, changes) ?? []
    }

    /// Where nobody of a team is on call in a stretch of time.
    public func gaps(of team: String, from start: Timestamp, to end: Timestamp) -> [DutyGap] {
        rota(of: team)?.gaps(from: start, to: end, changes) ?? []
    }

    /// Where one person is on call twice in a stretch of time, for one team or for several, by start.
    public func doubleBookings(from start: Timestamp, to end: Timestamp) -> [DoubleBooking] {
        let shifts = rotas.flatMap { $0.shifts(from: start, to: end, changes) }
        var found: [DoubleBooking] = []
        for own in Dictionary(grouping: shifts, by: \.person).values {
            for (index, first) in own.enumerated() {
                for second in own[(index + 1)...] {
                    let from = max(first.start, second.start, start)
                    let to = min(first.end, second.end, end)
                    if from < to { found.append(DoubleBooking(first: first, second: second, start: from, end: to)) }
                }
            }
        }
        return found.sorted {
            ($0.start, $0.person, $0.first.team, $0.second.team) < ($1.start, $1.person, $1.first.team, $1.second.team)
        }
    }

    /// The next instant after this one at which somebody else is on call, somewhere; looked for within 400 days.
    public func nextHandOver(after instant: Timestamp) -> Timestamp? {
        for days: Int64 in [8, 60, 400] {
            let end = instant.advanced(byMilliseconds: days * 86_400_000)
            let ends = rotas.flatMap { rota in
                rota.shifts(from: instant, to: end, changes).flatMap { [$0.start, $0.end] }
            }
            if let next = ends.filter({ $0 > instant }).min() { return next }
        }
        return nil
    }
}
