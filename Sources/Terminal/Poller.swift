import Glibc

/// Waits for descriptors and deadlines: the one place where the console sleeps.
public enum Poller {
    /// Waits until one of `descriptors` can be read (or has been closed at its other end), or until `deadline`; without
    /// a deadline as long as it takes. Returns those that can be read, in the order given, and `writable` if that can be
    /// written; none after the deadline or when a signal interrupted. Negative descriptors are passed over.
    public static func wait(
        for descriptors: [Int32], writable: Int32? = nil, until deadline: ContinuousClock.Instant? = nil
    ) throws(TerminalError) -> [Int32] {
        var entries = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        if let writable { entries.append(pollfd(fd: writable, events: Int16(POLLOUT), revents: 0)) }
        let count = poll(&entries, nfds_t(entries.count), deadline.map(milliseconds) ?? -1)
        guard count >= 0 else {
            if errno == EINTR || errno == EAGAIN { return [] }
            throw .system(call: "poll", code: errno)
        }
        return count == 0 ? [] : entries.filter { $0.revents != 0 }.map(\.fd)
    }

    /// Rounded up: waking before the deadline would only mean to wait again.
    private static func milliseconds(until deadline: ContinuousClock.Instant) -> Int32 {
        let left = ContinuousClock.now.duration(to: deadline).components
        guard left.seconds >= 0, left.attoseconds >= 0 else { return 0 }
        guard left.seconds < 1_000_000 else { return 1_000_000_000 }
        return Int32(left.seconds * 1_000 + (left.attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    }
}
