import Glibc

extension DeskFile {
    /// A file that must be UTF-8.
    public static func validText(_ path: String) throws(FileError) -> String {
        guard let text = String(validating: try bytes(path), as: UTF8.self) else {
            throw FileError(call: "UTF-8", path: path, code: EILSEQ)
        }
        return text
    }

    /// Removes a directory with everything in it; links are removed, not followed.
    public static func removeTree(_ path: String) throws(FileError) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            guard unlink(path) == 0 else { throw FileError(call: "unlink", path: path) }
            return
        }
        for name in try names(in: path) { try removeTree(path + "/" + name) }
        guard rmdir(path) == 0 else { throw FileError(call: "rmdir", path: path) }
    }

    /// The instant of a file's last change, in milliseconds since 1970; `nil` when there is none.
    public static func changed(_ path: String) -> Int64? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return Int64(status.st_mtim.tv_sec) * 1_000 + Int64(status.st_mtim.tv_nsec) / 1_000_000
    }
}
