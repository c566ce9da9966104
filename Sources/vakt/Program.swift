import ArgumentParser
import Desk
import Glibc

/// From the arguments to the exit status.
enum Program {
    /// Runs the program; answers what it exits with.
    static func run(_ arguments: [String]) -> Int32 {
        let output = Output()
        Reports.prepare(output.words)
        do {
            try expectText()
            if let path = deskOfPlainStart(arguments) {
                try start(at: path, output)
                return ExitStatus.done.rawValue
            }
            var command = try VaktCommand.parseAsRoot(withLeadingDesk(withCompletionScript(arguments)))
            if let command = command as? any DeskCommand {
                try command.run(output)
            } else {
                try command.run()
            }
            try output.finish()
            return ExitStatus.done.rawValue
        } catch {
            return end(error, output)
        }
    }

    /// Opens the console, or helps to a first desk where there is none and somebody to ask.
    private static func start(at path: String, _ output: Output) throws {
        let desk: Desk
        do {
            desk = try Desk.open(at: path)
        } catch {
            guard case .noDesk = error, Interview.isPossible(output) else { throw error }
            return try FirstStart(output: output, path: path).offer()
        }
        try openConsole(Session(desk, output))
    }

    /// The desk when nothing is asked but the console on it. The parser would reflect on every subcommand first, which
    /// is a quarter of the time to the first screen.
    private static func deskOfPlainStart(_ arguments: [String]) -> String? {
        switch arguments.count {
        case 0: DeskOptions.directory(named: nil)
        case 2 where arguments[0] == "--desk" && !arguments[1].hasPrefix("-"): arguments[1]
        default: nil
        }
    }

    /// Swift's own arguments replace what is no UTF-8, and it would be lost without a word.
    private static func expectText() throws(InputError) {
        for number in 1..<max(1, Int(CommandLine.argc)) {
            guard let argument = CommandLine.unsafeArgv[number] else { continue }
            let bytes = UnsafeBufferPointer(start: argument, count: strlen(argument)).map(UInt8.init(bitPattern:))
            guard String(validating: bytes, as: UTF8.self) == nil else { continue }
            throw InputError.argumentNotUTF8(number: number, offset: InputText.firstBadByte(bytes))
        }
    }

    /// The parser's own way to ask for completions means the command's.
    private static func withCompletionScript(_ arguments: [String]) -> [String] {
        guard let first = arguments.first, first.hasPrefix("--generate-completion-script") else { return arguments }
        let named = first.split(separator: "=", maxSplits: 1).dropFirst().map(String.init)
        return ["completions"] + named + arguments.dropFirst()
    }

    /// A `--desk` before the subcommand holds for it too, as what `$VAKT_DESK` would say.
    private static func withLeadingDesk(_ arguments: [String]) -> [String] {
        var rest = arguments[...]
        var path: String?
        if rest.first == "--desk", rest.count > 2 {
            path = rest[rest.startIndex + 1]
            rest = rest.dropFirst(2)
        } else if let first = rest.first, first.hasPrefix("--desk="), rest.count > 1 {
            path = String(first.dropFirst("--desk=".count))
            rest = rest.dropFirst()
        }
        guard let path, let next = rest.first, !next.hasPrefix("-") else { return arguments }
        setenv("VAKT_DESK", path, 1)
        return Array(rest)
    }

    private static func end(_ error: any Error, _ output: Output) -> Int32 {
        if let closed = error as? Output.Closed { return closed.status }
        if let refused = error as? RefusedSome { return refused.status.rawValue }
        if error is Interview.Ended {
            try? output.line(output.words(.setup(.stopped)))
            try? output.finish()
            return ExitStatus.refused.rawValue
        }
        if isFromParser(error) { return endOfParsing(error, output) }
        // What was printed so far comes before what is wrong.
        try? output.finish()
        let failure = Failure(error, output.words)
        failure.print()
        return failure.status.rawValue
    }

    private static func isFromParser(_ error: any Error) -> Bool {
        error is ValidationError || error is CleanExit || error is ArgumentParser.ExitCode
            || "\(type(of: error))" == "CommandError"
    }

    /// Help and version are answers; everything else that the parser throws is wrong usage.
    private static func endOfParsing(_ error: any Error, _ output: Output) -> Int32 {
        let text = VaktCommand.fullMessage(for: error)
        if VaktCommand.exitCode(for: error) == .success {
            try? output.line(text)
            try? output.finish()
            return ExitStatus.done.rawValue
        }
        StandardError.line(text)
        return ExitStatus.wrongUsage.rawValue
    }
}
