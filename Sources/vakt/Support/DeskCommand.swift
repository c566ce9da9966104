import ArgumentParser
import Desk

/// A command that writes to the program's output.
protocol DeskCommand: ParsableCommand {
    /// Does it.
    func run(_ output: Output) throws
}

extension DeskCommand {
    func run() throws {
        let output = Output()
        try run(output)
        try output.finish()
    }
}

/// A command that works on an open desk.
protocol OpenDeskCommand: DeskCommand {
    var desk: DeskOptions { get }
    func run(_ session: Session) throws
}

extension OpenDeskCommand {
    func run(_ output: Output) throws {
        try run(Session(desk, output))
    }
}
