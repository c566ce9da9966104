import Helpdesk
import Primitives

extension TicketHistory {
    /// Adds the events that lead to the one state that a row tells. Those whose time it does not tell take the nearest
    /// that it does: the last change for what is last, the logging for the rest.
    mutating func take(snapshot reading: TicketReading, now: Timestamp, importedBy: String, to entries: inout [Entry]) {
        let created = reading.createdAt ?? reading.moments.reportedAt ?? now
        let by = reading.createdBy ?? importedBy
        log(reading, at: created, by: by, to: &entries)
        classify(reading.classification, reading.priority, at: created, by: by, to: &entries)
        if reading.team != nil || reading.assignee != nil || (reading.reassignmentCount ?? 0) > 0 {
            var assigned = TicketAssigned(assignee: reading.assignee, team: reading.team)
            if let count = reading.reassignmentCount, count > 0 { assigned.reassignmentCount = count }
            add(assigned, at: created, by: by, to: &entries)
        }
        let told = reading.state?.state ?? .new
        let state = ticket?.fitting(told) ?? told
        let last = reading.updatedAt ?? created
        let worker = reading.updatedBy ?? reading.assignee ?? by
        let acknowledged = reading.acknowledgedAt ?? created
        if state == .triaged || reading.acknowledgedAt != nil {
            add(TicketTriaged(), at: acknowledged, by: worker, to: &entries)
        }
        if state == .inProgress || reading.containedAt != nil {
            add(TicketStarted(), at: acknowledged, by: worker, to: &entries)
        }
        if let contained = reading.containedAt {
            add(TicketContained(note: "imported"), at: contained, by: worker, to: &entries)
        }
        finish(reading, state, last, worker, to: &entries)
    }

    private mutating func finish(
        _ reading: TicketReading, _ state: TicketState, _ last: Timestamp, _ by: String, to entries: inout [Entry]
    ) {
        switch state {
        case .new, .triaged, .inProgress:
            break
        case .assess, .rootCauseAnalysis, .fixInProgress, .authorise, .scheduled, .implement, .review:
            add(TicketMoved(to: state), at: last, by: by, to: &entries)
        case .onHold:
            let held = TicketHeld(reading.state?.reason ?? .caller, note: reading.state?.note ?? "")
            add(held, at: last, by: by, to: &entries)
        case .resolved, .closed:
            let resolved = reading.resolvedAt ?? reading.closedAt ?? last
            add(reading.resolution, at: resolved, by: reading.resolvedBy ?? by, to: &entries)
            if state == .closed { add(TicketClosed(), at: reading.closedAt ?? last, by: by, to: &entries) }
        case .cancelled:
            add(TicketCancelled(reason: "imported"), at: reading.closedAt ?? last, by: by, to: &entries)
        }
    }
}
