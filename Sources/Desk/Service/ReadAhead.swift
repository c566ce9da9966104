import Dispatch
import Synchronization

/// Reads on a thread of its own while the caller's thread works on what was read before: in order, a few batches ahead.
///
/// Reading the journal and writing the index cost about the same, so that two cores do both in little more than the time
/// of one.
enum ReadAhead {
    /// So many elements change hands at once: each turn costs some microseconds.
    private static let batch = 512

    /// Takes, one by one, all that is read.
    ///
    /// - Parameters:
    ///   - read: runs on another thread and hands over each element; told `false`, it shall end. It has ended when
    ///     this returns or throws.
    ///   - take: runs on this thread.
    /// - Returns: what `read` returned.
    /// - Throws: what `take` threw, otherwise what `read` threw.
    static func run<Element: Sendable, Outcome: Sendable>(
        _ read: @escaping @Sendable (_ give: (Element) -> Bool) throws -> Outcome, take: (Element) throws -> Void
    ) throws -> Outcome {
        let passage = Passage<Element, Outcome>()
        DispatchQueue(label: "vakt.read-ahead", qos: .userInitiated).async {
            var batch: [Element] = []
            let outcome = Result {
                try read { element in
                    batch.append(element)
                    guard batch.count == Self.batch else { return true }
                    defer { batch.removeAll(keepingCapacity: true) }
                    return passage.give(batch)
                }
            }
            _ = passage.give(batch)
            passage.end(outcome)
        }
        do {
            while let batch = passage.take() {
                for element in batch { try take(element) }
            }
        } catch {
            passage.refuse()
            while passage.take() != nil {}
            throw error
        }
        return try passage.outcome()
    }
}

/// Batches on their way from one thread to another.
private final class Passage<Element: Sendable, Outcome: Sendable>: Sendable {
    private struct State {
        var batches: [[Element]] = []
        var outcome: Result<Outcome, any Error>?
        var isRefused = false
    }

    /// So many batches may wait: as much as is read while the index writes a part of what it holds.
    private let most = 32
    private let state = Mutex(State())
    private let room = DispatchSemaphore(value: 0)
    private let filled = DispatchSemaphore(value: 0)

    init() {
        // A semaphore must not end with less than it began with, so it begins with nothing.
        for _ in 0..<most { room.signal() }
    }

    /// Waits for room and hands a batch over; false when nobody takes it.
    func give(_ batch: [Element]) -> Bool {
        room.wait()
        let isTaken = state.withLock { state in
            if !state.isRefused { state.batches.append(batch) }
            return !state.isRefused
        }
        if isTaken { filled.signal() } else { room.signal() }
        return isTaken
    }

    func end(_ outcome: Result<Outcome, any Error>) {
        state.withLock { $0.outcome = outcome }
        filled.signal()
    }

    /// Waits for the next batch; nil, as often as it is asked, once all were taken and the other thread has ended.
    func take() -> [Element]? {
        filled.wait()
        let batch = state.withLock { $0.batches.isEmpty ? nil : $0.batches.removeFirst() }
        if batch == nil { filled.signal() } else { room.signal() }
        return batch
    }

    func refuse() {
        state.withLock { $0.isRefused = true }
        room.signal()
    }

    func outcome() throws -> Outcome {
        try state.withLock { $0.outcome }.map { try $0.get() } ?? { throw CancellationError() }()
    }
}
