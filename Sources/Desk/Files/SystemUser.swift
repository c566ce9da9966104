import Glibc

/// The operating system's user that runs this process: never taken from the environment.
public struct SystemUser: Sendable, Hashable {
    /// The user name.
    public var name: String
    /// The home directory.
    public var home: String

    /// Makes a user; ``current`` is the one that counts outside of tests.
    public init(name: String, home: String) {
        self.name = name
        self.home = home
    }

    /// The user of the process, by its real user id. Without an entry in the user database the number is the name.
    public static var current: SystemUser {
        let id = getuid()
        var entry = passwd()
        var found: UnsafeMutablePointer<passwd>?
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16_384) { buffer in
            guard let base = buffer.baseAddress, getpwuid_r(id, &entry, base, buffer.count, &found) == 0, found != nil
            else { return SystemUser(name: "uid\(id)", home: "/") }
            return SystemUser(name: String(cString: entry.pw_name), home: String(cString: entry.pw_dir))
        }
    }
}
