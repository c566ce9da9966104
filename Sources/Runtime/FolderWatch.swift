import Glibc

/// Tells, through inotify(7), that files of an operator's may have changed: written in place, put in place by renaming as
/// editors do, removed, or made in folders that did not exist before.
final class FolderWatch {
    /// Readable when something happened; negative where the system has no watch left.
    let descriptor: Int32
    private var watched: [Int32: String] = [:]

    init() { descriptor = inotify_init1(Int32(O_CLOEXEC | O_NONBLOCK)) }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Looks after these files from now on. What a link leads to is looked after too.
    func follow(_ paths: [String]) {
        guard descriptor >= 0 else { return }
        var folders = Set(paths.map { Self.existing(Self.folder(of: $0)) })
        for path in paths { if let real = Self.real(path) { folders.insert(Self.folder(of: real)) } }
        for (watch, folder) in watched where !folders.contains(folder) {
            inotify_rm_watch(descriptor, watch)
            watched[watch] = nil
        }
        let events =
            IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE_SELF | IN_MOVE_SELF
        for folder in folders {
            let watch = inotify_add_watch(descriptor, folder, UInt32(events) | UInt32(IN_ONLYDIR))
            if watch >= 0 { watched[watch] = folder }
        }
    }

    /// Takes all notices without blocking. Which file they were about is not told: look at what was read before.
    func drain() {
        var buffer = [UInt8](repeating: 0, count: 8_192)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            if count <= 0 { return }
        }
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
        return String(path[..<slash])
    }

    /// The folder, or as much of the way to it as there is.
    private static func existing(_ folder: String) -> String {
        var status = stat()
        if stat(folder, &status) == 0 || folder == "/" { return folder }
        return existing(Self.folder(of: folder))
    }

    private static func real(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }
}
