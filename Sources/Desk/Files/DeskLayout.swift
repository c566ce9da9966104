import Glibc

/// Where everything of a desk stands.
public struct DeskLayout: Sendable, Hashable {
    /// The desk's directory, without a slash at its end.
    public let directory: String

    /// Names the desk in a directory.
    public init(_ directory: String) {
        var path = directory
        while path.count > 1 && path.hasSuffix("/") { path.removeLast() }
        self.directory = path
    }

    /// The settings.
    public var settings: String { directory + "/" + SettingsFile.name }
    /// The journal: the only truth.
    public var journal: String { directory + "/desk.log" }
    /// The read model's directory; may be deleted.
    public var indexDirectory: String { directory + "/index" }
    /// Who looks at what.
    public var presence: String { directory + "/presence" }

    /// The mark of a practice desk, which may be made anew at any time; no other desk may.
    public var practiceMark: String { directory + "/.practice" }

    /// Makes the directories. The desk is for the members of its group alone, and what they make in it belongs to the
    /// group too (setgid).
    func makeDirectories() throws(FileError) {
        if let slash = directory.lastIndex(of: "/"), slash != directory.startIndex {
            try DeskFile.makeDirectories(String(directory[..<slash]))
        }
        for path in [directory, indexDirectory, presence] {
            try DeskFile.makeDirectory(path, mode: 0o2770)
        }
    }

    /// The index of a reader who may not write into the desk: in `$XDG_CACHE_HOME`, else `~/.cache`.
    static func ownIndexDirectory(logID: String, user: SystemUser) throws(FileError) -> String {
        let path = ownIndexPath(logID: logID, user: user)
        try DeskFile.makeDirectories(path)
        return path
    }

    /// Where that index is, made or not.
    static func ownIndexPath(logID: String, user: SystemUser) -> String {
        var cache = user.home + "/.cache"
        if let named = getenv("XDG_CACHE_HOME"), named.pointee == UInt8(ascii: "/") { cache = String(cString: named) }
        return cache + "/vakt/" + logID
    }
}
