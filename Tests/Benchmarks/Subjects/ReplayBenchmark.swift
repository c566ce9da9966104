import Desk
import Journal

/// Reading the whole journal with its chain and bodies checked, beside counting its lines.
enum ReplayBenchmark: Benchmark {
    static let name = "replay"
    static let summary = "the journal read and verified, beside wc -l"

    static func run(_ generated: GeneratedDesk, _ options: BenchmarkOptions) throws -> [Comparison] {
        let path = generated.layout.journal
        let journal = try Journal.open(at: path, access: .readOnly)
        let lines = Program(named: "wc").flatMap { $0.seconds(["-l", path]) }
        var count = 0
        let seconds = try timed {
            _ = try journal.read(from: .start, verifying: .chainAndBodies) { _ in
                count += 1
                return true
            }
        }.seconds
        let records = Double(count)
        let bytes = Double(DeskFile.size(path)) / 1_048_576
        return [
            Comparison(
                "replay, verified", "events/s", Samples(records / seconds),
                beside: ("wc -l", lines.map { Samples(records / $0) })),
            Comparison(
                "replay, verified, by size", "MiB/s", Samples(bytes / seconds),
                beside: ("wc -l", lines.map { Samples(bytes / $0) })),
        ]
    }
}
