/// What a writer sees and does while it holds the lock.
public struct AppendTransaction {
    /// The records that others appended since the position the writer knew, in order.
    public let found: [Record]
    private let appender: Appender

    init(found: [Record], appender: Appender) {
        self.found = found
        self.appender = appender
    }

    /// Where the log ends with what was found and with everything handed to `append` so far.
    public var head: Position { appender.head }

    /// Hands over records to be appended, in order.
    ///
    /// - Throws: `recordTooLong` or `reservedType`; in a `.batch` also what a write can meet.
    public mutating func append(_ records: [NewRecord]) throws(JournalError) {
        for record in records { try appender.append(record) }
    }

    /// Hands over one record to be appended.
    ///
    /// - Throws: as for several.
    public mutating func append(_ record: NewRecord) throws(JournalError) {
        try appender.append(record)
    }
}
