import CSignals
import Glibc

/// A program that has the terminal while the screen is suspended, such as an editor.
///
/// It starts with no signal blocked or ignored, in this program's process group, so that the terminal's keys reach it.
public struct GuestProgram: ~Copyable {
    /// How a program ended.
    public enum Ending: Hashable, Sendable {
        /// It returned this status.
        case exited(Int32)
        /// This signal ended it.
        case signalled(Int32)
    }

    /// Readable once the program has ended.
    public let descriptor: Int32
    private let process: pid_t
    private let quitAction: sigaction

    /// Starts a program: a path, and its arguments behind it.
    public init(_ arguments: [String]) throws(TerminalError) {
        var process = pid_t()
        let code = Self.spawn(&process, arguments)
        guard code == 0 else { throw .system(call: "posix_spawn", code: code) }
        self.process = process
        descriptor = vakt_process_descriptor(process)
        // The key that means it is meant for the guest.
        var ignore = sigaction()
        var before = sigaction()
        ignore.__sigaction_handler.sa_handler = SIG_IGN
        sigaction(SIGQUIT, &ignore, &before)
        quitAction = before
    }

    deinit {
        var before = quitAction
        sigaction(SIGQUIT, &before, nil)
        if descriptor >= 0 { close(descriptor) }
    }

    /// How it ended; `nil` while it runs.
    public var ending: Ending? {
        var status: Int32 = 0
        // Without a descriptor there is nothing to wait for but the process itself.
        guard waitpid(process, &status, descriptor >= 0 ? WNOHANG : 0) == process else { return nil }
        let signal = status & 0x7F
        return signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
    }

    /// Asks it to end, as the terminal's end does or as somebody who shuts down does.
    public func end(_ isHungUp: Bool) { kill(process, isHungUp ? SIGHUP : SIGTERM) }

    /// Stops this program with its guest, which was stopped by its own key; returns when both go on.
    public static func stopAlong() { vakt_stop_process() }

    private static func spawn(_ process: inout pid_t, _ arguments: [String]) -> Int32 {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        let setDefaults: Int16 = 0x04
        let setMask: Int16 = 0x08
        posix_spawnattr_setflags(&attributes, setDefaults | setMask)
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        let argv = arguments.map { strdup($0) } + [nil]
        defer { argv.forEach { free($0) } }
        return posix_spawn(&process, arguments.first ?? "", nil, &attributes, argv, environ)
    }
}
