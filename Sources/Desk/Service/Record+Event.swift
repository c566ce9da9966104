import Helpdesk
import Journal
import Primitives
import ReadModel

extension RecordedEvent {
    /// Reads a record of the journal in the domain's terms. A body that is no object is not understood, not an error.
    public init(_ record: Record) {
        let subject = Subject(record.on)
        guard let bytes = record.body else {
            self = EventCoding.event(
                sequence: record.seq, on: subject, at: record.at, by: record.by, type: record.type, body: nil)
            return
        }
        guard let body = try? JSON(parsing: bytes).objectValue else {
            let origin = Origin(at: record.at, by: record.by)
            self.init(
                sequence: record.seq, subject: subject, origin: origin, happening: .unknown(tag: record.type))
            return
        }
        self = EventCoding.event(
            sequence: record.seq, on: subject, at: record.at, by: record.by, type: record.type, body: body)
    }
}

extension LocatedEvent {
    public init(_ record: Record) {
        self.init(event: RecordedEvent(record), offset: record.offset, length: record.length)
    }
}
