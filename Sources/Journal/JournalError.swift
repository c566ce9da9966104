/// Why the journal refuses, with what a person needs to act on it. Nothing here was acknowledged.
public enum JournalError: Error, Sendable, Hashable {
    /// There is no file at this path. It is never recreated by itself: restore it, or make a new desk.
    case missing(path: String)
    /// There already is a file where a new log was to be made.
    case exists(path: String)
    /// The file is not a log: empty, a directory, or without a valid first record.
    case notAJournal(path: String)
    /// The log was written by a newer version with this format number; a newer program reads it.
    case newerFormat(path: String, version: Int64)
    /// The file belongs to another log.
    case otherLog(path: String, expected: String, found: String)
    /// The operating system does not let this user do that.
    case notPermitted(path: String)
    /// The file lies on a network file system, where locking and appending are not dependable. Move the desk to a
    /// local disk, or let everyone work on the host that has it.
    case networkFileSystem(path: String, name: String)
    /// The journal was opened for reading only.
    case readOnly(path: String)
    /// Another process kept the lock for the whole waiting time.
    case locked(path: String, holder: LockHolder?)
    /// The path names another file than the one that is open: it was moved or restored. Open it again.
    case replaced(path: String)
    /// The file is shorter than what was already read. Restore it; do not write.
    case shorter(path: String, known: Int64, found: Int64)
    /// The file does not hold this position: it comes from another history. An index with it must be rebuilt.
    case positionNotFound(Position)
    /// There are damaged bytes with valid records behind them. Run the doctor and accept the gap.
    case damaged([Damage])
    /// There are two histories in the file. Look at both and keep one by hand.
    case forked(Fork)
    /// A sync failed earlier, so it is unknown what is on the disk. Only the doctor lifts this.
    case poisoned(PoisonMark)
    /// This sync failed: what was to be appended may or may not be on the disk. `marked` tells whether the mark that
    /// warns other writers could be left.
    case fateUnknown(PoisonMark, marked: Bool)
    /// Not everything could be written (no space, a limit, a failing disk); nothing of it was acknowledged.
    case notWritten(SystemError)
    /// A line of this length exceeds `Journal.longestRecord`. Put the payload into an attachment.
    case recordTooLong(type: String, bytes: Int)
    /// The body is nested deeper than `JSON.deepestNesting`: it could not be read again.
    case tooDeep(type: String)
    /// Tags that begin with `journal.` are the journal's own.
    case reservedType(String)
    /// The text is not a UUID in lower case.
    case badLogID(String)
    /// There is nothing to accept or to lift.
    case nothingToRepair
    /// What the disk holds differs from what is cached: do not lift the mark, copy the file away first.
    case diskDisagrees(Range<Int64>)
    /// A system call failed.
    case system(SystemError)
}

/// A failed system call.
public struct SystemError: Error, Sendable, Hashable {
    /// Its name, e.g. `write`.
    public var call: String
    /// The path it was about.
    public var path: String
    /// The `errno`.
    public var code: Int32

    /// Describes a failed call.
    public init(call: String, path: String, code: Int32) {
        self.call = call
        self.path = path
        self.code = code
    }
}

/// Who holds the lock, as far as the system tells.
public struct LockHolder: Sendable, Hashable {
    /// The process.
    public var process: Int32
    /// The name of its user, or the number where there is no name.
    public var user: String?
    /// The name of its program.
    public var program: String?
    /// Whether it is stopped (Ctrl-Z): then it keeps the lock until it is continued or killed.
    public var isStopped: Bool

    /// Describes a holder.
    public init(process: Int32, user: String?, program: String?, isStopped: Bool) {
        self.process = process
        self.user = user
        self.program = program
        self.isStopped = isStopped
    }
}
