import Glibc

/// Where an operator's own files are (XDG Base Directory Specification 0.8): private to them, on their own disk.
public struct OperatorFolders: Sendable, Hashable {
    /// `console.toml` and `themes/`: `$XDG_CONFIG_HOME/vakt`, else `~/.config/vakt`.
    public var configuration: String
    /// What the console keeps from one run to the next (drafts, reports): `$XDG_STATE_HOME/vakt`, else `~/.local/state/vakt`.
    public var state: String

    /// Folders at these paths.
    public init(configuration: String, state: String) {
        self.configuration = configuration
        self.state = state
    }

    /// The folders of who runs this process; `nil` without a home. Relative paths in the variables count as unset.
    public static var ofThisUser: OperatorFolders? {
        let home = path("HOME")
        guard let configuration = path("XDG_CONFIG_HOME") ?? home.map({ $0 + "/.config" }),
            let state = path("XDG_STATE_HOME") ?? home.map({ $0 + "/.local/state" })
        else { return nil }
        return OperatorFolders(configuration: configuration + "/vakt", state: state + "/vakt")
    }

    private static func path(_ name: String) -> String? {
        guard let value = getenv(name), value.pointee == UInt8(ascii: "/") else { return nil }
        return String(cString: value)
    }
}
