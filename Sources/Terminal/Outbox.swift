import Glibc

/// Bytes on their way to the terminal, which may be slow or not read at all: nobody waits for it.
struct Outbox {
    private let descriptor: Int32
    private let isOwn: Bool
    private var waiting: [UInt8] = []
    private var sent = 0

    /// Opens the terminal a second time, since a descriptor that does not block must not be shared with the shell.
    init() {
        var path = [CChar](repeating: 0, count: 256)
        let own =
            ttyname_r(STDOUT_FILENO, &path, path.count) == 0
            ? open(path, O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC) : -1
        isOwn = own >= 0
        descriptor = isOwn ? own : STDOUT_FILENO
    }

    func end() { if isOwn { close(descriptor) } }

    /// To be polled for writing while something waits; nil when nothing does.
    var blockedDescriptor: Int32? { waiting.isEmpty ? nil : descriptor }

    /// Adds bytes and sends as much as the terminal takes now.
    mutating func send(_ bytes: some Collection<UInt8>) {
        waiting += bytes
        flush()
    }

    /// Sends as much as the terminal takes now.
    mutating func flush() {
        while sent < waiting.count {
            // Where the terminal could not be opened again a write may block, so little is written and only on request.
            let limit = isOwn ? waiting.count - sent : min(256, waiting.count - sent)
            if !isOwn, !isWritable(within: 0) { return }
            let count = waiting.withUnsafeBytes { write(descriptor, $0.baseAddress.map { $0 + sent }, limit) }
            if count > 0 {
                sent += count
            } else if errno == EAGAIN {
                return
            } else if errno != EINTR {
                // Gone: the loop learns that from its input.
                break
            }
        }
        waiting.removeAll(keepingCapacity: waiting.capacity < 1 << 20)
        sent = 0
    }

    /// Sends what waits if the terminal takes it within `milliseconds`; else throws it away, and what the system holds
    /// for it too, so that the last words find room.
    mutating func flushOrDrop(within milliseconds: Int32) {
        flush()
        if !waiting.isEmpty, isWritable(within: milliseconds) { flush() }
        guard !waiting.isEmpty || !isWritable(within: 0) else { return }
        waiting.removeAll()
        sent = 0
        tcflush(STDOUT_FILENO, TCOFLUSH)
    }

    private func isWritable(within milliseconds: Int32) -> Bool {
        var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        return poll(&entry, 1, milliseconds) > 0
    }
}
