import GRDB
import Glibc
import Helpdesk
import Testing

@testable import ReadModel

/// A directory that goes away with the test.
final class Scratch {
    let path: String

    init() {
        var template = Array("\(String(cString: getenv("TMPDIR") ?? strdup("/tmp")))/vakt-index-XXXXXX\0".utf8CString)
        path = template.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? "."
        }
    }

    deinit {
        for name in ["", ".new", ".lock"] {
            for suffix in ["", "-wal", "-shm", "-journal"] { unlink(index + name + suffix) }
        }
        rmdir(path)
    }

    var index: String { path + "/index.db" }

    func open(_ fingerprint: String = "f", _ access: DeskIndex.Access = .shared) throws -> DeskIndex {
        try DeskIndex.open(at: index, fingerprint: fingerprint, settings: DeskSettings(), access: access)
    }

    /// Every row of every table, as text, to compare contents whatever their layout.
    func dump() throws -> [String] {
        let queue = try DatabaseQueue(path: index, configuration: .forIndex())
        return try queue.unsafeRead { db in
            var lines: [String] = []
            for table in [
                "counter", "ticket", "snapshot", "note", "event", "deed", "tag", "watcher", "service", "imported",
                "solved",
                "article", "articleUse", "articleHelp", "word", "vainSearch",
            ] {
                for row in try Row.fetchAll(db, sql: "SELECT * FROM \(table) ORDER BY 1, 2") {
                    lines.append("\(table) " + row.databaseValues.map { "\($0)" }.joined(separator: "|"))
                }
            }
            for table in ["ticketText", "solvedText", "articleText"] {
                try db.execute(sql: "CREATE VIRTUAL TABLE temp.seen USING fts5vocab('main', '\(table)', 'instance')")
                for row in try Row.fetchAll(db, sql: "SELECT term, doc, col, offset FROM temp.seen ORDER BY 1, 2, 3, 4")
                {
                    lines.append("\(table) " + row.databaseValues.map { "\($0)" }.joined(separator: "|"))
                }
                try db.execute(sql: "DROP TABLE temp.seen")
            }
            return lines
        }
    }
}
