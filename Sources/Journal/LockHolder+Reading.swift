import CLinux
import Glibc

extension LockHolder {
    /// Finds the holder of a file's `flock` in `/proc/locks`, and what `/proc/PID` tells of it (proc(5)).
    ///
    /// Nil where the holder lives in another process namespace or the tables cannot be read.
    static func read(of file: SystemCalls.FileStatus) -> LockHolder? {
        guard let table = ProcessTable.text(of: "/proc/locks") else { return nil }
        let candidates = table.split(separator: "\n").compactMap { FlockLine($0) }.filter { $0.inode == file.inode }
        // Stacked file systems report another device than `stat` does; the inode then has to suffice.
        let line = candidates.first { $0.device == file.device } ?? (candidates.count == 1 ? candidates[0] : nil)
        guard let line, line.process > 0 else { return nil }
        let status = ProcessTable.text(of: "/proc/\(line.process)/status")
        let state = field("State", of: status)
        let number = field("Uid", of: status)?.split(whereSeparator: \.isWhitespace).first.map(String.init)
        return LockHolder(
            process: line.process, user: number.map(userName), program: field("Name", of: status),
            isStopped: state?.hasPrefix("T") ?? false)
    }

    private static func field(_ name: String, of status: String?) -> String? {
        let line = status?.split(separator: "\n").first { $0.hasPrefix(name + ":") }
        return line.map { String($0.dropFirst(name.count + 1).drop { $0 == "\t" || $0 == " " }) }
    }

    private static func userName(ofNumber text: String) -> String {
        guard let number = UInt32(text) else { return text }
        var entry = passwd()
        var found: UnsafeMutablePointer<passwd>?
        var buffer = [CChar](repeating: 0, count: 4096)
        guard getpwuid_r(number, &entry, &buffer, buffer.count, &found) == 0, found != nil, let name = entry.pw_name
        else { return text }
        return String(cString: name)
    }
}

/// A line of `/proc/locks` about a held `flock`, e.g. `1: FLOCK  ADVISORY  WRITE 4711 08:01:262147 0 EOF`.
private struct FlockLine {
    var process: Int32
    var device: UInt64
    var inode: UInt64

    init?(_ line: Substring) {
        let fields = line.split(separator: " ")
        guard fields.count >= 6, fields[1] == "FLOCK", let process = Int32(fields[4]) else { return nil }
        let parts = fields[5].split(separator: ":")
        guard parts.count == 3, let major = UInt32(parts[0], radix: 16), let minor = UInt32(parts[1], radix: 16),
            let inode = UInt64(parts[2])
        else { return nil }
        self.process = process
        self.device = vakt_device(major, minor)
        self.inode = inode
    }
}

/// Small texts that the kernel offers as files.
enum ProcessTable {
    /// A whole text, nil where it cannot be read.
    static func text(of path: String) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16_384)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            bytes.append(contentsOf: buffer[..<count])
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
