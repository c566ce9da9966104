import Helpdesk

/// What is wrong with a `desk.toml`, and where.
public struct SettingsError: Error, Sendable, Hashable {
    /// What is wrong.
    public enum Problem: Sendable, Hashable {
        /// The file can't be read; the `errno`.
        case unreadable(Int32)
        /// Another file, which the value names, can't be read; its path and the `errno`.
        case unreadableFile(String, Int32)
        /// It is no TOML; the parser's words.
        case notTOML(String)
        /// No such key, with the nearest ones there are.
        case unknownKey(known: [String])
        /// The value is of another kind than this.
        case wrongKind(expected: SettingsKind)
        /// The value is none of those there are, with the nearest ones.
        case unknownValue(String, known: [String])
        /// The value stands outside what it can be, in words such as `above 0 and at most 1`.
        case outOfRange(String, expected: String)
        /// A name that may stand only once.
        case duplicate(String)
        /// A key that must be there.
        case missing
        /// The value is no query.
        case notAQuery(FilterError)
    }

    /// The file.
    public var path: String
    /// The line, from 1; `nil` when the file has none that could be named.
    public var line: Int?
    /// The column, from 1, where one is told: by the parser, or of a query's mistake.
    public var column: Int?
    /// The key with the tables around it, such as `operators[2].role`; empty for the file as a whole.
    public var key: String
    /// What is wrong.
    public var problem: Problem

    /// Describes a mistake.
    public init(path: String, line: Int? = nil, column: Int? = nil, key: String = "", problem: Problem) {
        self.path = path
        self.line = line
        self.column = column
        self.key = key
        self.problem = problem
    }
}

/// What a setting can be made of.
public enum SettingsKind: Sendable, Hashable {
    /// A text in quotes.
    case text
    /// A text that says something.
    case someText
    /// A list of texts.
    case texts
    /// A number.
    case number
    /// True or false.
    case flag
    /// A key of the keyboard, or several.
    case keys
    /// Three lists of three priorities.
    case matrix
    /// A calendar with hours on some day.
    case calendar
    /// A file in the format of iCalendar.
    case calendarFile
    /// A day after `DTSTART`, at most a year.
    case laterDay
    /// The table of this name.
    case table(String)
    /// Tables of this name, as many as one likes.
    case tables(String)
}
