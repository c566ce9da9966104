import Helpdesk
import Journal
import Primitives
import ReadModel

extension Desk {
    /// How many events share a lock, a sync and a transaction of the index.
    private static let importBatch = 16_384
    /// How often a batch begins again because somebody else wrote first.
    private static let attempts = 50

    /// Records events of another desk that are not here yet; the same events twice add nothing.
    ///
    /// Batches share a sync. An interrupted import has recorded whole batches and goes on from there when it is run
    /// again.
    ///
    /// - Parameters:
    ///   - events: in the order in which they shall be recorded; of one ticket by their index.
    ///   - progress: told how many events were looked at; `false` stops between two batches.
    /// - Throws: ``DeskError/refused(_:)`` without the right to import.
    public func record(
        _ events: [ImportedEvent], progress: (Int) -> Bool = { _ in true }
    ) throws(DeskError) -> ImportReport {
        if isReadOnly { throw .readOnly(path: layout.journal) }
        return try asDeskError {
            try circumstances.require(.importRecords)
            var total = ImportReport()
            var start = 0
            while start < events.count {
                let slice = events[start..<min(start + Self.importBatch, events.count)]
                let report = try recordBatch(slice)
                total.tickets += report.tickets
                total.events += report.events
                total.known += report.known
                start = slice.endIndex
                if !progress(start) { throw DeskError.interrupted }
            }
            return total
        }
    }

    /// What ``record(_:progress:)`` would record, without recording it.
    public func rehearse(_ events: [ImportedEvent]) throws(DeskError) -> ImportReport {
        try asDeskError {
            try circumstances.require(.importRecords)
            try catchUp()
            var batch = try ImportBatch(index, events[...])
            for event in events { _ = batch.record(event, by: actor.name, at: now) }
            return batch.report
        }
    }

    private func recordBatch(_ events: ArraySlice<ImportedEvent>) throws -> ImportReport {
        for _ in 0..<Self.attempts {
            try catchUp()
            if let report = try attempt(events) {
                try catchUp()
                return report
            }
        }
        throw DeskError.busy
    }

    /// Records a batch unless somebody else wrote since the index was brought up to date, which answers `nil`: the
    /// index then does not know all that is here already.
    private func attempt(_ events: ArraySlice<ImportedEvent>) throws -> ImportReport? {
        var batch = try ImportBatch(index, events)
        let known = try indexedPosition()
        let now = now
        // Nothing to record needs no lock.
        let records = events.compactMap { batch.record($0, by: actor.name, at: now) }
        if records.isEmpty { return batch.report }
        let isRecorded = try journal.transaction(from: known, by: actor.name, at: now, writing: .batch) {
            transaction in
            guard transaction.found.isEmpty else { return false }
            try transaction.append(records)
            return true
        }.value
        return isRecorded ? batch.report : nil
    }

    /// Records events that were decided elsewhere, at their own times and under their own names: the practice story.
    ///
    /// - Throws: ``DeskError/deskExists(path:)`` when anything has happened at this desk already.
    public func tell(_ events: [RecordedEvent]) throws(DeskError) {
        try asDeskError {
            try catchUp()
            let last = try index.lastNumbers()
            guard last.ticket == 0, last.article == 0 else { throw DeskError.deskExists(path: layout.directory) }
            let known = try indexedPosition()
            _ = try journal.transaction(from: known, by: actor.name, at: now, writing: .batch) { transaction in
                var revisions: [Subject: Int64] = [:]
                for event in events {
                    guard let record = NewRecord(event, revision: revisions[event.subject, default: 0]) else {
                        continue
                    }
                    revisions[event.subject, default: 0] += 1
                    try transaction.append(record)
                }
            }
            try catchUp()
        }
    }
}

extension NewRecord {
    /// An event as a record; `nil` for what has no body to write.
    init?(_ event: RecordedEvent, revision: Int64) {
        let content: (tag: String, body: JSONObject)
        switch event.happening {
        case .ticket(let happened): content = (happened.tag, EventCoding.body(happened, imported: event.origin))
        case .article(let happened): content = (happened.tag, EventCoding.body(happened, imported: event.origin))
        case .desk(let happened): content = (happened.tag, EventCoding.body(happened))
        case .unknown, .erased: return nil
        }
        self.init(
            at: event.origin.at, by: event.origin.by, on: event.subject.description, revision: revision,
            type: content.tag, body: .object(content.body))
    }
}
