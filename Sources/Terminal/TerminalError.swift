import Glibc

/// Why there can be no screen.
public enum TerminalError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Standard input or output is no terminal.
    case notATerminal
    /// The terminal named by `TERM` is unknown here, or cannot place its cursor.
    case unusable(terminal: String)
    /// A system call failed, with its errno.
    case system(call: String, code: Int32)

    /// What happened and what to do about it, in English.
    public var description: String {
        switch self {
        case .notATerminal:
            "standard input and output are no terminal: start the console in one, or use the command line"
        case .unusable(let terminal):
            "the terminal “\(terminal)” (TERM) is unknown here or cannot place its cursor: set TERM, for example to xterm"
        case .system(let call, let code):
            "\(call): \(String(cString: strerror(code)))"
        }
    }
}
