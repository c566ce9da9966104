import Glibc
import PseudoTerminal

/// A small desk in a directory of its own, and the built `vakt` to work on it: by commands and in terminals.
///
/// Everything is removed when the workplace goes. Failures are thrown with what was done and what came of it.
public final class Workplace: Sendable {
    /// The directory that holds the desk and everything else of this story.
    public let directory: String
    /// The desk's directory.
    public var desk: String { directory + "/desk" }
    /// The journal's file.
    public var journal: String { desk + "/desk.log" }

    /// The user that runs the tests, by whose name events are recorded.
    public static let me: String = getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) } ?? "uid\(getuid())"

    /// Makes the desk with the settings of ``Settings/small``, or with others; an empty text makes no desk.
    ///
    /// - Parameter isQuick: whether a file system in memory will do, where syncing costs nothing.
    public init(settings: String = Settings.small, isQuick: Bool = false) throws {
        let parent = isQuick && access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
        var template = Array((parent + "/vakt-story-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw WorkplaceError("mkdtemp: \(reason())") }
        directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard !settings.isEmpty else { return }
        try vakt("init")
        try write(settings, to: "desk/desk.toml")
    }

    deinit { Files.removeTree(directory) }

    /// Runs `vakt` to its end, with whatever exit status.
    @discardableResult
    public func run(_ arguments: [String], input: String = "") throws -> Run {
        try start(arguments, input: input).finish()
    }

    /// Runs `vakt` to its end and expects it to succeed; answers what it printed, without the last line's end.
    @discardableResult
    public func vakt(_ arguments: String..., input: String = "") throws -> String {
        let run = try run(arguments, input: input)
        guard run.status == 0 else { throw WorkplaceError("vakt \(arguments) ended with \(run)") }
        return run.output.last == "\n" ? String(run.output.dropLast()) : run.output
    }

    /// Starts `vakt` without waiting for it.
    public func start(_ arguments: [String], input: String = "") throws -> Running {
        try Running(
            [BuiltProduct.path("vakt")] + arguments, input: input, environment: environment, directory: directory)
    }

    /// Starts a shell script in the workplace's directory; `$VAKT` is the program.
    public func shell(_ script: String) throws -> Running {
        var environment = environment
        environment["VAKT"] = BuiltProduct.path("vakt")
        return try Running(["/bin/sh", "-c", script], environment: environment, directory: directory)
    }

    /// Opens the console in a terminal of its own.
    public func console(
        columns: Int = 160, rows: Int = 50, _ extra: [String: String] = [:], arguments: [String] = []
    ) throws -> Session {
        try Session.start(
            [BuiltProduct.path("vakt")] + arguments, size: TerminalSize(columns: columns, rows: rows),
            environment: environment.merging(extra) { $1 }, directory: directory)
    }

    /// Runs a shell script in a terminal, as a person's shell runs the console; `$VAKT` is the program.
    public func terminal(_ script: String, columns: Int = 80, rows: Int = 24) throws -> Session {
        let extra = ["VAKT": BuiltProduct.path("vakt")]
        return try Session.start(
            ["/bin/sh", "-mc", script], size: TerminalSize(columns: columns, rows: rows),
            environment: environment.merging(extra) { $1 }, directory: directory)
    }

    /// What every run finds around it: this desk, no one else's settings, and a name that must not count.
    private var environment: [String: String] {
        [
            "VAKT_DESK": desk, "XDG_DATA_HOME": directory, "XDG_CONFIG_HOME": directory, "XDG_CACHE_HOME": directory,
            "HOME": directory, "TZ": "UTC", "USER": "somebody-else", "LOGNAME": "somebody-else",
        ]
    }
}

/// A step of a story that could not be taken.
public struct WorkplaceError: Error, CustomStringConvertible {
    /// What was done and what came of it.
    public var description: String

    init(_ description: String) { self.description = description }
}

func reason() -> String { String(cString: strerror(errno)) }

extension Workplace {
    /// Fills the desk with tickets of these titles, in this order, by one import.
    ///
    /// - Parameter moment: when they were logged, in RFC 3339; without one just now, so that nothing falls due on them.
    public func log(_ titles: [String], at moment: String? = nil) throws {
        let moment = moment ?? Self.thisMinute
        let rows = titles.enumerated().map { number, title in
            let quoted = title.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
            return "T\(number + 1),\"\(quoted)\",new,\(moment)"
        }
        let file = try write((["id,title,state,createdAt"] + rows).joined(separator: "\n") + "\n", to: "tickets.csv")
        try vakt("import", "csv", file, "--map", "vakt")
    }

    private static var thisMinute: String {
        var seconds = time(nil)
        var fields = tm()
        gmtime_r(&seconds, &fields)
        var text = [CChar](repeating: 0, count: 32)
        let count = strftime(&text, text.count, "%Y-%m-%dT%H:%M:00Z", &fields)
        return String(decoding: text.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
