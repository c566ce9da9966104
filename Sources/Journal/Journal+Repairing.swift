import CLinux
import Glibc
import Primitives

extension Journal {
    /// Appends the records that name all damage found inside the log, so that writing can go on.
    ///
    /// What stood in the damaged bytes is lost to the desk; the bytes stay.
    ///
    /// - Throws: `nothingToRepair` when there is no gap, and what an append can meet.
    public func acceptGaps(by: String, at time: Timestamp) throws -> Committed<[Damage]> {
        try holdingLock {
            let (appender, _) = try prepare(
                from: .start, author: Appender.Author(by: by, at: time), writing: .once, acceptingGaps: true)
            let gaps = outstandingDamage
            guard !gaps.isEmpty else { throw JournalError.nothingToRepair }
            for gap in gaps {
                let report = DamageReport(range: gap.range, hash: try file.hash(gap.range))
                try appender.appendOwn(OwnType.gapAccepted, report.body)
            }
            try appender.commit()
            state.withLock { $0.gaps = [] }
            advance(to: appender.head)
            return Committed(value: gaps, found: [], records: appender.records, position: appender.head)
        }
    }

    /// Removes the poison mark, after making sure that the disk holds what is read: compares the file past the cache
    /// with the file as cached, checks the whole chain, and syncs.
    ///
    /// - Throws: `nothingToRepair` without a mark; `diskDisagrees` or `fateUnknown` when the mark must stay.
    public func liftPoison(by: String, at time: Timestamp) throws {
        try holdingLock {
            _ = try checkFile(holding: 0)
            guard let mark = try poisonMark() else { throw JournalError.nothingToRepair }
            _ = file.system.dropCache(file.descriptor, 0)
            try compareWithDisk(from: mark.position.offset)
            let report = try verify()
            try sync(since: report.head, author: Appender.Author(by: by, at: time))
            let code = -file.system.unlink(PoisonMark.path(ofLogAt: path))
            guard code == 0 || code == ENOENT else { throw file.error("unlink", code) }
            try Journal.syncDirectory(of: path, file.system)
            state.withLock { $0.unmarkedPoison = nil }
        }
    }

    /// Reads the file past the page cache and compares it with what is cached, from a page boundary on.
    ///
    /// Where the file system has no direct reading, the cache was dropped before, so reading is all that can be done.
    private func compareWithDisk(from offset: Int64) throws(JournalError) {
        let descriptor = file.system.open(path, O_RDONLY | O_CLOEXEC | vakt_o_direct(), 0)
        guard descriptor >= 0 else { return }
        defer { _ = file.system.close(descriptor) }
        let size = 1 << 20
        let direct = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 4096)
        let cached = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 4096)
        defer {
            direct.deallocate()
            cached.deallocate()
        }
        var place = offset & ~4095
        while true {
            let count = file.system.read(descriptor, direct, place)
            if count == -Int(EINVAL) { return }
            guard count >= 0 else { throw file.error("pread", Int32(-count)) }
            guard count > 0 else { return }
            let same = try file.read(into: UnsafeMutableRawBufferPointer(rebasing: cached[..<count]), at: place)
            guard same == count, direct[..<count].elementsEqual(cached[..<count]) else {
                throw .diskDisagrees(place..<place + Int64(count))
            }
            guard count == size else { return }
            place += Int64(count)
        }
    }
}
