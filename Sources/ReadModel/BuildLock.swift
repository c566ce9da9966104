import Glibc

/// Keeps processes from opening an index while one of them puts another in its place.
///
/// SQLite finds a database's write-ahead log by name, so nobody may open the files while they are exchanged.
struct BuildLock {
    private let descriptor: Int32

    private static func file(beside path: String) -> String { path + ".lock" }

    /// For opening: shared. Nil when there is no lock file yet, which means that nobody has built anything.
    ///
    /// - Throws: ``IndexError/unbuilt(path:)`` while somebody builds.
    static func forUse(beside path: String) throws(IndexError) -> BuildLock? {
        let descriptor = Glibc.open(file(beside: path), O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        let lock = BuildLock(descriptor: descriptor)
        guard flock(descriptor, LOCK_SH | LOCK_NB) == 0 else {
            lock.release()
            throw .unbuilt(path: path)
        }
        return lock
    }

    /// For building: exclusive. Waits for whoever builds, as long as `goOn` says so.
    static func forBuilding(beside path: String, while goOn: () -> Bool) throws(IndexError) -> BuildLock {
        let descriptor = Glibc.open(file(beside: path), O_RDWR | O_CREAT | O_CLOEXEC, 0o660)
        guard descriptor >= 0 else { throw .unavailable(path: path, reason: String(cString: strerror(errno))) }
        // The directory says who belongs to the desk; a private umask must not shut colleagues out.
        fchmod(descriptor, 0o660)
        let lock = BuildLock(descriptor: descriptor)
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR, goOn() else {
                lock.release()
                throw .interrupted
            }
            usleep(20_000)
        }
        return lock
    }

    func release() { close(descriptor) }
}
