import CVTerm
import Glibc

/// A program in a real pseudo-terminal with a real terminal emulator on the other side.
///
/// ```swift
/// let console = try Session.start([BuiltProduct.path("vakt"), "--desk", desk])
/// try console.expect("INC-000012")
/// try console.press("j", .key(.enter))
/// ```
/// Waiting is driven by the terminal's bytes, never by sleeping. A session belongs to one thread; when it goes, its
/// program is killed and reaped.
public final class Session {
    /// How long `expect` and its like wait before they fail, in seconds.
    public static let patience = 10.0

    /// What the terminal shows.
    public let emulator: Emulator
    /// Every byte the program wrote, in order.
    public internal(set) var log: [UInt8] = []
    /// How the program ended, once it has been noticed.
    public internal(set) var exit: ProgramExit?

    let child: Child
    private let commandLine: String
    var isHungUp = false
    private var outgoing: [UInt8] = []
    private var buffer = [UInt8](repeating: 0, count: 65_536)

    /// Starts a program. `environment` is added to a small, fixed one: `TERM=xterm-256color`, `LC_ALL=C.UTF-8`, and the
    /// search paths of this process; an empty value removes a variable.
    public static func start(
        _ arguments: [String], size: TerminalSize = TerminalSize(columns: 80, rows: 24),
        environment: [String: String] = [:], directory: String? = nil
    ) throws(SessionError) -> Session {
        var merged = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"]
        for name in ["PATH", "HOME", "USER", "LOGNAME", "LD_LIBRARY_PATH", "TMPDIR"] {
            if let value = getenv(name) { merged[name] = String(cString: value) }
        }
        for (name, value) in environment { merged[name] = value.isEmpty ? nil : value }
        let child = try Child.start(arguments, environment: merged, size: size, directory: directory)
        return Session(child: child, size: size, commandLine: arguments.joined(separator: " "))
    }

    private init(child: Child, size: TerminalSize, commandLine: String) {
        self.child = child
        self.commandLine = commandLine
        emulator = Emulator(size: size)
    }

    deinit {
        if exit == nil {
            kill(child.processIdentifier, SIGKILL)
            var status: Int32 = 0
            while waitpid(child.processIdentifier, &status, 0) < 0, errno == EINTR {}
        }
        if !isHungUp { close(child.master) }
        close(child.processDescriptor)
    }

    /// The program's process.
    public var processIdentifier: Int32 { child.processIdentifier }

    // MARK: - Acting

    /// Presses keys, in this order, as one write.
    public func press(_ keys: Keystroke...) throws(SessionError) {
        try press(keys)
    }

    /// Presses keys, in this order, as one write.
    public func press(_ keys: [Keystroke]) throws(SessionError) {
        guard !isHungUp else { throw SessionError("the terminal of \(commandLine) has been hung up") }
        outgoing += keys.flatMap { $0.encoded() }
        flush()
    }

    /// Gives the terminal another size; the program gets SIGWINCH.
    public func resize(columns: Int, rows: Int) {
        // What was written for the old size belongs on it.
        pump()
        emulator.resize(to: TerminalSize(columns: columns, rows: rows))
        _ = vakt_set_size(child.master, Int32(rows), Int32(columns))
    }

    /// Sends the program a signal.
    public func signal(_ number: Int32) {
        guard exit == nil else { return }
        kill(child.processIdentifier, number)
    }

    /// Asks the program to end (SIGTERM).
    public func terminate() { signal(SIGTERM) }

    /// Ends the program without its consent (SIGKILL).
    public func killNow() { signal(SIGKILL) }

    /// Takes the line away, as a dropped connection does; the program gets SIGHUP and its terminal is gone.
    public func hangUp() {
        guard !isHungUp else { return }
        isHungUp = true
        close(child.master)
    }

    // MARK: - Bytes

    private func flush() {
        while !outgoing.isEmpty {
            let count = write(child.master, outgoing, outgoing.count)
            guard count > 0 else { return }
            outgoing.removeFirst(count)
        }
    }

    /// Reads what is there without waiting and shows it.
    public func pump() {
        let bytes = readWaiting()
        if !bytes.isEmpty { show(bytes) }
    }

    /// Reads what is there into the log, without showing it yet.
    func readWaiting() -> ArraySlice<UInt8> {
        let start = log.count
        while !isHungUp {
            let count = read(child.master, &buffer, buffer.count)
            guard count > 0 else { break }
            log += buffer[..<count]
        }
        return log[start...]
    }

    func show(_ bytes: ArraySlice<UInt8>) {
        emulator.feed(bytes)
        outgoing += emulator.takeAnswers()
        flush()
    }

    /// Waits until bytes come, the program ends, or the deadline (monotonic nanoseconds) has passed; false then.
    func waitForActivity(until deadline: UInt64) -> Bool {
        let now = monotonicNanoseconds()
        guard now < deadline else { return false }
        var events = Int16(POLLIN)
        if !outgoing.isEmpty { events |= Int16(POLLOUT) }
        var descriptors = [
            pollfd(fd: isHungUp ? -1 : child.master, events: events, revents: 0),
            pollfd(fd: exit == nil ? child.processDescriptor : -1, events: Int16(POLLIN), revents: 0),
        ]
        let milliseconds = Int32(min((deadline - now + 999_999) / 1_000_000, 60_000))
        guard poll(&descriptors, nfds_t(descriptors.count), milliseconds) > 0 else { return false }
        if descriptors[0].revents & Int16(POLLOUT) != 0 { flush() }
        if descriptors[1].revents != 0 {
            noteExit()
        } else if descriptors[0].revents & Int16(POLLHUP) != 0, descriptors[0].revents & Int16(POLLIN) == 0 {
            // Nobody has the terminal open any more: what is left to happen is the end of the process.
            descriptors[0].fd = -1
            _ = poll(&descriptors, nfds_t(descriptors.count), milliseconds)
            if descriptors[1].revents != 0 { noteExit() }
        }
        return true
    }

    private func noteExit() {
        var status: Int32 = 0
        guard exit == nil, waitpid(child.processIdentifier, &status, WNOHANG) == child.processIdentifier else { return }
        let signal = status & 0x7F
        exit = signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
    }

    /// The story so far, for a message.
    func picture(_ reason: String) -> SessionError {
        let edge = String(repeating: "─", count: emulator.size.columns)
        let rows = (0..<emulator.size.rows).map { "│" + emulator.row($0) }.joined(separator: "\n")
        let state = exit.map { "ended: \($0)" } ?? "running"
        return SessionError(
            "\(reason)\n\(commandLine) (\(state), \(log.count) bytes)\n┌\(edge)\n\(rows)\n└\(edge)")
    }
}

func monotonicNanoseconds() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}
