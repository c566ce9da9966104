import Console
import Synchronization
import Terminal

/// Where threads leave messages for the loop.
final class Mailbox: Sendable {
    private let waiting = Mutex<[Message]>([])
    private let wakeup: Wakeup

    init(_ wakeup: Wakeup) { self.wakeup = wakeup }

    /// Readable while messages wait, or after ``nudge()``.
    var descriptor: Int32 { wakeup.descriptor }

    func post(_ message: Message) {
        waiting.withLock { $0.append(message) }
        wakeup.raise()
    }

    /// Wakes the loop without a message.
    func nudge() { wakeup.raise() }

    /// Everything that waits, in order of arrival.
    func take() -> [Message] {
        wakeup.clear()
        return waiting.withLock { messages in
            defer { messages.removeAll(keepingCapacity: true) }
            return messages
        }
    }
}
