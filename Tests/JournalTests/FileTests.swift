import Glibc
import Primitives
import Testing

@testable import Journal

@Suite("The file itself")
struct FileTests {
    private let place: Place

    init() throws {
        place = try Place()
    }

    @Test("a missing file is never recreated") func missingFile() throws {
        #expect(refusal { _ = try place.reopened() } == .missing(path: place.path))
        let journal = try place.journal(records: 1)
        unlink(place.path)
        #expect(refusal { try journal.add([entry(2)]) } == .missing(path: place.path))
        #expect(refusal { _ = try journal.all() } == .missing(path: place.path))
        #expect(access(place.path, F_OK) != 0)
    }

    @Test("a file put in its place is refused") func replacedFile() throws {
        let journal = try place.journal(records: 1)
        let bytes = place.bytes
        rename(place.path, place.directory + "/moved.log")
        close(creat(place.path, 0o600))
        place.bytes = bytes
        #expect(refusal { try journal.add([entry(2)]) } == .replaced(path: place.path))
        #expect(place.bytes == bytes)
    }

    @Test("a file shorter than what was read is refused") func shorterFile() throws {
        let journal = try place.journal(records: 3)
        let records = try journal.all().records
        let known = records[3].end
        place.bytes = Array(place.bytes[..<Int(records[3].offset)])
        let expected = JournalError.shorter(path: place.path, known: known.offset, found: records[3].offset)
        #expect(refusal { try journal.add([entry(9)]) } == expected)
        #expect(refusal { try place.reopened().add([entry(9)], from: known) } == expected)
    }

    @Test("a position of another history is not accepted") func foreignPosition() throws {
        let journal = try place.journal(records: 3)
        let record = try journal.all().records[2]
        var position = record.end
        #expect(throws: Never.self) { try place.reopened().confirm(position) }
        position.hash = .zero
        #expect(refusal { try place.reopened().confirm(position) } == .positionNotFound(position))
        position = Position(seq: record.seq, offset: record.end.offset - 1, hash: record.hash)
        #expect(refusal { try place.reopened().add([entry(1)], from: position) } == .positionNotFound(position))
    }

    @Test("another log's file is refused") func otherLog() throws {
        try place.journal()
        let other = "00000000-0000-4000-8000-000000000000"
        #expect(
            refusal { _ = try Journal.open(at: place.path, access: .readOnly, expecting: other) }
                == .otherLog(path: place.path, expected: other, found: logID))
    }

    @Test("what is no log is refused") func noLog() throws {
        #expect(refusal { _ = try Journal.open(at: place.directory, access: .readOnly) } != nil)
        close(creat(place.path, 0o600))
        #expect(refusal { _ = try place.reopened() } == .notAJournal(path: place.path))
        place.bytes = Array("hello\n".utf8)
        #expect(refusal { _ = try place.reopened() } == .notAJournal(path: place.path))
        #expect(refusal { _ = try place.journal() } == .exists(path: place.path))
    }

    @Test("a bad log id is refused", arguments: ["", "x", logID.uppercased(), logID + "0"]) func badID(id: String)
        throws
    {
        #expect(
            refusal { _ = try Journal.create(at: place.path, logID: id, by: "anna", at: noon) } == .badLogID(id))
    }

    @Test("random ids are ids") func randomIDs() throws {
        #expect(Journal.isLogID(try Journal.randomLogID()))
    }

    @Test(
        "network file systems are refused by name",
        arguments: [
            (Int64(0x6969), nil, "nfs"), (0xFE53_4D42, nil, "smb2"), (0xFF53_4D42, nil, "cifs"),
            (0x0102_1997, nil, "9p"),
            (0x6573_5546, "fuse.sshfs", "fuse.sshfs"), (0x6573_5546, nil, "fuse"), (0x00C3_6400, nil, "ceph"),
            (0x0BD0_0BD0, nil, "lustre"), (0x5346_414F, nil, "afs"),
        ] as [(Int64, String?, String)])
    func networkFileSystems(magic: Int64, type: String?, name: String) throws {
        try place.journal()
        var system = SystemCalls.live
        system.fileSystem = { _ in .success(FileSystem(magic: magic, mountType: type)) }
        #expect(refusal { _ = try place.reopened(system: system) } == .networkFileSystem(path: place.path, name: name))
        unlink(place.path)
        #expect(refusal { _ = try place.journal(system: system) } == .networkFileSystem(path: place.path, name: name))
        #expect(access(place.path, F_OK) != 0)
    }

    @Test(
        "local file systems are not",
        arguments: [
            (Int64(0xEF53), nil), (0x0102_1994, nil), (0x5846_5342, nil), (0x6573_5546, "fuseblk"), (0x9123_683E, nil),
        ] as [(Int64, String?)])
    func localFileSystems(magic: Int64, type: String?) {
        #expect(FileSystem(magic: magic, mountType: type).networkName == nil)
    }

    @Test("the holder of the lock is told") func lockedTellsHolder() throws {
        try place.journal()
        let holder = open(place.path, O_RDONLY | O_CLOEXEC)
        defer { close(holder) }
        #expect(flock(holder, LOCK_EX) == 0)
        // A clock that jumps to the deadline, so that nobody waits.
        var system = SystemCalls.live
        let ticks = Counter()
        system.monotonicMilliseconds = { Int64(ticks.next()) * 1000 }
        system.sleep = { _ in }
        let writer = try place.reopened(system: system)
        guard case .locked(let path, let found) = refusal({ try writer.add([entry(1)]) }) else {
            Issue.record("not locked")
            return
        }
        #expect(path == place.path)
        #expect(found?.process == getpid())
        #expect(found?.isStopped == false)
        #expect(found?.user != nil && found?.program != nil)
        flock(holder, LOCK_UN)
        try writer.add([entry(1)])
    }

    @Test("a journal opened for reading appends nothing") func readOnly() throws {
        try place.journal()
        #expect(refusal { try place.reopened(.readOnly).add([entry(1)]) } == .readOnly(path: place.path))
    }

    @Test("stop signals are held back under the lock and free again after it") func signalsAreHeld() throws {
        let journal = try place.journal()
        func isHeld(_ signal: Int32) -> Bool {
            var mask = sigset_t()
            pthread_sigmask(SIG_BLOCK, nil, &mask)
            return sigismember(&mask, signal) == 1
        }
        let before = isHeld(SIGTSTP)
        _ = try journal.transaction(from: .start, by: "anna", at: noon) { _ in
            #expect(isHeld(SIGTSTP) && isHeld(SIGINT) && isHeld(SIGTERM))
        }
        #expect(isHeld(SIGTSTP) == before)
    }
}
