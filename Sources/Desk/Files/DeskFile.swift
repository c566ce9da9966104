import Glibc

/// A failed operation on a file.
public struct FileError: Error, Sendable, Hashable {
    /// The system call.
    public var call: String
    /// The path it was about.
    public var path: String
    /// The `errno`.
    public var code: Int32

    /// Describes a failed call.
    public init(call: String, path: String, code: Int32 = errno) {
        self.call = call
        self.path = path
        self.code = code
    }
}

/// Whole small files, read and written with plain system calls.
public enum DeskFile {
    /// The bytes of a file.
    public static func bytes(_ path: String) throws(FileError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(call: "open", path: path) }
        defer { close(descriptor) }
        return try bytes(of: descriptor, path)
    }

    /// Everything up to the end of an open file.
    public static func bytes(of descriptor: Int32, _ path: String) throws(FileError) -> [UInt8] {
        var all: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw FileError(call: "read", path: path) }
            if count == 0 { return all }
            all += chunk[..<count]
        }
    }

    /// A file as text; bytes that are no UTF-8 become U+FFFD.
    public static func text(_ path: String) throws(FileError) -> String {
        String(decoding: try bytes(path), as: UTF8.self)
    }

    /// Makes a file that must not exist yet, synced to the disk.
    public static func create(_ path: String, _ text: String, mode: mode_t) throws(FileError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw FileError(call: "open", path: path) }
        defer { close(descriptor) }
        guard fchmod(descriptor, mode) == 0 else { throw FileError(call: "fchmod", path: path) }
        try write(Array(text.utf8), to: descriptor, path)
        guard fsync(descriptor) == 0 else { throw FileError(call: "fsync", path: path) }
    }

    /// Makes a file that must not exist yet, and leaves it to the system when it reaches the disk.
    public static func create(unsynced path: String, _ text: String, mode: mode_t) throws(FileError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw FileError(call: "open", path: path) }
        defer { close(descriptor) }
        guard fchmod(descriptor, mode) == 0 else { throw FileError(call: "fchmod", path: path) }
        try write(Array(text.utf8), to: descriptor, path)
    }

    /// Writes a file anew, replacing what is there.
    public static func replace(_ path: String, _ text: String) throws(FileError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o660)
        guard descriptor >= 0 else { throw FileError(call: "open", path: path) }
        defer { close(descriptor) }
        try write(Array(text.utf8), to: descriptor, path)
    }

    /// Writes all bytes, also when the system takes them in parts.
    public static func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(FileError) {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
            }
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw FileError(call: "write", path: path) }
            done += count
        }
    }

    /// Makes a directory with exactly this mode; one that is there already is left as it is.
    public static func makeDirectory(_ path: String, mode: mode_t) throws(FileError) {
        if mkdir(path, mode) == 0 {
            // The umask has been at work on the mode, and setgid is not mkdir's to give.
            guard chmod(path, mode) == 0 else { throw FileError(call: "chmod", path: path) }
        } else if errno != EEXIST {
            throw FileError(call: "mkdir", path: path)
        } else if !isDirectory(path) {
            throw FileError(call: "mkdir", path: path, code: ENOTDIR)
        }
    }

    /// Makes a directory and those above it, for the user alone.
    public static func makeDirectories(_ path: String) throws(FileError) {
        if isDirectory(path) { return }
        if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
            try makeDirectories(String(path[..<slash]))
        }
        try makeDirectory(path, mode: 0o700)
    }

    /// Whether something is there.
    public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Whether a directory is there.
    public static func isDirectory(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The length of a file in bytes; 0 when there is none.
    public static func size(_ path: String) -> Int64 {
        var status = stat()
        return stat(path, &status) == 0 ? Int64(status.st_size) : 0
    }

    /// The names in a directory, sorted by their bytes, without `.` and `..`.
    public static func names(in path: String) throws(FileError) -> [String] {
        guard let directory = opendir(path) else { throw FileError(call: "opendir", path: path) }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }
}
