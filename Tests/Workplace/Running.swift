import CVTerm
import Glibc

/// What a run of a program gave.
public struct Run: Sendable, CustomStringConvertible {
    /// The exit status; 128 and the signal's number when a signal ended it.
    public var status: Int32
    /// What it printed.
    public var output: String
    /// What it said on standard error.
    public var errors: String

    /// The output's lines.
    public var lines: [String] { output.split(separator: "\n").map(String.init) }
    /// For a failed test's message.
    public var description: String { "status \(status)\n\(output)\(errors)" }
}

/// A program that runs without a terminal; its output goes to files, so that no pipe can fill.
public final class Running {
    /// The process.
    public let processIdentifier: pid_t
    private let name: String
    private var status: Int32?

    init(
        _ arguments: [String], input: String = "", environment: [String: String], directory: String
    ) throws {
        name = directory + "/run-" + String(UInt64.random(in: 0 ... .max), radix: 36)
        try Files.write(Array(input.utf8), to: name + ".in")
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, name + ".in", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, name + ".out", O_WRONLY | O_CREAT | O_APPEND, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, name + ".err", O_WRONLY | O_CREAT | O_APPEND, 0o600)
        _ = vakt_start_in(&actions, directory)
        var merged = environment
        merged["LC_ALL"] = merged["LC_ALL"] ?? "C.UTF-8"
        merged["SWIFT_BACKTRACE"] = "enable=no"
        for name in ["PATH", "LD_LIBRARY_PATH"] {
            if let value = getenv(name) { merged[name] = String(cString: value) }
        }
        let argv = arguments.map { strdup($0) } + [nil]
        let envp = merged.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (argv + envp).forEach { free($0) } }
        var process = pid_t()
        let code = posix_spawn(&process, arguments[0], &actions, nil, argv, envp)
        guard code == 0 else { throw WorkplaceError("\(arguments[0]): \(String(cString: strerror(code)))") }
        processIdentifier = process
    }

    deinit {
        if status == nil {
            kill()
            wait()
        }
        for end in [".in", ".out", ".err"] { unlink(name + end) }
    }

    /// Ends it without its consent (SIGKILL).
    public func kill() { signal(SIGKILL) }

    /// Sends it a signal.
    public func signal(_ number: Int32) { if status == nil { Glibc.kill(processIdentifier, number) } }

    /// What it has printed so far.
    public var output: String { String(decoding: (try? Files.read(name + ".out")) ?? [], as: UTF8.self) }

    /// Waits until it has ended.
    @discardableResult
    public func finish() throws -> Run {
        wait()
        let errors = String(decoding: (try? Files.read(name + ".err")) ?? [], as: UTF8.self)
        return Run(status: status ?? -1, output: output, errors: errors)
    }

    private func wait() {
        guard status == nil else { return }
        var raw: Int32 = 0
        while waitpid(processIdentifier, &raw, 0) < 0, errno == EINTR {}
        status = raw & 0x7F == 0 ? (raw >> 8) & 0xFF : 128 + (raw & 0x7F)
    }
}
