import Console
import Desk
import Dispatch
import Helpdesk
import Synchronization

/// Counts views on a thread of its own. Nobody waits for it: no key, no frame, no other query.
final class CountRunner: Sendable {
    let counter: ViewCounter
    private let mailbox: Mailbox
    private let describe: @Sendable (any Error) -> Failure
    private let thread = DispatchQueue(label: "vakt.counting", qos: .utility)
    /// The latest request of each kind; an older one is given up.
    private let wanted = Mutex<(view: RequestID?, views: RequestID?)>((nil, nil))

    init(_ counter: ViewCounter, _ mailbox: Mailbox, describe: @escaping @Sendable (any Error) -> Failure) {
        self.counter = counter
        self.mailbox = mailbox
        self.describe = describe
    }

    /// Counts the queue's view: at once where its count is kept, else in its own time.
    func count(_ id: RequestID, _ filter: Filter) -> Message? {
        do {
            if let count = try counter.kept(filter) { return .viewCounted(id, count) }
        } catch {
            return .failed(id, describe(error))
        }
        wanted.withLock { $0.view = id }
        thread.async {
            guard self.wanted.withLock({ $0.view }) == id else { return }
            self.mailbox.post(self.answer(id) { .viewCounted(id, try self.counter.count(filter)) })
        }
        return nil
    }

    /// Counts the views of the list, and tells each count when some time has passed since the last.
    func count(_ id: RequestID, _ filters: [String: Filter]) {
        wanted.withLock { $0.views = id }
        thread.async {
            var counts: [String: Count] = [:]
            var told = ContinuousClock.now
            for (name, filter) in filters {
                guard self.wanted.withLock({ $0.views }) == id else { return }
                do {
                    counts[name] = try self.counter.count(filter)
                } catch {
                    self.mailbox.post(.failed(id, self.describe(error)))
                    return
                }
                guard told.duration(to: .now) > .milliseconds(30) else { continue }
                self.mailbox.post(.viewsCounted(id, counts))
                counts = [:]
                told = .now
            }
            if !counts.isEmpty { self.mailbox.post(.viewsCounted(id, counts)) }
        }
    }

    private func answer(_ id: RequestID, _ work: () throws -> Message) -> Message {
        do { return try work() } catch { return .failed(id, describe(error)) }
    }
}
