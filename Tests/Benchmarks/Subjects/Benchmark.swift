/// One subject, measured on a desk of one size.
protocol Benchmark {
    /// What `--only` calls it.
    static var name: String { get }
    /// What it tells, for the help.
    static var summary: String { get }
    /// Measures it.
    static func run(_ desk: GeneratedDesk, _ options: BenchmarkOptions) throws -> [Comparison]
}

/// What all benchmarks may need to know.
struct BenchmarkOptions {
    /// Where desks and mailboxes are kept.
    var directory: String
    /// The console's executable.
    var console: String
    /// Whether to measure neomutt beside the console.
    var withNeomutt: Bool
}

/// All of them, in the order in which they run.
var allBenchmarks: [any Benchmark.Type] {
    [
        AppendBenchmark.self, RecordBenchmark.self, ReplayBenchmark.self, RebuildBenchmark.self, QueueBenchmark.self,
        FilterBenchmark.self, DetailBenchmark.self, HindsightBenchmark.self, ConsoleBenchmark.self,
        FollowBenchmark.self,
    ]
}
