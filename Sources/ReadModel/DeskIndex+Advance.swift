import GRDB
import Helpdesk

extension DeskIndex {
    /// Told now and then during a rebuild how many bytes of the journal are in; false gives up.
    public typealias Progress = (_ bytes: Int64) -> Bool

    /// Reads the journal on: hands over the position that was reached, calls the given function for each later event,
    /// and keeps the new position that comes back.
    public typealias Events = (_ from: String?, _ project: (LocatedEvent) throws -> Void) throws -> String

    /// The position in the journal that was stored with the last batch; nil before anything was read.
    public func position() throws(IndexError) -> String? {
        try read { db, _ in try Self.position(db) }
    }

    private static func position(_ db: Database) throws -> String? {
        try db.text("SELECT value FROM meta WHERE name = 'position'")
    }

    /// Brings the index up to the journal, in one write transaction.
    ///
    /// Where there is no usable index, or the one there is turns out to be damaged, it is built anew from the
    /// journal's beginning beside the old one and then put in its place. Several processes may call this at once: one
    /// does the work and the others find it done.
    ///
    /// - Parameters:
    ///   - progress: called during a rebuild, and while another process' rebuild is waited for.
    ///   - events: reads the journal. Called once, or again with nil when damage asks for a rebuild; its errors pass
    ///     through, and nothing is kept of what it had projected.
    public func advance(progress: Progress? = nil, _ events: Events) throws -> ProjectedChanges {
        guard access == .shared else { throw IndexError.readOnly(path: path) }
        do {
            try reconnectIfReplaced()
            if isBuilt { return try extend(events) }
        } catch let error as IndexError where error.asksForRebuild {
            if case .damaged = error { disconnect(damaged: true) } else { disconnect() }
        }
        return try rebuild(progress, events)
    }

    /// Another process may have put a new index in the place of the one that is open here.
    private func reconnectIfReplaced() throws(IndexError) {
        guard let reader = connections.withLock({ $0.reader }), reader.identity != FileIdentity(path) else { return }
        disconnect()
        let lock = try BuildLock.forUse(beside: path)
        defer { lock?.release() }
        try connect()
    }

    /// Reads the journal on, with at most `capacity` tickets in memory at once.
    func extend(capacity: Int = 20_000, _ events: Events) throws -> ProjectedChanges {
        do {
            return try writer().writeWithoutTransaction { db in
                var changes = ProjectedChanges()
                try db.inTransaction(.immediate) {
                    let projection = Projection(db, settings: settings, capacity: capacity, namesChanges: true)
                    let start = try Self.position(db)
                    let end = try events(start, projection.project)
                    try projection.finish()
                    if end != start { try Self.setMeta(db, "position", end) }
                    changes = projection.changes
                    return .commit
                }
                return changes
            }
        } catch let error as DatabaseError {
            throw IndexError.from(error, path: path)
        }
    }

    static func setMeta(_ db: Database, _ name: String, _ value: String) throws {
        try db.run("INSERT OR REPLACE INTO meta(name, value) VALUES (?, ?)", [.text(name), .text(value)])
    }

    private func writer() throws -> DatabaseQueue {
        if let writer = connections.withLock({ $0.writer }) { return writer }
        let lock = try BuildLock.forUse(beside: path)
        defer { lock?.release() }
        guard let reader = connections.withLock({ $0.reader }), reader.identity == FileIdentity(path) else {
            throw IndexError.unbuilt(path: path)
        }
        var configuration = Configuration.forIndex { db in
            // What a power failure takes from the index is read from the journal again.
            try db.run("PRAGMA synchronous = NORMAL")
            try db.run("PRAGMA cache_size = -8000")
        }
        configuration.busyMode = .timeout(10)
        configuration.label = "vakt.index.write"
        let writer = try DatabaseQueue(path: path, configuration: configuration)
        // The log of the open database is looked up by name at the first use: that must happen under the lock.
        _ = try writer.unsafeRead { db in try db.integer("SELECT count(*) FROM meta") }
        connections.withLock { $0.writer = writer }
        return writer
    }
}
