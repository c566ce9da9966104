import Helpdesk
import Primitives

/// What a file gave: the events to record, and the rows that can't be taken.
public struct ImportedHistory: Sendable {
    /// The events of all tickets in the order of time; of one ticket always in the order of its rows.
    public var events: [ImportedEvent]
    /// The rows left out, in the order of the file.
    public var rejected: [RejectedRow]
    /// How many rows there were, without the one with the names.
    public var rows: Int
    /// How many tickets the events belong to.
    public var tickets: Int

    /// What the reading of a file needs beside the file.
    public struct Options: Sendable {
        /// Who imports: the actor of what the file gives no name for.
        public var importedBy: String
        /// The instant of the import: the time of what the file gives no time for.
        public var now: Timestamp
        /// The history stops here: what happened later is left out, and so are tickets that begin later.
        public var until: Timestamp?

        /// Makes options.
        public init(importedBy: String, now: Timestamp, until: Timestamp? = nil) {
            self.importedBy = importedBy
            self.now = now
            self.until = until
        }
    }

    /// Reads a CSV file, row by row, in file order.
    ///
    /// A longer file that begins with the same rows gives the same events for each ticket and more after them, so that
    /// importing it again adds only what is new.
    ///
    /// - Parameters:
    ///   - input: the file.
    ///   - mapping: how its rows become tickets.
    ///   - options: what else is needed.
    ///   - progress: told now and then; false stops the reading with ``IntakeError/interrupted``.
    public init(
        csv input: any ByteInput, mapping: Mapping, _ options: Options, progress: (_ rows: Int) -> Bool = { _ in true }
    ) throws(IntakeError) {
        var reader = CSVReader(input, delimiter: mapping.delimiter)
        var row = CSVRow()
        guard try reader.next(&row), row.fault == nil else { throw .noHeader }
        var header: [String] = []
        for index in 0..<row.count {
            guard let name = row.text(index) else { throw .noHeader }
            header.append(name.inOneLine)
        }
        var collector = HistoryCollector(try RowReader(mapping, header: header), options)
        var count = 0
        while try reader.next(&row) {
            count += 1
            collector.take(row)
            if count % 1024 == 0, !progress(count) { throw .interrupted }
        }
        self = collector.history(rows: count)
    }

    init(events: [ImportedEvent], rejected: [RejectedRow], rows: Int, tickets: Int) {
        self.events = events
        self.rejected = rejected
        self.rows = rows
        self.tickets = tickets
    }
}
