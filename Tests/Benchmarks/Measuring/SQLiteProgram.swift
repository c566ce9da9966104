import Desk
import Glibc

/// The `sqlite3` program on a desk's index: what the same question costs without anything of ours around it.
struct SQLiteProgram {
    private let program: Program
    private let database: String
    private var plain: String { database + ".plain" }

    /// `nil` where the program is not installed.
    init?(_ layout: DeskLayout) {
        guard let program = Program(named: "sqlite3") else { return nil }
        self.program = program
        database = layout.indexDirectory + "/desk.sqlite"
    }

    /// Makes full-text tables of the index's tickets aside, `plain.ticketText` and `plain.solvedText`: the program has
    /// not our tokenizer, so these are cut by SQLite's own. What notes say is not in them.
    func makePlainTexts() {
        unlink(plain)
        let tables = [
            ("ticketText", "text", "SELECT number, CAST(body AS TEXT) FROM snapshot"),
            ("solvedText", "title, notes", "SELECT number, title, notes FROM solved"),
        ]
        let script = tables.map { name, columns, texts in
            """
            CREATE VIRTUAL TABLE plain.\(name) USING fts5(\(columns), content='', columnsize=0);
            INSERT INTO plain.\(name)(rowid, \(columns)) \(texts);
            INSERT INTO plain.\(name)(\(name)) VALUES ('optimize');

            """
        }
        let opening = ".bail on\nATTACH '\(plain)' AS plain;\nBEGIN;\n"
        _ = program.seconds(["-batch", database], input: scratch(opening + script.joined() + "COMMIT;\n"))
    }

    /// Removes what ``makePlainTexts()`` made.
    func removePlainTexts() {
        unlink(plain)
        unlink(database + ".script-\(getpid())")
    }

    /// A file with a script; the next one takes its place.
    private func scratch(_ text: String) -> String {
        let path = database + ".script-\(getpid())"
        unlink(path)
        try? DeskFile.create(path, text, mode: 0o600)
        return path
    }

    /// Milliseconds for each of some statements, as the mean over all: the program's own start, taken from a run without
    /// them, is not in it. `nil` when SQLite refused one.
    func milliseconds(_ statements: [String]) -> Samples? {
        guard !statements.isEmpty, let idle = run([]), let busy = run(statements) else { return nil }
        return Samples(max(0, busy - idle) * 1_000 / Double(statements.count))
    }

    /// Seconds to copy the whole index as SQLite does that fastest.
    func secondsToCopy() -> Double? {
        let copy = database + ".copy"
        defer { unlink(copy) }
        unlink(copy)
        return program.seconds(["-readonly", database, "VACUUM INTO '\(copy)'"])
    }

    private func run(_ statements: [String]) -> Double? {
        let attached = DeskFile.exists(plain) ? "ATTACH '\(plain)' AS plain;\n" : ""
        let opening = ".bail on\n.output /dev/null\nPRAGMA cache_size=-6000;\nSELECT count(*) FROM meta;\n" + attached
        let script = scratch(opening + statements.map { $0 + ";\n" }.joined())
        defer { unlink(script) }
        return program.seconds(["-batch", "-readonly", database], input: script)
    }
}
