/// Why a file can't be taken at all. A single row that can't be taken is a ``RejectedRow`` instead.
public enum IntakeError: Error, Sendable, Hashable {
    /// The file can't be opened or read; `code` is the system's error number.
    case unreadable(path: String, code: Int32)
    /// The gzip data ends too soon or contradicts its check sums, after so many compressed bytes.
    case damagedGzip(path: String, byte: Int64)
    /// The file is UTF-16, which must be converted first.
    case notUTF8
    /// There is no first row with the names of the columns, or it can't be read.
    case noHeader
    /// Two columns have the same name.
    case columnTwice(String)
    /// Columns that the mapping needs and the file does not have, and those that it has.
    case missingColumns([String], present: [String])
    /// A row of more than ``CSVReader/longestRow`` bytes begins at this line: a quote is probably never closed.
    case rowTooLong(line: Int)
    /// It was asked to stop.
    case interrupted
}
