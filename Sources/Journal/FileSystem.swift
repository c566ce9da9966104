import CLinux
import Glibc

/// What kind of file system a file lies on.
public struct FileSystem: Sendable, Hashable {
    /// The magic number of `statfs(2)`.
    public var magic: Int64
    /// The type in the mount table, where it was looked up.
    public var mountType: String?

    /// Describes a file system.
    public init(magic: Int64, mountType: String? = nil) {
        self.magic = magic
        self.mountType = mountType
    }

    /// The name of a file system that other hosts can change as well, nil for a local one.
    ///
    /// The numbers are those of `linux/magic.h` and of the file systems' own sources. Mounts through FUSE share one
    /// number: there the mount table decides, and what it does not know to be local counts as remote.
    public var networkName: String? {
        if magic == Self.fuse {
            let type = mountType ?? "fuse"
            return Self.localFUSETypes.contains(type) ? nil : type
        }
        return Self.networkNames[magic]
    }

    private static let fuse: Int64 = 0x6573_5546
    private static let localFUSETypes: Set<String> = [
        "fuseblk", "fuse.fuse-overlayfs", "fuse.gocryptfs", "fuse.encfs", "fuse.cryfs", "fuse.mergerfs", "fuse.bindfs",
    ]
    private static let networkNames: [Int64: String] = [
        0x6969: "nfs", 0x517B: "smb", 0xFF53_4D42: "cifs", 0xFE53_4D42: "smb2", 0x0102_1997: "9p",
        0x5346_414F: "afs", 0x6B41_4653: "afs", 0x7375_7245: "coda", 0x00C3_6400: "ceph", 0x0BD0_0BD0: "lustre",
        0x564C: "ncp", 0x7461_636F: "ocfs2", 0x0116_1970: "gfs2", 0x4750_4653: "gpfs", 0x2003_0528: "orangefs",
        0x1983_0326: "beegfs", 0x786F_4256: "vboxsf", 0xBACB_ACBC: "vmhgfs",
    ]

    /// Asks the system about an open file.
    static func read(of descriptor: Int32) -> Result<FileSystem, Errno> {
        let magic = vakt_file_system_magic(descriptor)
        guard magic >= 0 else { return .failure(Errno(Int32(truncatingIfNeeded: -magic))) }
        guard magic == fuse else { return .success(FileSystem(magic: magic)) }
        return .success(FileSystem(magic: magic, mountType: mountType(of: descriptor)))
    }

    /// The file system's type in `/proc/self/mountinfo`, found by device number (proc(5)).
    private static func mountType(of descriptor: Int32) -> String? {
        var status = stat()
        guard fstat(descriptor, &status) == 0, let table = ProcessTable.text(of: "/proc/self/mountinfo") else {
            return nil
        }
        let device = "\(vakt_device_major(UInt64(status.st_dev))):\(vakt_device_minor(UInt64(status.st_dev)))"
        for line in table.split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard fields.count > 3, fields[2] == device, let dash = fields.firstIndex(of: "-"),
                dash + 1 < fields.count
            else { continue }
            return String(fields[dash + 1])
        }
        return nil
    }
}
