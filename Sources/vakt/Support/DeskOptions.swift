import ArgumentParser
import Desk
import Glibc

/// Which desk is meant.
struct DeskOptions: ParsableArguments {
    @Option(
        name: .customLong("desk"),
        help: ArgumentHelp(
            "The desk's directory; else $VAKT_DESK, else the user's data directory.", valueName: "dir"),
        completion: .directory)
    var path: String?

    @Option(
        help: ArgumentHelp(
            "Take this for the present time (RFC 3339), for tests and replays.", valueName: "time")
    )
    var now: String?

    /// Opens the desk.
    func open() throws -> Desk {
        guard let now else { return try Desk.open(at: directory) }
        return try Desk.open(at: directory, clock: GivenTime.clock(now), isTimeGiven: true)
    }

    /// The directory: the option, the environment's, or the user's data directory.
    var directory: String { Self.directory(named: path) }

    /// The directory that a `--desk` names, or else the environment's, or the user's data directory.
    static func directory(named path: String?) -> String {
        if let path { return path }
        if let named = getenv("VAKT_DESK"), named.pointee != 0 { return String(cString: named) }
        return DataDirectory.path("vakt")
    }
}

/// The user's data directory (XDG Base Directory Specification 0.8).
enum DataDirectory {
    /// A directory in `$XDG_DATA_HOME`, else in `~/.local/share`.
    static func path(_ name: String) -> String {
        // A relative path is to be ignored, says the specification.
        if let named = absolute("XDG_DATA_HOME") { return named + "/" + name }
        return (absolute("HOME") ?? SystemUser.current.home) + "/.local/share/" + name
    }

    private static func absolute(_ variable: String) -> String? {
        guard let value = getenv(variable), value.pointee == UInt8(ascii: "/") else { return nil }
        return String(cString: value)
    }
}
