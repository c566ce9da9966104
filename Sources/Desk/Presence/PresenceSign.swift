import Glibc
import Helpdesk
import Primitives

/// What this console tells the others: a small file in the desk's `presence/`, replaced as a whole and only on a change.
///
/// It is for the desk's group alone, as everything in the desk. Where it can't be written nobody is told, and nothing
/// else happens. Use it from one thread at a time.
public final class PresenceSign {
    /// How often the file is touched, in milliseconds, for those on other hosts who can't see whether the process lives.
    private static let touched: Int64 = 5 * 60_000

    private let directory: String
    private let user: String
    private let name: String
    private let clock: @Sendable () -> Timestamp
    private let mayWrite: Bool
    private var told: PresenceNote?
    private var toldAt = Timestamp(milliseconds: 0)

    init(directory: String, user: String, mayWrite: Bool, clock: @escaping @Sendable () -> Timestamp) {
        self.directory = directory
        self.user = user
        self.clock = clock
        self.mayWrite = mayWrite
        name = PresenceNote.fileName(user)
    }

    private var path: String { directory + "/" + name }

    /// Tells the others what this console does. Writes nothing when that is what they know.
    public func tell(_ ticket: TicketID?, _ doing: Presence.Doing) {
        guard mayWrite, told?.ticket != ticket || told?.doing != doing else { return }
        guard ticket != nil || told != nil else { return }
        let note = PresenceNote(user: user, process: .current, ticket: ticket, doing: doing, since: clock())
        let aside = directory + "/." + name + ".new"
        unlink(aside)
        guard (try? DeskFile.create(unsynced: aside, note.text, mode: 0o640)) != nil else { return }
        guard rename(aside, path) == 0 else {
            unlink(aside)
            return
        }
        told = note
        toldAt = note.since
    }

    /// Shows those elsewhere now and then that this console is still there.
    public func touch() {
        guard told != nil, clock() - toldAt > Self.touched else { return }
        toldAt = clock()
        utimensat(AT_FDCWD, path, nil, 0)
    }

    /// Takes the file away: the console ends, or is put to sleep.
    public func leave() {
        guard told != nil else { return }
        told = nil
        unlink(path)
    }
}

extension Desk {
    /// What this console tells the others.
    public func presenceSign() -> PresenceSign {
        PresenceSign(directory: layout.presence, user: actor.name, mayWrite: !isReadOnly, clock: clock)
    }
}
