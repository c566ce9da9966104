import Glibc
import Helpdesk
import Primitives
import Synchronization

/// The drafts of one operator at one desk: a file each, in the operator's own state folder, readable by nobody else.
///
/// Every console writes files of its own, named by its ``instance``, so that two consoles of one operator never write
/// over each other. A console holds a lock as long as it runs; the drafts of one that is gone may be taken over.
public final class DraftFolder: Sendable {
    /// The folder's path.
    public let path: String
    /// This console's name in file names, unlike that of any other run.
    public let instance: String
    private let state = Mutex(State())

    private struct State {
        /// The lock's descriptor, once something was written.
        var lock: Int32?
        /// What this console's files hold.
        var written: [DraftID: Draft] = [:]
        /// Files that were read, with what tells whether they changed.
        var read: [String: (stamp: FileStamp, draft: Draft)] = [:]
        /// Files that were told already.
        var told: Set<String> = []
    }

    /// The drafts of the desk with this journal, in the operator's state folder.
    public convenience init(_ folders: OperatorFolders, logID: String) {
        self.init(path: folders.state + "/drafts/" + logID)
    }

    /// The drafts in a folder, which need not be there yet.
    public init(path: String) {
        self.path = path
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        let moment = UInt64(time.tv_sec) * 1_000_000 + UInt64(time.tv_nsec) / 1_000
        instance = String(moment, radix: 36) + "p" + String(getpid(), radix: 36)
    }

    deinit { leave() }

    private func file(_ id: DraftID) -> String { path + "/" + id.description + DraftFile.ending }

    /// Puts a draft on the disk, in place of what stood under its name: when this returns, it survives a loss of power.
    /// What is there already is not written again.
    public func write(_ draft: Draft, as id: DraftID) throws(FileError) {
        if let known = state.withLock({ $0.written[id] }), known.isSameText(as: draft), DraftFile.isThere(file(id)) {
            return
        }
        try prepare()
        let unfinished = path + "/" + id.description + DraftFile.unfinishedEnding
        try DraftFile.write(DraftFile.bytes(of: draft), to: unfinished)
        guard rename(unfinished, file(id)) == 0 else { throw FileError(call: "rename", path: file(id)) }
        try DraftFile.syncDirectory(path)
        state.withLock { $0.written[id] = draft }
    }

    /// Takes a draft off the disk, whoever wrote it.
    public func remove(_ id: DraftID) throws(FileError) {
        state.withLock { _ = $0.written.removeValue(forKey: id) }
        unlink(path + "/" + id.description + DraftFile.unfinishedEnding)
        guard unlink(file(id)) == 0 || errno == ENOENT else { throw FileError(call: "unlink", path: file(id)) }
    }

    /// Takes over the draft of a console that is gone, under a name of this one; the draft of a console that still runs
    /// stays where it is.
    public func adopt(_ old: DraftID, as new: DraftID) throws(FileError) {
        guard !isRunning(old.instance) else { return }
        try prepare()
        guard rename(file(old), file(new)) == 0 else {
            // Somebody else was faster, or it was sent: what was read of it is written anew when it is changed.
            if errno == ENOENT { return }
            throw FileError(call: "rename", path: file(old))
        }
        if let draft = try? DraftFile.draft(DeskFile.bytes(file(new))) {
            state.withLock { $0.written[new] = draft }
        }
    }

    /// Ends this console's hold on its drafts: the next one may take them over.
    public func leave() {
        state.withLock { state in
            guard let lock = state.lock else { return }
            unlink(lockPath(instance))
            close(lock)
            state.lock = nil
        }
    }

    // MARK: - Reading

