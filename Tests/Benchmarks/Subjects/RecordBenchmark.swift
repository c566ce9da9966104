import Desk
import Helpdesk

/// An import into an empty desk, in batches that share a sync, the index following. Does not depend on the size.
enum RecordBenchmark: Benchmark {
    static let name = "record"
    static let summary = "an import of 10,000 tickets in batches, beside writing as many bytes"

    private static let tickets = 10_000

    static func run(_ generated: GeneratedDesk, _ options: BenchmarkOptions) throws -> [Comparison] {
        let path = options.directory + "/record"
        try DeskFile.removeTree(path)
        let desk = try Desk.create(at: path, settings: SettingsFile.text(of: GeneratedDesk.settings))
        defer { try? DeskFile.removeTree(path) }
        var generator = DeskGenerator(seed: 23, openPerMille: 30, end: Desk.systemClock())
        let events = (0..<tickets).flatMap { generator.ticket($0, of: tickets) }
        let (report, seconds) = try timed { try desk.record(events) }
        let bytes = DeskFile.size(desk.layout.journal)
        let copy = path + "/bytes"
        let plain = try timed { try DeskFile.create(copy, try DeskFile.text(desk.layout.journal), mode: 0o600) }
        let rate = Double(report.events)
        return [
            Comparison(
                "import with its index", "events/s", Samples(rate / seconds),
                beside: ("write the same \(bytes >> 20) MiB", Samples(rate / plain.seconds)), aim: 100_000)
        ]
    }
}
