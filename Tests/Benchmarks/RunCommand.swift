import ArgumentParser
import Desk
import Glibc
import PseudoTerminal

struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Measure.",
        discussion: "Benchmarks:\n"
            + allBenchmarks.map { "  \($0.name): \($0.summary)" }.joined(separator: "\n")
            + "\n\nCompare figures of one run only: machines are noisy.")

    @Option(help: "Tickets of each desk, smallest first.") var sizes = "1000,100000,1000000"
    @Option(help: "Where desks are made and kept for the next run.") var directory = "/var/tmp/vakt-benchmarks"
    @Option(parsing: .upToNextOption, help: "Only these benchmarks.") var only: [String] = []
    @Option(help: "Share of open tickets, in tickets of a thousand.") var open = 30
    @Flag(help: "Measure neomutt on as many mails beside the console.") var neomutt = false
    @Option(help: "The console's executable, if not the one built beside this program.") var vakt: String?

    func validate() throws {
        let known = allBenchmarks.map { $0.name }
        for name in only where !known.contains(name) {
            throw ValidationError("There is no benchmark \(name); there are \(known.joined(separator: ", ")).")
        }
        guard !counts.isEmpty, counts.allSatisfy({ $0 > 0 }) else {
            throw ValidationError("--sizes takes numbers, as in 1000,100000.")
        }
        guard (0...1_000).contains(open) else { throw ValidationError("--open takes 0 to 1000.") }
    }

    private var counts: [Int] {
        sizes.split(separator: ",").map { Int($0) ?? 0 }
    }

    func run() throws {
        try DeskFile.makeDirectories(directory)
        let options = BenchmarkOptions(
            directory: directory, console: vakt ?? BuiltProduct.path("vakt"), withNeomutt: neomutt)
        var report = Report()
        for count in counts {
            let desk = try GeneratedDesk.existing(in: directory, count: count, openPerMille: open)
            let lines = measure(desk, options)
            report.add(count.formatted, lines)
            show("\n\(count.formatted) tickets, \(Double(open) / 10) % open, load \(loadAverage.formatted(2))\n")
            show(Report.table(lines))
        }
        if counts.count > 1 { show("\nGrowth of the medians\n\n" + report.growth) }
    }

    private func measure(_ desk: GeneratedDesk, _ options: BenchmarkOptions) -> [Comparison] {
        var lines: [Comparison] = []
        for benchmark in allBenchmarks where only.isEmpty || only.contains(benchmark.name) {
            do {
                lines += try benchmark.run(desk, options)
            } catch {
                note("\(benchmark.name) at \(desk.count): \(error)")
            }
        }
        return lines
    }

    private var loadAverage: Double {
        var load = 0.0
        return getloadavg(&load, 1) == 1 ? load : .nan
    }
}

extension Int {
    /// With thousands apart.
    fileprivate var formatted: String { self < 1_000 ? String(self) : Double(self).readable }
}
