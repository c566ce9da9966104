import CSignals
import Glibc

/// Lets worker threads wake the loop. Raised any number of times, it wakes once.
public final class Wakeup: Sendable {
    /// Readable when somebody has raised the wake-up since it was last cleared.
    public let descriptor: Int32

    /// Opens the descriptor.
    public init() throws(TerminalError) {
        descriptor = vakt_event_descriptor()
        guard descriptor >= 0 else { throw .system(call: "eventfd", code: errno) }
    }

    deinit { close(descriptor) }

    /// Wakes the loop; from any thread.
    public func raise() { vakt_raise_event(descriptor) }

    /// Clears the wake-up. Clear first, then look at the mailbox: what comes in between wakes again.
    public func clear() { vakt_clear_event(descriptor) }
}
