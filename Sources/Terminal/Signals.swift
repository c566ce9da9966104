import CSignals
import Glibc

/// What the world asks of the program by a signal.
public enum Signal: Hashable, Sendable {
    /// The terminal's size has changed (SIGWINCH).
    case windowChanged
    /// End in good order (SIGTERM).
    case terminate
    /// The line is gone (SIGHUP).
    case hangUp
    /// End, asked from outside the terminal's keys (SIGINT).
    case interrupt
    /// Stop, asked from outside (SIGTSTP).
    case stop
    /// Going on after a stop (SIGCONT): the screen may hold anything.
    case continued

    private static let numbers: [(number: Int32, signal: Signal)] = [
        (SIGWINCH, .windowChanged), (SIGTERM, .terminate), (SIGHUP, .hangUp), (SIGINT, .interrupt),
        (SIGTSTP, .stop), (SIGCONT, .continued),
    ]

    static let allNumbers = numbers.map(\.number)

    init?(number: Int32) {
        guard let entry = Self.numbers.first(where: { $0.number == number }) else { return nil }
        self = entry.signal
    }
}

/// The signals of a console, taken in its loop like any other input instead of in a handler.
///
/// Block them with ``block()`` as the first thing in `main`: a thread started before would take them with their default
/// action. Programs started from here inherit the mask, so give them an empty one.
public struct Signals: ~Copyable {
    /// Readable when a signal waits.
    public let descriptor: Int32

    /// Blocks the console's signals for this thread and those it will start.
    public static func block() {
        _ = vakt_block_signals(Signal.allNumbers, Int32(Signal.allNumbers.count))
    }

    /// Blocks the signals and opens the descriptor.
    public init() throws(TerminalError) {
        Self.block()
        descriptor = vakt_signal_descriptor(Signal.allNumbers, Int32(Signal.allNumbers.count))
        guard descriptor >= 0 else { throw .system(call: "signalfd", code: errno) }
    }

    deinit { close(descriptor) }

    /// All signals that wait, oldest first; never blocks.
    public func drain() -> [Signal] {
        var signals: [Signal] = []
        while true {
            let number = vakt_next_signal(descriptor)
            guard number != 0 else { return signals }
            if let signal = Signal(number: number) { signals.append(signal) }
        }
    }
}
