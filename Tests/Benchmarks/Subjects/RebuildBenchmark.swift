import Desk
import Glibc

/// The index made anew from the journal, beside SQLite copying the one there is.
enum RebuildBenchmark: Benchmark {
    static let name = "rebuild"
    static let summary = "the index made from the journal, beside sqlite3 copying it"

    static func run(_ generated: GeneratedDesk, _ options: BenchmarkOptions) throws -> [Comparison] {
        _ = try generated.open()
        let copy = SQLiteProgram(generated.layout)?.secondsToCopy()
        // The same journal under a second name: the desk's own index stays.
        let aside = DeskLayout(generated.path + ".rebuild")
        try DeskFile.removeTree(aside.directory)
        try DeskFile.makeDirectories(aside.directory)
        defer { try? DeskFile.removeTree(aside.directory) }
        try DeskFile.create(aside.settings, try DeskFile.text(generated.layout.settings), mode: 0o600)
        guard link(generated.layout.journal, aside.journal) == 0 else {
            throw FileError(call: "link", path: aside.journal)
        }
        let desk = try Desk.open(at: aside.directory)
        let seconds = try timed { _ = try desk.catchUp() }.seconds
        let tickets = Double(generated.count)
        let index = Double(DeskFile.size(aside.indexDirectory + "/desk.sqlite"))
        return [
            Comparison(
                "index made from the journal", "tickets/s", Samples(tickets / seconds),
                beside: ("sqlite3 copies it", copy.map { Samples(tickets / $0) }), aim: 30_000),
            Comparison(
                "index, for each ticket", "bytes", Samples(index / tickets),
                beside: ("journal", Samples(Double(DeskFile.size(aside.journal)) / tickets))),
        ]
    }
}
