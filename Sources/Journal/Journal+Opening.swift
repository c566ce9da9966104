import Glibc
import Primitives

extension Journal {
    /// Opens the log at a path.
    ///
    /// - Parameters:
    ///   - expecting: the id the log must have, when the caller knows it.
    /// - Throws: `missing`, `notPermitted`, `networkFileSystem`, `notAJournal`, `newerFormat`, `otherLog`, `system`.
    public static func open(
        at path: String, access: Access, expecting logID: String? = nil, system: SystemCalls = .live
    ) throws(JournalError) -> Journal {
        let flags = O_CLOEXEC | O_NOCTTY | O_NONBLOCK | (access == .readWrite ? O_RDWR | O_APPEND : O_RDONLY)
        let descriptor = system.open(path, flags, 0)
        guard descriptor >= 0 else { throw openError(-descriptor, path) }
        let file = LogFile(path: path, descriptor: descriptor, system: system)
        do throws(JournalError) {
            try refuseNetwork(file)
            let identity = try file.status()
            guard identity.isRegular, let first = try file.firstRecord(where: { _ in true }) else {
                throw .notAJournal(path: path)
            }
            if let logID, logID != first.log { throw .otherLog(path: path, expected: logID, found: first.log) }
            return Journal(file: file, logID: first.log, access: access, identity: identity)
        } catch {
            _ = system.close(descriptor)
            throw error
        }
    }

    /// Makes a new log with its first record and opens it for writing.
    ///
    /// The file appears complete or not at all. Its directory must exist.
    ///
    /// - Parameters:
    ///   - logID: a UUID in lower case; `Journal.randomLogID` makes one.
    ///   - by, at: who makes it, and when.
    /// - Throws: `badLogID`, `exists`, `notPermitted`, `networkFileSystem`, `notWritten`, `system`.
    public static func create(
        at path: String, logID: String, by: String, at time: Timestamp, system: SystemCalls = .live
    ) throws(JournalError) -> Journal {
        guard isLogID(logID) else { throw .badLogID(logID) }
        let draft = path + ".new-\(getpid())"
        _ = system.unlink(draft)
        let descriptor = system.open(draft, O_CREAT | O_EXCL | O_RDWR | O_APPEND | O_CLOEXEC, 0o660)
        guard descriptor >= 0 else { throw openError(-descriptor, path) }
        let file = LogFile(path: path, descriptor: descriptor, system: system)
        defer {
            _ = system.close(descriptor)
            _ = system.unlink(draft)
        }
        try refuseNetwork(file)
        try writeFirstRecord(to: file, logID: logID, by: by, at: time)
        let linked = system.link(draft, path)
        if linked == -EEXIST { throw .exists(path: path) }
        guard linked == 0 else { throw file.error("link", -linked) }
        try syncDirectory(of: path, system)
        return try open(at: path, access: .readWrite, expecting: logID, system: system)
    }

    /// A random (version 4) UUID in lower case (RFC 9562).
    public static func randomLogID(system: SystemCalls = .live) throws(JournalError) -> String {
        var bytes = [UInt8](repeating: 0, count: 16)
        let code = bytes.withUnsafeMutableBytes { system.random($0) }
        guard code == 0 else { throw .system(SystemError(call: "getentropy", path: "", code: -code)) }
        bytes[6] = bytes[6] & 0x0F | 0x40
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = Array("0123456789abcdef")
        var text = ""
        for (index, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(index) { text.append("-") }
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return text
    }

    static func isLogID(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return parts.map(\.utf8.count) == [8, 4, 4, 4, 12]
            && parts.joined().utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }

    static func syncDirectory(of path: String, _ system: SystemCalls) throws(JournalError) {
        let directory = PathParts.split(path).directory
        let descriptor = system.open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0)
        guard descriptor >= 0 else { throw openError(-descriptor, directory) }
        defer { _ = system.close(descriptor) }
        let code = system.sync(descriptor)
        guard code == 0 else { throw .system(SystemError(call: "fsync", path: directory, code: -code)) }
    }

    private static func writeFirstRecord(
        to file: LogFile, logID: String, by: String, at time: Timestamp
    ) throws(JournalError) {
        var writer = RecordWriter(log: logID, head: .start, lineOffset: 0, system: file.system)
        var line: [UInt8] = []
        _ = try writer.write(
            NewRecord(
                at: time, by: by, on: OwnType.subject, revision: 0, type: OwnType.created, body: ["format": 1]),
            to: &line)
        // The group shares the desk, whatever the creator's mask says.
        _ = file.system.setMode(file.descriptor, 0o660)
        try file.append(line)
        let code = file.system.syncData(file.descriptor)
        guard code == 0 else { throw file.error("fdatasync", -code) }
    }

    private static func refuseNetwork(_ file: LogFile) throws(JournalError) {
        switch file.system.fileSystem(file.descriptor) {
        case .failure(let code): throw file.error("fstatfs", code.code)
        case .success(let found):
            if let name = found.networkName { throw .networkFileSystem(path: file.path, name: name) }
        }
    }

    private static func openError(_ code: Int32, _ path: String) -> JournalError {
        switch code {
        case ENOENT, ENOTDIR: .missing(path: path)
        case EACCES, EPERM, EROFS: .notPermitted(path: path)
        case EISDIR, ENXIO: .notAJournal(path: path)
        case EEXIST: .exists(path: path)
        default: .system(SystemError(call: "open", path: path, code: code))
        }
    }
}
