/// What is wrong with a mapping file, and where.
public struct MappingError: Error, Sendable, Hashable {
    /// What is wrong.
    public enum Reason: Sendable, Hashable {
        /// It can't be read; the system's error number.
        case unreadable(code: Int32)
        /// It is no TOML; the parser's words.
        case notTOML(String)
        /// A key that must be there.
        case missing
        /// A key that means nothing here, and those that do.
        case unknownKey(known: [String])
        /// A value of another kind than the key takes.
        case wrongKind(expected: Kind)
        /// A value outside the list, and the list.
        case unknownValue(String, known: [String])
        /// A pattern of ``DateFormat`` that has no year, month and day, or a letter too many.
        case notADateFormat(String)
        /// No mapping of that name is built in, and there is no such file; the names built in.
        case noSuchMapping(known: [String])
    }

    /// The kinds of value.
    public enum Kind: String, Sendable, Hashable {
        case text, oneByte = "one byte", list, table, yesOrNo = "true or false"
    }

    /// The file, or the name of the mapping built in.
    public var file: String
    /// The line, counted from 1; 0 when it is about the whole file.
    public var line: Int
    /// The key with those of its tables, such as `fields.state.values`.
    public var key: String
    /// What is wrong.
    public var reason: Reason

    /// Makes an error.
    public init(file: String, line: Int, key: String, reason: Reason) {
        self.file = file
        self.line = line
        self.key = key
        self.reason = reason
    }
}
