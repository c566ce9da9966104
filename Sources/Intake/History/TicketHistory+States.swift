import Helpdesk
import Primitives

extension TicketHistory {
    /// Adds what a ticket's next row says anew. Fields that the file does not tell stay as they are.
    mutating func take(_ reading: TicketReading, _ rows: RowReader, importedBy: String, to entries: inout [Entry]) {
        guard let at = reading.updatedAt ?? reading.createdAt else { return }
        let by = reading.updatedBy ?? importedBy
        if ticket == nil {
            // A ticket can't be logged after its first update, though some rows say so.
            log(reading, at: min(reading.createdAt ?? at, at), by: reading.createdBy ?? by, to: &entries)
        } else {
            edit(reading, rows, at: at, by: by, to: &entries)
        }
        classify(reading.classification, reading.priority, at: at, by: by, to: &entries)
        assign(reading, rows, at: at, by: by, to: &entries)
        if let state = reading.state { move(to: state, reading, at: at, by: by, to: &entries) }
    }

    private mutating func edit(
        _ reading: TicketReading, _ rows: RowReader, at: Timestamp, by: String, to entries: inout [Entry]
    ) {
        guard let known = ticket else { return }
        var edited = TicketEdited()
        if rows.tells(.title) && reading.title != known.title { edited.title = reading.title }
        if rows.tells(.description) && reading.description != known.description {
            edited.description = reading.description
        }
        if rows.tells(.requester) && reading.requester != known.requester { edited.requester = reading.requester }
        if edited != TicketEdited() { add(edited, at: at, by: by, to: &entries) }
        let added = reading.tags.filter { !known.tags.contains($0) }
        let removed = rows.tells(.tags) ? known.tags.filter { !reading.tags.contains($0) } : []
        if !added.isEmpty || !removed.isEmpty {
            add(TicketTagged(add: added, remove: removed), at: at, by: by, to: &entries)
        }
    }

    private mutating func assign(
        _ reading: TicketReading, _ rows: RowReader, at: Timestamp, by: String, to entries: inout [Entry]
    ) {
        guard let known = ticket else { return }
        let team = rows.tells(.team) ? reading.team : known.team
        let assignee = rows.tells(.assignee) ? reading.assignee : known.assignee
        var assigned = TicketAssigned(assignee: assignee, team: team)
        let derived = known.reassignmentCount + (assigned.changesHands(of: known) ? 1 : 0)
        // Between two rows a ticket can go through hands that neither row names, and tools count hand-overs in ways
        // of their own (ServiceNow's are those between teams): the file's counter stands.
        if let counted = reading.reassignmentCount, counted != derived { assigned.reassignmentCount = counted }
        if team != known.team || assignee != known.assignee || assigned.reassignmentCount != nil {
            add(assigned, at: at, by: by, to: &entries)
        }
    }

    /// The steps that lead from the state so far to another.
    private mutating func move(
        to wanted: Mapping.State, _ reading: TicketReading, at: Timestamp, by: String, to entries: inout [Entry]
    ) {
        guard let known = ticket else { return }
        if known.state.isOver && wanted.state.isOpen {
            add(TicketReopened(reason: "imported"), at: at, by: by, to: &entries)
        }
        guard let state = ticket?.state else { return }
        switch known.fitting(wanted.state) {
        case .assess, .rootCauseAnalysis, .fixInProgress, .authorise, .scheduled, .implement, .review:
            if state != wanted.state { add(TicketMoved(to: wanted.state), at: at, by: by, to: &entries) }
        case .new, .triaged:
            // Work that was begun can't be unbegun; only a hold ends.
            if state == .onHold { add(TicketResumed(), at: at, by: by, to: &entries) }
            if state == .new && wanted.state == .triaged { add(TicketTriaged(), at: at, by: by, to: &entries) }
        case .inProgress:
            if state == .onHold { add(TicketResumed(), at: at, by: by, to: &entries) }
            if state == .new || state == .triaged { add(TicketStarted(), at: at, by: by, to: &entries) }
        case .onHold:
            let reason = wanted.reason ?? .caller
            let isSame = known.hold.map { $0.reason == reason && $0.note == wanted.note } ?? false
            if !isSame { add(TicketHeld(reason, note: wanted.note), at: at, by: by, to: &entries) }
        case .resolved, .closed:
            if state.isOpen {
                add(reading.resolution, at: at, by: reading.resolvedBy ?? by, to: &entries)
            }
            if wanted.state == .closed && state != .closed { add(TicketClosed(), at: at, by: by, to: &entries) }
        case .cancelled:
            if state.isOpen { add(TicketCancelled(reason: "imported"), at: at, by: by, to: &entries) }
        }
    }
}

extension Ticket {
    /// A state that a file tells, as far as tickets of this type have it: an incident that is assessed is worked on.
    func fitting(_ state: TicketState) -> TicketState {
        MoveTicket.states.contains(state) && !workflow.states.contains(state) ? .inProgress : state
    }
}

extension TicketState {
    var isOver: Bool { !isOpen }
}
