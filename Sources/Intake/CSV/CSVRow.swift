/// One row of a CSV file. It is reused for every row, so that reading needs no memory of its own.
public struct CSVRow: Sendable {
    /// What is wrong with a row's quoting (RFC 4180, section 2, rules 5 to 7).
    public enum Fault: Sendable, Hashable {
        /// A quote inside a field that does not begin with one.
        case strayQuote
        /// Something between a closing quote and the next delimiter.
        case textAfterQuote
        /// A quote that is never closed; the rest of the file belongs to it.
        case openQuote
    }

    /// A fault and its place; line and column count from 1, the column in characters.
    public struct Place: Sendable, Hashable {
        /// What is wrong.
        public var fault: Fault
        /// The line of the file.
        public var line: Int
        /// The character of the line.
        public var column: Int

        /// Makes a place.
        public init(fault: Fault, line: Int, column: Int) {
            self.fault = fault
            self.line = line
            self.column = column
        }
    }

    /// The line of the file on which the row begins, counted from 1.
    public internal(set) var line = 0
    /// What is wrong with its quoting; its fields mean nothing then.
    public internal(set) var fault: Place?
    var bytes: [UInt8] = []
    var ends: [Int] = []

    /// Makes a row to read into.
    public init() {}

    /// How many fields it has.
    public var count: Int { ends.count }

    /// The bytes of a field, without its quotes.
    public func withBytes<Result>(of field: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let start = field == 0 ? 0 : ends[field - 1]
        let end = ends[field]
        return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start..<end])) }
    }

    /// A field's text; `nil` when it is no valid UTF-8.
    public func text(_ field: Int) -> String? {
        withBytes(of: field) { String(validating: $0, as: UTF8.self) }
    }

    mutating func clear(line: Int) {
        self.line = line
        fault = nil
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
    }
}
