import Primitives

/// An ordered, append-only log of events: all that the layers above know about where events are kept.
///
/// `Journal`, one file on the local disk, is the embedded implementation.
public protocol EventLog: Sendable {
    /// The log's id, a UUID in lower case.
    var logID: String { get }

    /// Hands the records behind a position to `visit`, in order, until it returns false, `limit` records were read or
    /// the end is reached. Takes no lock; a record that is being appended is not seen until it is complete.
    ///
    /// - Throws: `JournalError`, or what `visit` throws.
    func read(
        from position: Position, limit: Int?, verifying verification: Verification,
        _ visit: (Record) throws -> Bool
    ) throws -> ReadOutcome

    /// Reads one record by its place, and checks it.
    func record(at offset: Int64, length: Int) throws(JournalError) -> Record

    /// Appends what `work` decides against the newest state, all of it or (to the caller's knowledge) nothing.
    ///
    /// Nobody else can append while `work` runs, so it must not wait for anything: no terminal, network, child process
    /// or prompt. `work` finds the records that came after `known` in `transaction.found`, and hands its own to
    /// `transaction.append`. When it throws, nothing is appended. When this returns, the records are on the disk.
    ///
    /// - Parameters:
    ///   - known: how far the caller has read; catch up with `read` first, so that little is left to do here.
    ///   - by, at: who and when, for records that the journal itself must add (a sealed tail).
    ///   - writing: how the records reach the disk.
    /// - Throws: `JournalError`, or what `work` throws.
    func transaction<Value>(
        from known: Position, by: String, at: Timestamp, writing: Writing,
        _ work: (inout AppendTransaction) throws -> Value
    ) throws -> Committed<Value>

    /// Tells of growth through a file descriptor that can be polled.
    func watch() throws(JournalError) -> GrowthWatch
}

extension EventLog {
    /// Appends records if nobody else did since `position`.
    ///
    /// - Throws: `JournalError`, or `PositionMoved` when there are newer records.
    public func append(
        _ records: [NewRecord], expecting position: Position, by: String, at: Timestamp
    ) throws -> Committed<Void> {
        try transaction(from: position, by: by, at: at, writing: .once) { transaction in
            guard transaction.found.isEmpty else { throw PositionMoved(to: transaction.head) }
            try transaction.append(records)
        }
    }
}

/// Others have appended since the expected position.
public struct PositionMoved: Error, Sendable, Hashable {
    /// Where the log ends now.
    public var head: Position

    init(to head: Position) {
        self.head = head
    }
}

/// How the records of a transaction reach the disk.
public enum Writing: Sendable, Hashable {
    /// One command: all records with one `write`, then one sync.
    case once
    /// An import: a `write` whenever 4 MiB have gathered, and one sync at the end. If it fails in between, records
    /// that were written already stay in the log; an import must be able to go on from there.
    case batch
}

/// What a transaction did.
public struct Committed<Value> {
    /// What `work` returned.
    public var value: Value
    /// The records that others had appended since the caller's position.
    public var found: [Record]
    /// The caller's own records, numbered and placed, after any that the journal had to add. Empty in a `.batch`.
    public var records: [Record]
    /// Where the log ended when the lock was released.
    public var position: Position
}

extension Committed: Sendable where Value: Sendable {}
