/// Why a theme can't be used, and where.
public struct ThemeError: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Problem: Hashable, Sendable {
        /// No TOML: the parser's words.
        case syntax(String)
        /// No file and no built-in theme of that name; these are built in.
        case noSuchTheme(builtin: [String])
        /// The file is there but can't be read: the system's error number.
        case unreadable(errno: Int32)
        /// The file is no UTF-8, or larger than a theme can be.
        case notText
        /// A key or table that a theme doesn't have; these it has.
        case unknownKey(known: [String])
        /// A style for a token that isn't there, and the name nearest to it.
        case unknownToken(nearest: String)
        /// A value that is no colour.
        case badColor(String)
        /// A value of another kind than is needed here.
        case wrongKind(expected: Kind)
    }

    /// A kind of value.
    public enum Kind: String, Hashable, Sendable {
        case appearance = #""dark", "light" or "terminal""#
        case table = "a table"
        case style = "a table such as { fg = 7, bold = true }"
        case color = "a colour"
        case switched = "true or false"
    }

    /// The file, or the name of a built-in theme.
    public let file: String
    /// The line, from 1, where that is known.
    public let line: Int?
    /// The key concerned, such as `styles.queue.cursor.fg`; empty for the whole file.
    public let key: String
    /// What is wrong.
    public let problem: Problem

    /// An error in `file`.
    public init(file: String, line: Int? = nil, key: String = "", problem: Problem) {
        self.file = file
        self.line = line
        self.key = key
        self.problem = problem
    }
}

extension ThemeError: CustomStringConvertible {
    /// Where, what, and what to do, in English.
    public var description: String {
        let place = line.map { "\(file):\($0)" } ?? file
        return "\(place): " + (key.isEmpty ? "" : "\(key): ") + problem.description
    }
}

extension ThemeError.Problem: CustomStringConvertible {
    /// What is wrong, and what to do about it, in English.
    public var description: String {
        switch self {
        case .syntax(let words): "not valid TOML: \(words)"
        case .noSuchTheme(let builtin): "no such theme; built in are \(builtin.joined(separator: ", "))"
        case .unreadable(let errno): "can't be read (error \(errno)); check its permissions"
        case .notText: "not a theme file: it must be UTF-8 text of at most 1 MiB"
        case .unknownKey(let known): "unknown key; use one of \(known.joined(separator: ", "))"
        case .unknownToken(let nearest): "no such style; the nearest is \"\(nearest)\" (quote names that have dots)"
        case .badColor(let text):
            "\"\(text)\" is no colour; write \"#rrggbb\", \"default\", 0 to 255, or a name from [palette]"
        case .wrongKind(let expected): "must be \(expected.rawValue)"
        }
    }
}
