import GRDB
import GRDBSQLite
import Glibc
import Helpdesk

extension DeskIndex {
    /// Builds the index anew aside and puts it in place; where another process just did that, uses its index.
    func rebuild(_ progress: Progress?, _ events: Events) throws -> ProjectedChanges {
        let lock = try BuildLock.forBuilding(beside: path) { progress?(0) ?? true }
        let wasBuilt = otherProcessBuiltIt()
        do {
            defer { lock.release() }
            if !wasBuilt {
                try build(progress, events)
                try connect()
            }
        } catch let error as DatabaseError {
            throw IndexError.from(error, path: path)
        }
        if wasBuilt { _ = try extend(events) }
        return ProjectedChanges(wasRebuilt: true)
    }

    private func otherProcessBuiltIt() -> Bool {
        let damaged = connections.withLock { $0.damaged }
        guard let found = FileIdentity(path), found != damaged else { return false }
        do throws(IndexError) {
            try connect()
            return true
        } catch {
            return false
        }
    }

    private func build(_ progress: Progress?, _ events: Events) throws {
        disconnect()
        let aside = path + ".new"
        Self.remove(aside)
        try Self.createFile(aside)
        defer { Self.remove(aside) }
        let queue = try DatabaseQueue(path: aside, configuration: Self.buildConfiguration)
        do {
            try queue.writeWithoutTransaction { db in try fill(db, progress, events) }
        } catch {
            try? queue.close()
            throw error
        }
        try queue.close()
        try Self.sync(aside)
        try putInPlace(aside)
    }

    private static var buildConfiguration: Configuration {
        var configuration = Configuration.forIndex { db in
            // A file that was not finished is thrown away, so nothing need be undone or survive a crash before the end.
            for setting in [
                "journal_mode = OFF", "synchronous = OFF", "locking_mode = EXCLUSIVE", "cache_size = -64000",
            ] {
                try db.run("PRAGMA " + setting)
            }
        }
        configuration.label = "vakt.index.build"
        return configuration
    }

    private func fill(_ db: Database, _ progress: Progress?, _ events: Events) throws {
        try db.execute(sql: Schema.tables)
        try db.execute(sql: Schema.texts)
        try setGathering(db, bytes: 8 << 20, merging: 0, atMost: 1_500)
        try db.run("BEGIN")
        do {
            try fillTables(db, progress, events)
        } catch {
            sqlite3_exec(db.sqliteConnection, "ROLLBACK", nil, nil, nil)
            throw error
        }
        try setGathering(db, bytes: 1 << 20, merging: 8, atMost: 16)
        try db.run("PRAGMA journal_mode = WAL")
    }

    private func fillTables(_ db: Database, _ progress: Progress?, _ events: Events) throws {
        let projection = Projection(db, settings: settings, capacity: 32_768, namesChanges: false)
        var count = 0
        let end = try events(nil) { located in
            count += 1
            if count % 1024 == 0, let progress, !progress(located.offset) { throw IndexError.interrupted }
            try projection.project(located)
        }
        try projection.finish()
        // One piece of index instead of several: looking up one word in one document then costs half.
        for table in Schema.textTables { try db.run("INSERT INTO \(table)(\(table)) VALUES ('optimize')") }
        try WordTable(db: db).fill()
        for statement in Schema.indexStatements { try db.run(statement) }
        try Self.setMeta(db, "position", end)
        try Self.setMeta(db, "fingerprint", fingerprint)
        try db.run("COMMIT")
    }

    /// How full-text tables write: how many bytes they gather before they write a piece, how many pieces of a size they
    /// merge by and by (0 is none), and how many they merge at once. During a rebuild merging waits for the end: whatever
    /// is merged before is merged again.
    ///
    /// Defaults, and the highest number of pieces (2,000), are those of https://sqlite.org/fts5.html, section 6.
    private func setGathering(_ db: Database, bytes: Int64, merging: Int64, atMost: Int64) throws {
        for table in Schema.textTables {
            for (setting, value) in [("hashsize", bytes), ("automerge", merging), ("crisismerge", atMost)] {
                try db.run("INSERT INTO \(table)(\(table), rank) VALUES (?, ?)", [.text(setting), .integer(value)])
            }
        }
    }

    /// Nobody opens any of these names meanwhile: that takes the build lock. Whoever has the old files open keeps them.
    private func putInPlace(_ aside: String) throws {
        Self.remove(path)
        guard rename(aside, path) == 0 else {
            throw IndexError.unavailable(path: path, reason: String(cString: strerror(errno)))
        }
        let directory = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        try Self.sync(directory.isEmpty ? "/" : directory)
    }

    private static func remove(_ path: String) {
        for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
    }

    private static func createFile(_ path: String) throws {
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o660)
        guard descriptor >= 0 else {
            throw IndexError.unavailable(path: path, reason: String(cString: strerror(errno)))
        }
        // SQLite gives its other files the permissions of this one; the directory says who belongs to the desk.
        fchmod(descriptor, 0o660)
        close(descriptor)
    }

    private static func sync(_ path: String) throws {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0, fsync(descriptor) == 0 else {
            throw IndexError.unavailable(path: path, reason: String(cString: strerror(errno)))
        }
        close(descriptor)
    }
}
