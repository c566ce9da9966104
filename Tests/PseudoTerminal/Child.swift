import CVTerm
import Glibc

/// How a program ended.
public enum ProgramExit: Hashable, Sendable {
    /// It called `exit` with this status.
    case exited(Int32)
    /// A signal ended it.
    case signalled(Int32)
}

/// A process that leads a session of its own on a pseudo-terminal.
struct Child {
    /// The master's descriptor: what the program writes is read here.
    let master: Int32
    let processIdentifier: pid_t
    /// Readable once the process has ended.
    let processDescriptor: Int32

    /// Starts `arguments[0]` (a path) with exactly `environment`.
    static func start(
        _ arguments: [String], environment: [String: String], size: TerminalSize, directory: String?
    ) throws(SessionError) -> Child {
        var name = [CChar](repeating: 0, count: 64)
        let master = vakt_open_master(&name, name.count)
        guard master >= 0 else {
            throw SessionError("cannot open a pseudo-terminal: \(String(cString: strerror(errno)))")
        }
        _ = vakt_set_size(master, Int32(size.rows), Int32(size.columns))
        _ = fcntl(master, F_SETFL, fcntl(master, F_GETFL) | O_NONBLOCK)
        var process = pid_t()
        let code = spawn(&process, arguments, environment, terminal: name, directory: directory)
        guard code == 0 else {
            close(master)
            throw SessionError("cannot start \(arguments.first ?? "nothing"): \(String(cString: strerror(code)))")
        }
        return Child(
            master: master, processIdentifier: process, processDescriptor: vakt_process_descriptor(process))
    }

    /// Opening the terminal as descriptor 0 in a session of its own makes it the controlling terminal.
    private static func spawn(
        _ process: inout pid_t, _ arguments: [String], _ environment: [String: String], terminal: [CChar],
        directory: String?
    ) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        if let directory { _ = vakt_start_in(&actions, directory) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        let setSession: Int16 = 0x80
        let setDefaults: Int16 = 0x04
        let setMask: Int16 = 0x08
        posix_spawnattr_setflags(&attributes, setSession | setDefaults | setMask)
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        return withCStrings(arguments) { argv in
            withCStrings(environment.map { "\($0.key)=\($0.value)" }) { envp in
                posix_spawn(&process, arguments.first ?? "", &actions, &attributes, argv, envp)
            }
        }
    }
}

private func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
    let copies = strings.map { strdup($0) }
    defer { copies.forEach { free($0) } }
    return body(copies + [nil])
}
