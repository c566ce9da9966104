import GRDB
import Helpdesk

/// Writes and reads what people have changed in the rotas: one row, made by the first change.
enum DutyTable {
    static func changes(_ db: Database) throws -> DutyChanges {
        let query = try Query(db, "SELECT body FROM duty WHERE id = 1")
        guard try query.step() else { return DutyChanges() }
        do {
            return try query.withBlob(0) { try DutyChanges(snapshot: Array($0)) }
        } catch {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "duty snapshot: \(error)")
        }
    }

    static func write(_ db: Database, _ changes: DutyChanges) throws {
        var query = try Query(db, "INSERT OR REPLACE INTO duty(id, body) VALUES (1, ?)")
        query.bind(blob: changes.snapshot)
        try query.run()
    }
}

extension DeskIndex {
    /// What people have changed in the rotas.
    public func dutyChanges() throws(IndexError) -> DutyChanges {
        try read { db, _ in try DutyTable.changes(db) }
    }
}
