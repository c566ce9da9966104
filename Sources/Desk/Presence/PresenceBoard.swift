import Glibc
import Helpdesk
import Primitives

/// What the others do: the small files of their consoles in the desk's `presence/`, read when inotify(7) tells of a change.
///
/// Nothing of it is recorded, and losing it loses nothing. What can't be read is passed over: the desk works without.
/// Use it from one thread at a time.
public final class PresenceBoard {
    /// Readable when somebody's file changed; -1 where the directory can't be watched.
    public let descriptor: Int32

    /// Of a console on another host nothing else tells that it is gone: it refreshes its file more often than that.
    private static let longestSilence: Int64 = 15 * 60_000
    /// No desk has more consoles; what lies there beyond is no concern of this program.
    private static let mostFiles = 256
    private static let longestFile = 4_096

    private let directory: String
    private let ownName: String
    private let clock: @Sendable () -> Timestamp
    private let mayWrite: Bool
    private let hidden: @Sendable (Set<TicketID>) -> Set<TicketID>
    private var notes: [String: PresenceNote] = [:]

    /// - Parameter hidden: which of some tickets whoever looks may not see.
    init(
        directory: String, user: String, mayWrite: Bool, clock: @escaping @Sendable () -> Timestamp,
        hidden: @escaping @Sendable (Set<TicketID>) -> Set<TicketID> = { _ in [] }
    ) {
        self.hidden = hidden
        self.directory = directory
        self.clock = clock
        self.mayWrite = mayWrite
        ownName = PresenceNote.fileName(user)
        // A desk from before this directory was used has none.
        if mayWrite, !DeskFile.isDirectory(directory) { try? DeskFile.makeDirectory(directory, mode: 0o2770) }
        let watch = inotify_init1(O_CLOEXEC | O_NONBLOCK)
        if watch >= 0, inotify_add_watch(watch, directory, UInt32(IN_MOVED_TO | IN_DELETE)) < 0 {
            close(watch)
            descriptor = -1
        } else {
            descriptor = watch
        }
        readAll()
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// What the others do, by their names; consoles that show nothing are left out.
    public var others: [Presence] {
        let all = notes.values.compactMap(\.presence)
        let hidden = all.isEmpty ? [] : hidden(Set(all.map(\.ticket)))
        return all.filter { !hidden.contains($0.ticket) }.sorted {
            ($0.ticket, $0.user, $0.since) < ($1.ticket, $1.user, $1.since)
        }
    }

    /// Takes in the files that changed. Whether that changed what ``others`` says.
    public func refresh() -> Bool {
        let before = others
        var isOverflown = false
        for name in changedNames(&isOverflown) { read(name) }
        if isOverflown { readAll() }
        return others != before
    }

    /// Forgets consoles that are gone without having said so; whether that changed what ``others`` says. Costs a look at
    /// each; call it every few seconds while there are others.
    public func sweep() -> Bool {
        guard !notes.isEmpty else { return false }
        let before = others
        for (name, note) in notes where isDead(note, name) {
            notes[name] = nil
            remove(name)
        }
        return others != before
    }

    // MARK: - Files

    private func readAll() {
        notes = [:]
        for name in ((try? DeskFile.names(in: directory)) ?? []).prefix(Self.mostFiles) { read(name) }
    }

    private func read(_ name: String) {
        guard name.hasSuffix(PresenceNote.ending), !name.hasPrefix("."), name != ownName else { return }
        let path = directory + "/" + name
        guard notes[name] != nil || notes.count < Self.mostFiles, Self.isSmallFile(path),
            let bytes = try? DeskFile.bytes(path), let note = PresenceNote(parsing: bytes)
        else {
            notes[name] = nil
            return
        }
        notes[name] = isDead(note, name) ? nil : note
        if notes[name] == nil { remove(name) }
    }

    private func isDead(_ note: PresenceNote, _ name: String) -> Bool {
        if note.process.host == ConsoleProcess.current.host { return note.process.hasEnded }
        guard let changed = DeskFile.changed(directory + "/" + name) else { return true }
        return clock().milliseconds - changed > Self.longestSilence
    }

    private func remove(_ name: String) {
        if mayWrite { unlink(directory + "/" + name) }
    }

    /// The names that inotify tells of, without waiting.
    private func changedNames(_ isOverflown: inout Bool) -> Set<String> {
        var names: Set<String> = []
        guard descriptor >= 0 else { return names }
        withUnsafeTemporaryAllocation(byteCount: 8192, alignment: 8) { buffer in
            while true {
                let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return }
                var offset = 0
                while offset + 16 <= count {
                    let mask = buffer.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self)
                    let length = Int(buffer.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
                    let end = min(offset + 16 + length, count)
                    let name = buffer[offset + 16..<end].prefix { $0 != 0 }
                    if mask & UInt32(IN_Q_OVERFLOW) != 0 { isOverflown = true }
                    if !name.isEmpty { names.insert(String(decoding: name, as: UTF8.self)) }
                    offset += 16 + length
                }
            }
        }
        return names
    }

    /// Whether a path is a file, and no pipe that would have to be waited for.
    private static func isSmallFile(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_size <= longestFile
    }
}

extension Desk {
    /// What this desk's other consoles do.
    public func presenceBoard() -> PresenceBoard {
        PresenceBoard(
            directory: layout.presence, user: actor.name, mayWrite: !isReadOnly, clock: clock,
            hidden: { [index] tickets in
                // Nothing is told of what can't be looked up.
                (try? index.hidden(tickets)) ?? tickets
            })
    }
}
