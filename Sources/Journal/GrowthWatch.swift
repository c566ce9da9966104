import Glibc

/// Tells, through inotify(7), that a log may have grown or that its path changed.
///
/// Poll `descriptor` for reading, then call `drain`. Appends of this process are reported like all others.
public final class GrowthWatch: Sendable {
    /// What has happened since the last call.
    public enum Change: Sendable, Hashable, Comparable {
        /// Nothing that concerns the log.
        case nothing
        /// Someone wrote to the file: read on.
        case grew
        /// The path was moved, removed or created: check before going on.
        case pathChanged
    }

    /// The descriptor to poll. It belongs to this object, which closes it.
    public let descriptor: Int32
    private let name: String
    private let fileWatch: Int32

    init(path: String) throws(JournalError) {
        let (directory, name) = PathParts.split(path)
        descriptor = inotify_init1(O_CLOEXEC | O_NONBLOCK)
        self.name = name
        guard descriptor >= 0 else {
            fileWatch = -1
            throw .system(SystemError(call: "inotify_init1", path: path, code: errno))
        }
        fileWatch = inotify_add_watch(descriptor, path, UInt32(IN_MODIFY))
        let pathEvents = UInt32(IN_CREATE | IN_DELETE | IN_MOVED_TO | IN_MOVED_FROM)
        guard fileWatch >= 0, inotify_add_watch(descriptor, directory, pathEvents) >= 0 else {
            throw .system(SystemError(call: "inotify_add_watch", path: path, code: errno))
        }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Takes all waiting notices without blocking and sums them up.
    public func drain() -> Change {
        var change = Change.nothing
        withUnsafeTemporaryAllocation(byteCount: 8192, alignment: 8) { buffer in
            while true {
                let count = read(descriptor, buffer.baseAddress, buffer.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return }
                change = max(change, sum(UnsafeRawBufferPointer(rebasing: buffer[..<count])))
            }
        }
        return change
    }

    private func sum(_ notices: UnsafeRawBufferPointer) -> Change {
        var change = Change.nothing
        var offset = 0
        while offset + 16 <= notices.count {
            let watch = notices.loadUnaligned(fromByteOffset: offset, as: Int32.self)
            let mask = notices.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self)
            let length = Int(notices.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
            let end = min(offset + 16 + length, notices.count)
            if mask & UInt32(IN_Q_OVERFLOW) != 0 {
                change = max(change, .pathChanged)
            } else if watch == fileWatch {
                change = max(change, mask & UInt32(IN_MODIFY) != 0 ? .grew : .pathChanged)
            } else if notices[offset + 16..<end].prefix(while: { $0 != 0 }).elementsEqual(name.utf8) {
                change = max(change, .pathChanged)
            }
            offset += 16 + length
        }
        return change
    }
}

/// A path taken apart.
enum PathParts {
    /// The directory (`.` for a bare name) and the last component.
    static func split(_ path: String) -> (directory: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        let directory = path[..<slash]
        return (directory.isEmpty ? "/" : String(directory), String(path[path.index(after: slash)...]))
    }
}
