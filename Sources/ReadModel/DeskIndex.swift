import GRDB
import GRDBSQLite
import Glibc
import Helpdesk
import Synchronization

/// The queue, the texts and the whole state of every record, derived from the journal and kept in one SQLite file.
///
/// Deleting the file loses nothing but time. Any number of processes may use it at once: readers never wait, and
/// SQLite's write lock lets one of them at a time read the journal on. Queries block the calling thread; an instance
/// answers one at a time.
public final class DeskIndex: Sendable {
    /// What an instance may do.
    public enum Access: Sendable, Hashable {
        /// Query, and read the journal on.
        case shared
        /// Query only, for someone who may not write in the index's directory.
        case readOnly
    }

    /// Changes whenever the tables do; part of every fingerprint.
    public static let schemaVersion = Schema.version

    let path: String
    let fingerprint: String
    let settings: DeskSettings
    let access: Access
    let sight: Sight
    let connections = Mutex(Connections())

    struct Connections {
        var reader: Reader?
        var writer: DatabaseQueue?
        /// A second reader, for queries that nobody waits for.
        var aside: Reader?
        /// A file that turned out to be damaged and waits to be replaced.
        var damaged: FileIdentity?
    }

    private init(path: String, fingerprint: String, settings: DeskSettings, access: Access, sight: Sight) {
        self.path = path
        self.fingerprint = fingerprint
        self.settings = settings
        self.access = access
        self.sight = sight
    }

    /// Opens the index, which need not exist yet.
    ///
    /// - Parameters:
    ///   - path: the SQLite file; beside it lie SQLite's own files, a lock and, during a rebuild, the next index.
    ///   - fingerprint: what the content depends on beside the journal's events: the journal's log id and the clock
    ///     settings. An index with another one is not used. ``schemaVersion`` is added to it here.
    ///   - settings: from which the next breaches, and whatever else falls due, are reckoned.
    ///   - viewer: who reads the answers; what is restricted is withheld from others, as if it did not exist.
    /// - Throws: ``IndexError/unavailable(path:reason:)`` when the file can't be opened; for reading only, also
    ///   ``IndexError/unbuilt(path:)`` and ``IndexError/damaged(path:reason:)``. With shared access those two are no
    ///   errors: ``isBuilt`` is false, and ``advance(progress:_:)`` builds the index.
    public static func open(
        at path: String, fingerprint: String, settings: DeskSettings, access: Access = .shared,
        viewer: Viewer = .everything
    ) throws(IndexError) -> DeskIndex {
        let index = DeskIndex(
            path: path, fingerprint: "\(Schema.version) \(fingerprint)", settings: settings, access: access,
            sight: Sight(viewer: viewer))
        do {
            let lock = try BuildLock.forUse(beside: path)
            defer { lock?.release() }
            try index.connect()
        } catch {
            if access == .readOnly || !error.asksForRebuild { throw error }
        }
        return index
    }

    /// Whether there is an index to query.
    public var isBuilt: Bool { connections.withLock { $0.reader != nil } }

    /// Gives up the query that is running on another thread, which throws ``IndexError/interrupted``.
    public func interrupt() {
        connections.withLock { $0.reader }?.queue.interrupt()
    }

    /// Opens what lies at the path for reading. The build lock is held meanwhile, so that it can't be replaced.
    func connect() throws(IndexError) {
        guard let identity = FileIdentity(path) else { throw .unbuilt(path: path) }
        let reader: Reader
        let found: String?
        do {
            reader = try Reader(path: path, identity: identity)
            found = try reader.run { db, _ in try db.text("SELECT value FROM meta WHERE name = 'fingerprint'") }
        } catch let error as DatabaseError where error.resultCode.primaryResultCode == .SQLITE_ERROR {
            throw .damaged(path: path, reason: error.message ?? "no index")
        } catch {
            throw .from(error, path: path)
        }
        guard found == fingerprint else { throw .unbuilt(path: path) }
        connections.withLock { $0 = Connections(reader: reader) }
    }

    /// Lets go of files that are no longer the index.
    func disconnect(damaged: Bool = false) {
        connections.withLock { $0 = Connections(damaged: damaged ? $0.reader?.identity : $0.damaged) }
    }

    /// Runs one query on a consistent view.
    func read<Value>(_ body: (Database, inout QueryCache) throws -> Value) throws(IndexError) -> Value {
        guard let reader = connections.withLock({ $0.reader }) else { throw .unbuilt(path: path) }
        do {
            return try reader.run(body)
        } catch {
            let error = IndexError.from(error, path: path)
            if case .damaged = error { disconnect(damaged: true) }
            throw error
        }
    }
}

extension DeskIndex {
    /// Runs one query on a consistent view, on a connection that nobody else uses.
    func readAside<Value>(_ body: (Database, inout QueryCache) throws -> Value) throws(IndexError) -> Value {
        guard let identity = connections.withLock({ $0.reader })?.identity else { throw .unbuilt(path: path) }
        do {
            if let aside = connections.withLock({ $0.aside }), aside.identity == identity { return try aside.run(body) }
            let aside = try Reader(path: path, identity: identity, cache: 1_500)
            connections.withLock { if $0.reader?.identity == identity { $0.aside = aside } }
            return try aside.run(body)
        } catch {
            throw .from(error, path: path)
        }
    }
}

/// A file's device and inode, which tell whether a path still names what was opened.
struct FileIdentity: Sendable, Equatable {
    private let device: UInt64
    private let inode: UInt64

    init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        device = UInt64(status.st_dev)
        inode = UInt64(status.st_ino)
    }
}

extension DeskIndex {
    /// The version of SQLite in use, for reports.
    public static var databaseVersion: String { String(cString: sqlite3_libversion()) }
}
