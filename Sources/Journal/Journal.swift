import Glibc
import Primitives
import Synchronization

/// The log of a desk: one append-only file, shared by all its operators through the file system.
///
/// <doc:JournalFormat> explains its bytes. A journal may be used from several threads; it keeps one descriptor open
/// until it goes away. Reading takes no lock; writing happens in `transaction`.
public final class Journal: EventLog {
    /// The longest line, in bytes with its line feed.
    public static let longestRecord = 1 << 20
    /// How long a writer waits for the lock, in milliseconds.
    public static let longestWait: Int64 = 2000

    /// What a journal is opened for.
    public enum Access: Sendable, Hashable {
        /// Reading alone: needs no permission to write.
        case readOnly
        /// Reading and appending.
        case readWrite
    }

    /// What is known of the file from reading it.
    struct State {
        /// The furthest place that was read or written.
        var furthest: Position
        /// Gaps that nobody has accepted, as far as was read.
        var gaps: [Damage] = []
        /// Set when a sync failed and not even the mark could be left.
        var unmarkedPoison: PoisonMark?
    }

    /// The log's id, a UUID in lower case.
    public let logID: String
    /// What it was opened for.
    public let access: Access
    let file: LogFile
    let identity: SystemCalls.FileStatus
    let state: Mutex<State>
    /// `flock` does not keep threads of one process apart, as they share the descriptor.
    let isWriting = Atomic<Bool>(false)

    /// The path it was opened at.
    public var path: String { file.path }

    init(file: LogFile, logID: String, access: Access, identity: SystemCalls.FileStatus) {
        self.file = file
        self.logID = logID
        self.access = access
        self.identity = identity
        state = Mutex(State(furthest: .start))
    }

    deinit {
        _ = file.system.close(file.descriptor)
    }

    /// The furthest place that this object has read or written.
    public var position: Position { state.withLock { $0.furthest } }

    /// The gaps that nobody has accepted, as far as this object has read: while there are any, nobody may append.
    public var outstandingDamage: [Damage] { state.withLock { $0.gaps } }

    /// Takes over which gaps before a position nobody had accepted there, from a reader that has passed them. This object
    /// need not read those bytes itself; what it believed of them is replaced.
    public func assume(_ gaps: [Damage], before position: Position) {
        state.withLock { $0.gaps = gaps + $0.gaps.filter { $0.range.lowerBound >= position.offset } }
    }

    /// Tells of growth, and of changes to the path, through a descriptor that can be polled.
    public func watch() throws(JournalError) -> GrowthWatch {
        try GrowthWatch(path: path)
    }

    /// The mark that forbids writing, nil when there is none.
    public func poisonMark() throws(JournalError) -> PoisonMark? {
        if let unmarked = state.withLock({ $0.unmarkedPoison }) { return unmarked }
        let markPath = PoisonMark.path(ofLogAt: path)
        let descriptor = file.system.open(markPath, O_RDONLY | O_CLOEXEC, 0)
        if descriptor == -ENOENT { return nil }
        // A mark that may not be read still is one.
        guard descriptor >= 0 else { return PoisonMark(bytes: []) }
        defer { _ = file.system.close(descriptor) }
        let mark = LogFile(path: markPath, descriptor: descriptor, system: file.system)
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = try mark.read(into: &bytes, at: 0)
        return PoisonMark(bytes: Array(bytes[..<count]))
    }
}
