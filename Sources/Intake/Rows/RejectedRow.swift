/// A row that can't be taken: it is left out and reported, and the others go on.
public struct RejectedRow: Sendable, Hashable {
    /// Why.
    public enum Reason: Error, Sendable, Hashable {
        /// Its quotes are wrong, at this place.
        case quoting(CSVRow.Place)
        /// It has more or fewer fields than there are columns.
        case fieldCount(found: Int, expected: Int)
        /// A column holds bytes that are no UTF-8.
        case notUTF8(column: String)
        /// A field that every row must have is empty.
        case missing(MappingField)
        /// A value that neither the mapping's table nor the desk's words know, such as the state `-100`.
        case unknownValue(MappingField, String, column: String)
        /// A time that no format of the mapping fits.
        case notATime(MappingField, String, column: String)
        /// A text longer than its field holds, in bytes of UTF-8.
        case tooLong(MappingField, limit: Int)
    }

    /// The line of the file on which the row begins, counted from 1.
    public var line: Int
    /// Why.
    public var reason: Reason

    /// Makes a report.
    public init(line: Int, reason: Reason) {
        self.line = line
        self.reason = reason
    }
}
