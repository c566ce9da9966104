import Helpdesk
import Journal
import Primitives
import ReadModel

/// Decides which events of a batch are new, and gives new tickets their numbers, in order of first appearance.
struct ImportBatch {
    private var known: [ImportKey: (id: TicketID, events: Int64)]
    private var lastTicket: Int64
    private(set) var report = ImportReport()

    init(_ index: DeskIndex, _ events: ArraySlice<ImportedEvent>) throws {
        known = try index.imported(Array(Set(events.map(\.key))))
        lastTicket = try index.lastNumbers().ticket
    }

    /// The record of an event; `nil` when it is here already.
    ///
    /// The revision is that of the import's own view of the ticket, which has seen nothing but what it imported.
    mutating func record(_ event: ImportedEvent, by importer: String, at now: Timestamp) -> NewRecord? {
        var place = known[event.key]
        if place == nil {
            lastTicket += 1
            place = (TicketID(event.type, lastTicket), 0)
            report.tickets += 1
        }
        guard var place, event.index >= place.events else {
            report.known += 1
            return nil
        }
        report.events += 1
        place.events = event.index + 1
        known[event.key] = place
        return NewRecord(
            at: now, by: importer, on: place.id.description, revision: event.index, type: event.event.tag,
            body: .object(EventCoding.body(event.event, imported: event.origin)))
    }
}
