import GRDB
import GRDBSQLite
import Synchronization

/// The connection that queries run on, one at a time.
final class Reader: Sendable {
    let queue: DatabaseQueue
    let identity: FileIdentity
    private let cache = Mutex(QueryCache())

    /// - Parameter cache: what the connection may keep of the file, in kilobytes.
    init(path: String, identity: FileIdentity, cache: Int = 6_000) throws {
        self.identity = identity
        queue = try DatabaseQueue(path: path, configuration: Self.configuration(cache))
    }

    private static func configuration(_ cache: Int) -> Configuration {
        var configuration = Configuration.forIndex { db in
            // A screenful needs few pages, and the system's own cache holds the rest.
            try db.run("PRAGMA cache_size = -\(cache)")
            try db.run("PRAGMA temp_store = MEMORY")
        }
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        configuration.label = "vakt.index.read"
        return configuration
    }

    /// Runs one query within one read transaction, so that its statements see the same state.
    func run<Value>(_ body: (Database, inout QueryCache) throws -> Value) throws -> Value {
        try queue.unsafeRead { db in
            // The queue lets one query in at a time, so the cache can be taken out for as long as it runs.
            var cache = self.cache.withLock { exchange(&$0, QueryCache()) }
            defer { self.cache.withLock { [cache] in $0 = cache } }
            try db.run("BEGIN")
            // Prepared anew, since a damaged file can refuse anything that was prepared before.
            defer { sqlite3_exec(db.sqliteConnection, "ROLLBACK", nil, nil, nil) }
            cache.validate(version: try db.integer("PRAGMA data_version") ?? 0)
            return try body(db, &cache)
        }
    }
}

private func exchange<Value>(_ place: inout Value, _ value: Value) -> Value {
    let old = place
    place = value
    return old
}
