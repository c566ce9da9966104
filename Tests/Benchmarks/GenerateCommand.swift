import ArgumentParser
import Desk

struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate", abstract: "Make a desk of made-up tickets, to try things on.")

    @Argument(help: "The directory that becomes the desk.") var directory: String
    @Argument(help: "How many tickets.") var count: Int
    @Option(help: "Share of open tickets, in tickets of a thousand.") var open = 30

    func validate() throws {
        guard count > 0, (0...1_000).contains(open) else {
            throw ValidationError("Takes one ticket or more, and --open from 0 to 1000.")
        }
    }

    func run() throws {
        let layout = DeskLayout(directory)
        if DeskFile.exists(layout.directory) {
            throw ValidationError("\(layout.directory) is there already; name a directory that is not.")
        }
        try GeneratedDesk(layout: layout, count: count, openPerMille: open).make()
    }
}