    /// All drafts there are. Files that hold none are set aside under another name, and told.
    public func load() throws(FileError) -> DraftShelf {
        guard DeskFile.isDirectory(path) else { return DraftShelf() }
        var shelf = DraftShelf()
        var read: [String: (stamp: FileStamp, draft: Draft)] = [:]
        let known = state.withLock { $0.read }
        for name in try DeskFile.names(in: path) {
            if name.hasSuffix(DraftFile.unfinishedEnding) { removeLeftover(name) }
            if name.hasSuffix(Self.lentEnding), isLeft(name) { shelf.leftTexts.append(path + "/" + name) }
            guard name.hasSuffix(DraftFile.ending), let id = DraftID(name.dropLast(DraftFile.ending.count)),
                let stamp = FileStamp(path + "/" + name)
            else { continue }
            if let entry = known[name], entry.stamp == stamp {
                read[name] = entry
                shelf.drafts[id] = entry.draft
                continue
            }
            guard let bytes = try? DeskFile.bytes(path + "/" + name) else { continue }
            do {
                let draft = try DraftFile.draft(bytes)
                read[name] = (stamp, draft)
                shelf.drafts[id] = draft
            } catch {
                shelf.unreadable.append(contentsOf: setAside(name, error))
            }
        }
        state.withLock { $0.read = read }
        return shelf
    }

    /// Gives a file that is no draft a name that says so; one of a newer version is left to that.
    private func setAside(_ name: String, _ problem: DraftFile.Problem) -> [String] {
        let old = path + "/" + name
        let new = old + DraftFile.damagedEnding
        if problem == .damaged, rename(old, new) == 0 { return [new] }
        return state.withLock { $0.told.insert(name).inserted } ? [old] : []
    }

    /// A file that was never finished is what its writer's end left, unless the writer still runs.
    private func removeLeftover(_ name: String) {
        guard let id = DraftID(name.dropLast(DraftFile.unfinishedEnding.count)), id.instance != instance,
            !isRunning(id.instance)
        else { return }
        unlink(path + "/" + name)
    }

    // MARK: - Texts in an editor

    /// How the file of a text ends that an editor has.
    private static let lentEnding = ".txt"

    /// Writes a text for an editor to change; gives the file's path. It is removed with ``takeAway(_:)``.
    public func lend(_ text: String, name: String) throws(FileError) -> String {
        try prepare()
        let file = path + "/" + instance + "." + name + Self.lentEnding
        unlink(file)
        try DeskFile.create(file, text, mode: 0o600)
        return file
    }

    /// Removes the file of a text that an editor had.
    public func takeAway(_ file: String) { unlink(file) }

    /// Keeps the file of a text under a name that no other gets; gives its path.
    public func keep(_ file: String) -> String {
        var number = 1
        while true {
            let kept = String(file.dropLast(Self.lentEnding.count)) + ".kept\(number)"
            // A link never replaces what is there already.
            if link(file, kept) == 0 {
                unlink(file)
                return kept
            }
            if errno != EEXIST { return file }
            number += 1
        }
    }

    /// Whether an editor's text is left of a console that is gone, and was not told yet.
    private func isLeft(_ name: String) -> Bool {
        guard let dot = name.firstIndex(of: "."), !isRunning(String(name[..<dot])) else { return false }
        return state.withLock { $0.told.insert(name).inserted }
    }

    // MARK: - Who runs

    private func lockPath(_ instance: String) -> String { path + "/" + instance + ".lock" }

    /// Makes the folder, and the lock that tells others that this console runs.
    private func prepare() throws(FileError) {
        if !DeskFile.isDirectory(path) {
            try DeskFile.makeDirectories(path)
            state.withLock { state in
                if let lock = state.lock { close(lock) }
                state.lock = nil
            }
        }
        if state.withLock({ $0.lock != nil }) { return }
        let descriptor = open(lockPath(instance), O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw FileError(call: "open", path: lockPath(instance)) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw FileError(call: "flock", path: lockPath(instance))
        }
        state.withLock { $0.lock = descriptor }
    }

    /// Whether a console holds its lock.
    private func isRunning(_ instance: String) -> Bool {
        if instance == self.instance { return true }
        let descriptor = open(lockPath(instance), O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return errno == EWOULDBLOCK }
        unlink(lockPath(instance))
        return false
    }
}
