import Helpdesk
import Primitives

/// One ticket's events as they are found, and what they make of it so far.
struct TicketHistory {
    /// An event and its place in time.
    struct Entry {
        /// The instant by which it is ordered: never before that of the ticket's event before it.
        var order: Timestamp
        var event: ImportedEvent
    }

    let key: ImportKey
    /// The ticket as its events so far make it; `nil` before the first.
    private(set) var ticket: Ticket?
    private var type = TicketType.incident
    private var latest = Timestamp(milliseconds: .min)
    private var count: Int64 = 0

    init(_ key: ImportKey) { self.key = key }

    /// Adds an event. Its own time stays as the file has it, also where that goes back; only the order does not.
    mutating func add(_ event: any TicketEvent, at: Timestamp, by: String, to entries: inout [Entry]) {
        if let logged = event as? TicketLogged { type = logged.type }
        latest = max(latest, at)
        let origin = Origin(at: at, by: by, importedFrom: key.source)
        let imported = ImportedEvent(key: key, index: count, type: type, origin: origin, event: event)
        entries.append(Entry(order: latest, event: imported))
        count += 1
        let recorded = RecordedEvent(
            sequence: count, subject: .ticket(TicketID(type, 1)), origin: origin, happening: .ticket(event))
        Ticket.fold(recorded, into: &ticket)
    }

    /// The first event: the ticket came to be.
    mutating func log(_ reading: TicketReading, at: Timestamp, by: String, to entries: inout [Entry]) {
        var logged = TicketLogged(type: reading.type, title: reading.title)
        logged.description = reading.description
        logged.requester = reading.requester
        logged.source = reading.source
        logged.moments = reading.moments
        logged.classification.kind = reading.classification.kind
        logged.tags = reading.tags
        logged.importKey = key
        add(logged, at: at, by: by, to: &entries)
    }

    /// Classification and priority, as far as they differ.
    mutating func classify(
        _ wanted: Classification, _ priority: Priority?, at: Timestamp, by: String, to entries: inout [Entry]
    ) {
        guard let known = ticket else { return }
        // The published matrix, whatever this desk's own is: the same rows must always give the same events.
        let matrix = wanted.impact.flatMap { impact in
            wanted.urgency.map { PriorityMatrix.standard[impact, $0] }
        }
        if wanted != known.classification {
            add(TicketClassified(wanted, priority: matrix), at: at, by: by, to: &entries)
        }
        let override = priority == matrix ? nil : priority
        if override != known.priorityOverride?.priority {
            let event = TicketPriorityOverridden(override, matrix: matrix, reason: "imported")
            add(event, at: at, by: by, to: &entries)
        }
    }
}
