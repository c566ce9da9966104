import Helpdesk
import Primitives
import ReadModel

extension Desk {
    /// The plans of the settings, in their order, with where they stand.
    public func plans() throws(DeskError) -> [PlanState] {
        if settings.planned.isEmpty { return [] }
        return try asDeskError {
            let seen = try index.dutyChanges().plans
            return try settings.planned.map { plan in
                let last = try index.lastPlanned(plan.name)
                let base = last?.due ?? plan.counts(from: seen[plan.name]) ?? now
                return PlanState(
                    plan: plan, last: last.map { PlanState.Done(due: $0.due, ticket: $0.ticket) },
                    next: plan.next(after: base))
            }
        }
    }

    /// The commands for what planned work is due by now; none for what has its tickets.
    func plannedCommands() throws(DeskError) -> [Command] {
        if settings.planned.isEmpty { return [] }
        return try asDeskError {
            let seen = try index.dutyChanges().plans
            return try settings.planned.flatMap { plan -> [Command] in
                guard let last = try index.lastPlanned(plan.name)?.due ?? plan.counts(from: seen[plan.name]) else {
                    return [.beginPlan(plan.name)]
                }
                return plan.due(after: last, at: now).map { .planned(LogPlanned(plan, due: $0)) }
            }
        }
    }

    /// When planned work is next due; now for a plan that was never seen, and `nil` when nothing is planned.
    func nextPlanned() throws(DeskError) -> Timestamp? {
        if settings.planned.isEmpty { return nil }
        let seen = try asDeskError { try index.dutyChanges().plans }
        let times = try plans().compactMap { state -> Timestamp? in
            let isUnseen = state.last == nil && state.plan.counts(from: seen[state.plan.name]) == nil
            return isUnseen ? now : state.next
        }
        return times.min()
    }
}
