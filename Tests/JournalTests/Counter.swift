import Synchronization

/// Counts calls from any thread.
final class Counter: Sendable {
    private let total = Mutex(0)

    var count: Int { total.withLock { $0 } }

    func next() -> Int {
        total.withLock { total in
            total += 1
            return total
        }
    }
}
