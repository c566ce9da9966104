import ArgumentParser

/// Measures Vakt beside its baselines, on generated desks.
@main
struct BenchmarksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vakt-benchmarks", abstract: "Measure Vakt beside its baselines, on generated desks.",
        subcommands: [
            RunCommand.self, MinuteCommand.self, ClocksCommand.self, SuggestionsCommand.self, RelevanceCommand.self,
            SearchCommand.self, GenerateCommand.self,
        ],
        defaultSubcommand: RunCommand.self)
}
