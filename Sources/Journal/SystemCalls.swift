/// Every call the journal makes to the operating system, so that a test can let any of them fail.
///
/// Each closure does one system call and answers like it, but with the negated `errno` instead of -1.
public struct SystemCalls: Sendable {
    /// What identifies a file, and its size.
    public struct FileStatus: Sendable, Hashable {
        /// The file system's device number.
        public var device: UInt64
        /// The inode number.
        public var inode: UInt64
        /// Bytes.
        public var size: Int64
        /// Whether it is a regular file.
        public var isRegular: Bool

        /// Whether the other status is of the same file.
        public func isSameFile(as other: FileStatus) -> Bool {
            device == other.device && inode == other.inode
        }
    }

    /// `open`: path, flags, mode; a descriptor.
    public var open: @Sendable (_ path: String, _ flags: Int32, _ mode: UInt32) -> Int32
    /// `close`.
    public var close: @Sendable (_ descriptor: Int32) -> Int32
    /// `fchmod`.
    public var setMode: @Sendable (_ descriptor: Int32, _ mode: UInt32) -> Int32
    /// `fstat`.
    public var status: @Sendable (_ descriptor: Int32) -> Result<FileStatus, Errno>
    /// `stat`.
    public var statusOfPath: @Sendable (_ path: String) -> Result<FileStatus, Errno>
    /// `fstatfs`: the magic number of the file system, and the name in the mount table where the number is shared.
    public var fileSystem: @Sendable (_ descriptor: Int32) -> Result<FileSystem, Errno>
    /// `flock` with `LOCK_EX | LOCK_NB`.
    public var tryLock: @Sendable (_ descriptor: Int32) -> Int32
    /// `flock` with `LOCK_UN`.
    public var unlock: @Sendable (_ descriptor: Int32) -> Int32
    /// Who holds the lock of a file.
    public var lockHolder: @Sendable (_ file: FileStatus) -> LockHolder?
    /// `pread`.
    public var read: @Sendable (_ descriptor: Int32, _ into: UnsafeMutableRawBufferPointer, _ offset: Int64) -> Int
    /// `write`.
    public var write: @Sendable (_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int
    /// `fdatasync`.
    public var syncData: @Sendable (_ descriptor: Int32) -> Int32
    /// `fsync`, for directories.
    public var sync: @Sendable (_ descriptor: Int32) -> Int32
    /// `posix_fadvise` with `POSIX_FADV_DONTNEED` from an offset to the end.
    public var dropCache: @Sendable (_ descriptor: Int32, _ offset: Int64) -> Int32
    /// `link`.
    public var link: @Sendable (_ path: String, _ newPath: String) -> Int32
    /// `unlink`.
    public var unlink: @Sendable (_ path: String) -> Int32
    /// `getentropy`, at most 256 bytes.
    public var random: @Sendable (_ into: UnsafeMutableRawBufferPointer) -> Int32
    /// Milliseconds of a clock that only goes forward.
    public var monotonicMilliseconds: @Sendable () -> Int64
    /// Sleeps.
    public var sleep: @Sendable (_ milliseconds: Int64) -> Void
}

/// An `errno` value.
public struct Errno: Error, Sendable, Hashable {
    /// The number.
    public var code: Int32

    /// Names an error by its number.
    public init(_ code: Int32) {
        self.code = code
    }
}
