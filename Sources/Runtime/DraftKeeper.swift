import Console
import Desk
import Dispatch
import Helpdesk
import Synchronization

/// Puts drafts on the disk on a thread of its own, one after the other, so that a slow disk never delays a key.
final class DraftKeeper: Sendable {
    let folder: DraftFolder
    private let mailbox: Mailbox
    private let describe: @Sendable (any Error) -> Failure
    private let queue = DispatchQueue(label: "vakt.drafts", qos: .userInitiated)
    private let state = Mutex(State())

    private struct State {
        /// The newest content of drafts that wait to be written.
        var waiting: [DraftID: Draft] = [:]
        /// Drafts that could not be written.
        var failed: Set<DraftID> = []
    }

    init(_ folder: DraftFolder, _ mailbox: Mailbox, describe: @escaping @Sendable (any Error) -> Failure) {
        self.folder = folder
        self.mailbox = mailbox
        self.describe = describe
    }

    /// Writes a draft; of several that wait under one name only the newest.
    func write(_ draft: Draft, as id: DraftID) {
        let isFirst = state.withLock { $0.waiting.updateValue(draft, forKey: id) == nil }
        guard isFirst else { return }
        queue.async {
            guard let newest = self.state.withLock({ $0.waiting.removeValue(forKey: id) }) else { return }
            self.writeNow(newest, as: id)
        }
    }

    private func writeNow(_ draft: Draft, as id: DraftID) {
        do {
            try folder.write(draft, as: id)
            if state.withLock({ $0.failed.remove(id) != nil }) { mailbox.post(.draftWritten(id)) }
        } catch {
            state.withLock { _ = $0.failed.insert(id) }
            mailbox.post(.draftFailed(id, describe(error)))
        }
    }

    /// Removes a draft, and what waits to be written of it.
    func remove(_ id: DraftID) {
        state.withLock { state in
            state.waiting[id] = nil
            state.failed.remove(id)
        }
        queue.async { self.attempt { () throws(FileError) in try self.folder.remove(id) } }
    }

    /// Takes over another console's draft.
    func adopt(_ old: DraftID, as new: DraftID) {
        queue.async { self.attempt { () throws(FileError) in try self.folder.adopt(old, as: new) } }
    }

    private func attempt(_ work: () throws(FileError) -> Void) {
        do { try work() } catch { mailbox.post(.failed(nil, describe(error))) }
    }

    /// Waits until everything that was asked for is on the disk.
    func finish() { queue.sync {} }
}
