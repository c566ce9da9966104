import Glibc

extension SystemCalls {
    /// The operating system itself.
    public static let live = SystemCalls(
        open: { path, flags, mode in answer(Glibc.open(path, flags, mode)) },
        close: { descriptor in answer(Glibc.close(descriptor)) },
        setMode: { descriptor, mode in answer(fchmod(descriptor, mode)) },
        status: { descriptor in
            var status = stat()
            return fstat(descriptor, &status) == 0 ? .success(FileStatus(status)) : .failure(Errno(errno))
        },
        statusOfPath: { path in
            var status = stat()
            return stat(path, &status) == 0 ? .success(FileStatus(status)) : .failure(Errno(errno))
        },
        fileSystem: { descriptor in FileSystem.read(of: descriptor) },
        tryLock: { descriptor in answer(flock(descriptor, LOCK_EX | LOCK_NB)) },
        unlock: { descriptor in answer(flock(descriptor, LOCK_UN)) },
        lockHolder: { file in LockHolder.read(of: file) },
        read: { descriptor, buffer, offset in
            let count = pread(descriptor, buffer.baseAddress, buffer.count, Int(offset))
            return count < 0 ? -Int(errno) : count
        },
        write: { descriptor, bytes in
            let count = Glibc.write(descriptor, bytes.baseAddress, bytes.count)
            return count < 0 ? -Int(errno) : count
        },
        syncData: { descriptor in answer(fdatasync(descriptor)) },
        sync: { descriptor in answer(fsync(descriptor)) },
        dropCache: { descriptor, offset in -posix_fadvise(descriptor, Int(offset), 0, POSIX_FADV_DONTNEED) },
        link: { path, newPath in answer(Glibc.link(path, newPath)) },
        unlink: { path in answer(Glibc.unlink(path)) },
        random: { buffer in answer(getentropy(buffer.baseAddress, buffer.count)) },
        monotonicMilliseconds: {
            var time = timespec()
            clock_gettime(CLOCK_MONOTONIC, &time)
            return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
        },
        sleep: { milliseconds in
            var time = timespec(tv_sec: Int(milliseconds / 1000), tv_nsec: Int(milliseconds % 1000) * 1_000_000)
            nanosleep(&time, nil)
        })

    private static func answer(_ result: Int32) -> Int32 {
        result < 0 ? -errno : result
    }
}

extension SystemCalls.FileStatus {
    fileprivate init(_ status: stat) {
        self.init(
            device: UInt64(status.st_dev), inode: UInt64(status.st_ino), size: Int64(status.st_size),
            isRegular: status.st_mode & S_IFMT == S_IFREG)
    }
}
