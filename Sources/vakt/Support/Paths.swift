import Glibc

/// Paths as the program keeps them.
enum Paths {
    /// A path from the root, so that a change of the working directory does not matter.
    static func absolute(_ path: String) -> String {
        if path.hasPrefix("/") { return path }
        guard let current = getcwd(nil, 0) else { return path }
        defer { free(current) }
        return String(cString: current) + "/" + path
    }
}
