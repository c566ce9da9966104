import Helpdesk
import Journal
import ReadModel
import Synchronization

extension Desk {
    /// How far a catch-up has come.
    public struct Progress: Sendable, Hashable {
        /// Bytes of the journal that are in the index.
        public var bytes: Int64
        /// The journal's length in bytes.
        public var totalBytes: Int64
    }

    /// How many records one transaction of the index takes.
    private static let batch = 50_000

    /// Brings the index up to the journal's end. Without an index this is its making.
    ///
    /// - Parameter progress: called now and then; `false` interrupts. What was taken over before stays, except while
    ///   the index is made.
    /// - Returns: what changed, also by other processes.
    @discardableResult
    public func catchUp(progress: ((Progress) -> Bool)? = nil) throws(DeskError) -> ProjectedChanges {
        try asDeskError {
            var all = ProjectedChanges()
            while try hasNews() {
                let changes = try advance(progress)
                all.tickets.formUnion(changes.tickets)
                all.articles.formUnion(changes.articles)
                all.duty = all.duty || changes.duty
                all.wasRebuilt = all.wasRebuilt || changes.wasRebuilt
            }
            return all
        }
    }

    /// Whether the journal goes on behind what the index has; asked first, so that readers do not queue up for the
    /// index's write lock.
    private func hasNews() throws -> Bool {
        guard index.isBuilt else { return true }
        let position = try indexedPosition()
        guard position != .start else { return true }
        var found = false
        do {
            // A file that ends where the index does needs no reading.
            if try journal.confirm(position) == position.offset { return false }
            _ = try journal.read(from: position, limit: 1, verifying: .chain) { _ in
                found = true
                return false
            }
        } catch JournalError.positionNotFound {
            return true
        }
        return found
    }

    private func advance(_ progress: ((Progress) -> Bool)?) throws -> ProjectedChanges {
        let total = DeskFile.size(layout.journal)
        let goOn = { (bytes: Int64) in progress?(Progress(bytes: bytes, totalBytes: total)) ?? true }
        return try index.advance(progress: goOn) { from, project in
            let start = adopt(from)
            // An index that is made is made whole, since it takes its place only then.
            let limit = from == nil ? nil : Self.batch
            var count = 0
            do {
                let outcome = try read(from: start, limit: limit, isAhead: total - start.offset > Self.much) { event in
                    count += 1
                    if count % 1_024 == 0, !goOn(event.offset) { throw DeskError.interrupted }
                    try project(event)
                }
                return IndexedPlace(position: outcome.position, gaps: outcome.damage).text
            } catch JournalError.positionNotFound where from != nil {
                // The index has read another history, such as one before a backup was restored: make it anew.
                throw IndexError.damaged(path: layout.indexDirectory, reason: "another history")
            }
        }
    }

    /// With more bytes of the journal to come they are read ahead on another thread.
    private static let much: Int64 = 4 << 20

    private func read(
        from start: Position, limit: Int?, isAhead: Bool, _ take: (LocatedEvent) throws -> Void
    ) throws -> ReadOutcome {
        let journal = journal
        let read = { @Sendable (give: (LocatedEvent) throws -> Bool) throws in
            try journal.read(from: start, limit: limit, verifying: .chainAndBodies) { try give(LocatedEvent($0)) }
        }
        if isAhead { return try ReadAhead.run(read, take: take) }
        return try read { event in
            try take(event)
            return true
        }
    }
}
