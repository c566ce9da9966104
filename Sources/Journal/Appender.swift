import Primitives

/// The writing side of a transaction, used only while the lock is held.
final class Appender {
    private let journal: Journal
    private let author: Author
    private let writing: Writing
    private var writer: RecordWriter
    private var buffer: [UInt8] = []
    /// Where the log ended before this transaction wrote anything.
    private let base: Position
    private var tail: Tail?
    private var hasWritten = false
    /// The caller's records, and any that the journal had to add; empty in a batch.
    private(set) var records: [Record] = []

    /// Who writes, and when, where the journal has something to say itself.
    struct Author {
        var by: String
        var at: Timestamp
    }

    /// Damaged bytes at the end of the file that the next append must seal.
    struct Tail {
        var range: Range<Int64>
        /// What turns them into whole lines.
        var closing: [UInt8]
    }

    init(_ journal: Journal, author: Author, writing: Writing, head: Position, fileEnd: Int64, tail: Tail?) {
        self.journal = journal
        self.author = author
        self.writing = writing
        self.tail = tail
        base = head
        writer = RecordWriter(log: journal.logID, head: head, lineOffset: fileEnd, system: journal.file.system)
    }

    var head: Position { writer.head }

    func append(_ new: NewRecord) throws(JournalError) {
        guard !new.type.hasPrefix(OwnType.prefix) else { throw .reservedType(new.type) }
        try add(new)
    }

    /// Adds a record of the journal's own.
    func appendOwn(_ type: String, _ body: JSON) throws(JournalError) {
        try add(
            NewRecord(at: author.at, by: author.by, on: OwnType.subject, revision: 0, type: type, body: body))
    }

    private func add(_ new: NewRecord) throws(JournalError) {
        try sealTail()
        let record = try writer.write(new, to: &buffer)
        guard writing == .batch else {
            records.append(record)
            return
        }
        // A record has 1 MiB at most, so a chunk stays within 4 MiB.
        if buffer.count > 3 << 20 { try flush() }
    }

    private func sealTail() throws(JournalError) {
        guard let tail else { return }
        self.tail = nil
        var hasher = Hasher256()
        hasher.add(try journal.file.bytes(tail.range) ?? [])
        let end = tail.range.upperBound + Int64(tail.closing.count)
        hasher.add(tail.closing)
        buffer.append(contentsOf: tail.closing)
        writer.skip(Int64(tail.closing.count))
        let report = DamageReport(range: tail.range.lowerBound..<end, hash: hasher.digest())
        try appendOwn(OwnType.tailSealed, report.body)
    }

    private func flush() throws(JournalError) {
        guard !buffer.isEmpty else { return }
        hasWritten = true
        try journal.file.append(buffer)
        buffer.removeAll(keepingCapacity: true)
    }

    /// Writes what is left and syncs: after this returns, everything is on the disk.
    func commit() throws(JournalError) {
        try flush()
        guard hasWritten else { return }
        try journal.sync(since: base, author: author)
    }
}
