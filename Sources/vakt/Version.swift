import Desk
import Terminal

/// Which Vakt this is.
enum Version {
    static let number = "0.1.0"

    /// The number with the commit that was built: `0.1.0 (1a2b3c4d5e6f, 2026-11-21)`.
    static var withCommit: String {
        guard let commit = Stamp.commit else { return number + " (unknown commit)" }
        let changed = Stamp.isChanged ? ", with changes" : ""
        return number + " (" + commit + ", " + (Stamp.date ?? "?") + changed + ")"
    }

    /// What a report should say of the program and what it stands on, a line each.
    static var text: String {
        """
        vakt \(withCommit)
        \(compiler), \(target), \(configuration)
        SQLite \(Desk.databaseVersion), \(Screen.libraryVersion)
        """
    }

    private static var compiler: String {
        #if compiler(>=6.5)
            "Swift 6.5 or newer"
        #elseif compiler(>=6.4)
            "Swift 6.4"
        #elseif compiler(>=6.3)
            "Swift 6.3"
        #elseif compiler(>=6.2)
            "Swift 6.2"
        #else
            "Swift 6.1"
        #endif
    }

    private static var target: String {
        #if arch(x86_64)
            "x86_64-linux"
        #elseif arch(arm64)
            "aarch64-linux"
        #else
            "another machine"
        #endif
    }

    private static var configuration: String {
        #if DEBUG
            "debug"
        #else
            "release"
        #endif
    }
}
