import Primitives

extension Ticket {
    /// What a ticket is when it has just been logged.
    init(_ id: TicketID, _ logged: TicketLogged, _ origin: Origin) {
        self.id = id
        title = logged.title
        description = logged.description
        requester = logged.requester
        source = logged.source
        createdAt = origin.at
        updatedAt = origin.at
        loggedBy = origin.by
        moments = logged.moments
        importKey = logged.importKey
        classification = logged.classification
        tags = logged.tags
        logged.planned?.apply(to: &self, origin)
        if let source = logged.splitFrom { parts.relations.add(Relations.Link(.splitFrom, source)) }
    }

    /// Folds one recorded event of this ticket. Events must come in the journal's order.
    public mutating func apply(_ event: RecordedEvent) {
        revision += 1
        lastSequence = event.sequence
        if event.origin.importedFrom != nil { importedEvents += 1 }
        switch event.happening {
        case .ticket(let happened):
            updatedAt = max(updatedAt, event.origin.at)
            let before = (priority, acknowledged: acknowledgedAt != nil)
            happened.apply(to: &self, event.origin)
            attend(happened, event.origin, before: before)
            if let step = happened.step { steps.take(step, event.origin) }
            for aspect in happened.aspects { changes[aspect] = revision }
        case .unknown(let tag), .erased(let tag):
            // An erased body hides what changed, so nothing may be decided on what is left.
            if unknownEvent == nil { unknownEvent = tag }
        case .article, .desk:
            break
        }
    }

    /// Folds an event into a ticket that may not exist yet; the first event of a ticket must be `ticket.logged`.
    public static func fold(_ event: RecordedEvent, into ticket: inout Ticket?) {
        if ticket != nil {
            ticket?.apply(event)
        } else if case .ticket(let id) = event.subject {
            ticket = beginning(id, event)
        }
    }

    private static func beginning(_ id: TicketID, _ event: RecordedEvent) -> Ticket {
        var ticket: Ticket
        if case .ticket(let happened) = event.happening, let logged = happened as? TicketLogged {
            ticket = Ticket(id, logged, event.origin)
        } else {
            // The logging event itself was erased or is of a newer version: the ticket stands, empty and read-only.
            ticket = Ticket(id, TicketLogged(type: id.type, title: ""), event.origin)
        }
        ticket.apply(event)
        return ticket
    }

    /// Ends the pause that lasts, if one does.
    mutating func endPause(at instant: Timestamp) {
        guard let last = pauses.indices.last, pauses[last].end == nil else { return }
        pauses[last].end = max(instant, pauses[last].start)
    }

    /// Marks the first human acknowledgement.
    mutating func acknowledge(at instant: Timestamp) {
        if acknowledgedAt == nil { acknowledgedAt = instant }
    }
}
