import Desk
import Glibc

/// The `sqlite3` program on a desk's index: what the same question costs without anything of ours around it.
struct SQLiteProgram {
    private let program: Program
    private let database: String

    /// `nil` where the program is not installed.
    init?(_ layout: DeskLayout) {
        guard let program = Program(named: "sqlite3") else { return nil }
        self.program = program
        database = layout.indexDirectory + "/desk.sqlite"
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
        let script = database + ".script-\(getpid())"
        let opening = ".bail on\n.output /dev/null\nPRAGMA cache_size=-6000;\nSELECT count(*) FROM meta;\n"
        let text = opening + statements.map { $0 + ";\n" }.joined()
        defer { unlink(script) }
        guard (try? DeskFile.create(script, text, mode: 0o600)) != nil else { return nil }
        return program.seconds(["-batch", "-readonly", database], input: script)
    }
}
