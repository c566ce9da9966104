import Glibc

/// What tells whether a file is still the one that was read.
struct FileStamp: Hashable, Sendable {
    private let inode: UInt64
    private let size: Int64
    private let seconds: Int
    private let nanoseconds: Int

    /// `nil` for what is no plain file.
    init?(_ path: String) {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        inode = UInt64(status.st_ino)
        size = Int64(status.st_size)
        seconds = status.st_mtim.tv_sec
        nanoseconds = status.st_mtim.tv_nsec
    }
}

extension DraftFile {
    static func isThere(_ path: String) -> Bool { FileStamp(path) != nil }

    /// Writes a file that only its owner may read, down to the disk.
    static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw FileError(call: "open", path: path) }
        defer { close(descriptor) }
        do throws(FileError) {
            try DeskFile.write(bytes, to: descriptor, path)
            guard fdatasync(descriptor) == 0 else { throw FileError(call: "fdatasync", path: path) }
        } catch let failure {
            unlink(path)
            throw failure
        }
    }

    /// Puts a directory's names on the disk.
    static func syncDirectory(_ path: String) throws(FileError) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(call: "open", path: path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw FileError(call: "fsync", path: path) }
    }
}
