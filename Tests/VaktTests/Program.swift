import Foundation
import PseudoTerminal

/// What a run of the program gave.
struct Run {
    var status: Int32
    var output: String
    var errors: String

    /// The output's lines.
    var lines: [String] { output.split(separator: "\n").map(String.init) }
}

/// The built program on a directory of its own.
final class Program {
    let directory: URL
    var desk: String { directory.appending(path: "desk").path }

    init() throws {
        directory = URL(filePath: NSTemporaryDirectory()).appending(path: "vakt-e2e-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: directory) }

    /// Starts a run; its output goes to files, so that no pipe can fill.
    func start(_ arguments: [String], input: String? = nil) throws -> (Process, finish: () throws -> Run) {
        let name = UUID().uuidString
        let output = try file(name + ".out", "")
        let errors = try file(name + ".err", "")
        let process = Process()
        process.executableURL = URL(filePath: BuiltProduct.path("vakt"))
        process.arguments = arguments
        process.environment = [
            "PATH": "/usr/bin:/bin", "VAKT_DESK": desk, "XDG_DATA_HOME": directory.path, "TZ": "UTC",
            "XDG_CACHE_HOME": directory.path, "USER": "somebody-else", "LOGNAME": "somebody-else",
        ]
        process.currentDirectoryURL = directory
        process.standardInput = try FileHandle(forReadingFrom: try file(name + ".in", input ?? ""))
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        return (
            process,
            {
                process.waitUntilExit()
                return Run(
                    status: process.terminationReason == .exit
                        ? process.terminationStatus : 128 + process.terminationStatus,
                    output: try String(contentsOf: output, encoding: .utf8),
                    errors: try String(contentsOf: errors, encoding: .utf8))
            }
        )
    }

    /// Runs the program to its end.
    @discardableResult
    func run(_ arguments: String..., input: String? = nil) throws -> Run {
        try start(arguments, input: input).finish()
    }

    /// Writes a file into the test's directory.
    @discardableResult
    func file(_ name: String, _ text: String) throws -> URL {
        let url = directory.appending(path: name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
        return url
    }

    /// Adds to the desk's settings.
    func configure(_ toml: String) throws {
        let path = desk + "/desk.toml"
        try (String(contentsOfFile: path, encoding: .utf8) + toml).write(
            toFile: path, atomically: true, encoding: .utf8)
    }

    /// Changes the desk's settings.
    func configure(replacing old: String, with new: String) throws {
        let path = desk + "/desk.toml"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try text.replacing(old, with: new).write(toFile: path, atomically: true, encoding: .utf8)
    }

    /// Who runs the tests.
    static var me: String { NSUserName() }
}
