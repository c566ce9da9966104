import Primitives
import Testing

@testable import Journal

@Suite("Damage and forks inside a log")
struct DamageTests {
    private let place: Place

    init() throws {
        place = try Place()
    }

    @Test("a byte flipped anywhere in the middle is reported and stops writing") func flippedByteStopsWriting() throws {
        let journal = try place.journal(records: 4)
        let records = try journal.all().records
        let whole = place.bytes
        let middle = Int(records[1].offset)..<Int(records[3].offset)
        for index in middle {
            for bit in [UInt8(1), 0x20, 0x80] {
                var bytes = whole
                bytes[index] ^= bit
                place.bytes = bytes
                let writer = try place.reopened()
                let (read, outcome) = try writer.all()
                #expect(!outcome.damage.isEmpty, "byte \(index), bit \(bit)")
                #expect(outcome.position == records[4].end, "byte \(index), bit \(bit)")
                #expect(read.count >= 3 && read.allSatisfy { records.contains($0) }, "byte \(index), bit \(bit)")
                #expect(refusal { try writer.add([entry(9)]) } == .damaged(outcome.damage), "byte \(index)")
                #expect(place.bytes == bytes, "byte \(index)")
            }
        }
    }

    @Test("a flipped byte is known to a writer that has only read, too") func gapIsRemembered() throws {
        let journal = try place.journal(records: 4)
        let records = try journal.all().records
        var bytes = place.bytes
        bytes[Int(records[2].offset) + 20] ^= 1
        place.bytes = bytes
        let writer = try place.reopened()
        let head = try writer.all().outcome.position
        #expect(refusal { try writer.add([entry(9)], from: head) } != nil)
        #expect(try writer.all(from: head).outcome.damage.count == 1)
    }

    @Test("accepting a gap lets writing go on, and every reader sees it") func acceptedGap() throws {
        let journal = try place.journal(records: 5)
        let records = try journal.all().records
        var bytes = place.bytes
        bytes[Int(records[2].offset) + 20] ^= 1
        bytes[Int(records[4].offset) + records[4].length - 5] ^= 1
        place.bytes = bytes
        let doctor = try place.reopened()
        let accepted = try doctor.acceptGaps(by: "anna", at: noon)
        #expect(accepted.value.map(\.kind) == [.unreadable, .body(seq: 5)])
        #expect(accepted.records.map(\.type) == ["journal.gapAccepted", "journal.gapAccepted"])
        try doctor.add([entry(9)], from: accepted.position)
        let report = try place.reopened().verify()
        #expect(report.isSound && report.accepted.count == 2)
        #expect(try place.reopened().numbers() == [1, 3, 5, 9])
        #expect(refusal { _ = try doctor.acceptGaps(by: "anna", at: noon) } == .nothingToRepair)
    }

    @Test("accepted bytes that change later are a gap again") func changedAcceptedBytes() throws {
        let records = try place.journal(records: 3).all().records
        var bytes = place.bytes
        bytes[Int(records[1].offset) + 20] ^= 1
        place.bytes = bytes
        _ = try place.reopened().acceptGaps(by: "anna", at: noon)
        bytes = place.bytes
        bytes[Int(records[1].offset) + 21] ^= 1
        place.bytes = bytes
        #expect(try place.reopened().verify().gaps.count == 1)
    }

    @Test("a removed line is a fork: nothing continues what stands before") func removedLineIsAFork() throws {
        let records = try place.journal(records: 4).all().records
        var bytes = place.bytes
        bytes.removeSubrange(Int(records[2].offset)..<Int(records[3].offset))
        place.bytes = bytes
        guard case .forked(let fork) = refusal({ _ = try place.reopened().all() }) else {
            Issue.record("no fork")
            return
        }
        #expect(fork.expected == records[1].end && fork.found.seq == 4 && fork.rival == nil)
        #expect(refusal { try place.reopened().add([entry(9)]) } == .forked(fork))
    }

    @Test("a restored backup that both sides went on with is a fork, and both are shown") func wrongPreviousIsAFork()
        throws
    {
        let journal = try place.journal(records: 3)
        let backup = place.bytes
        try journal.add([entry(4)])
        let theirs = place.bytes
        place.bytes = backup
        try place.reopened().add([entry(5)])
        place.bytes = theirs + place.bytes[backup.count...]
        guard case .forked(let fork) = refusal({ _ = try place.reopened().all() }) else {
            Issue.record("no fork")
            return
        }
        #expect(fork.found.seq == 5 && fork.rival?.seq == 5)
        #expect(fork.found.hash != fork.rival?.hash)
        #expect(try place.reopened().examine() == [.fork(fork)])
    }

    @Test("a line written twice is a fork") func repeatedLineIsAFork() throws {
        let records = try place.journal(records: 2).all().records
        let last = place.bytes[Int(records[2].offset)...]
        place.bytes += last
        #expect(refusal { _ = try place.reopened().all() } != nil)
    }

    @Test("a record with the right number that continues another one is a fork") func wrongPreviousAlone() throws {
        let head = try place.journal(records: 2).all().outcome.position
        let elsewhere = Position(seq: head.seq, offset: head.offset, hash: .zero)
        var writer = RecordWriter(log: logID, head: elsewhere, lineOffset: head.offset, system: .live)
        var line: [UInt8] = []
        let record = try writer.write(entry(3), to: &line)
        place.bytes += line
        let fork = JournalError.forked(Fork(expected: head, found: record, rival: nil))
        #expect(refusal { _ = try place.reopened().all() } == fork)
        #expect(refusal { try place.reopened().add([entry(4)]) } == fork)
    }

    @Test("a record of another log is a fork") func foreignRecordIsAFork() throws {
        let journal = try place.journal(records: 1)
        let head = try journal.all().outcome.position
        let other = "00000000-0000-4000-8000-000000000000"
        var writer = RecordWriter(log: other, head: head, lineOffset: head.offset, system: .live)
        var line: [UInt8] = []
        _ = try writer.write(entry(2), to: &line)
        place.bytes += line
        #expect(refusal { _ = try journal.all() }.map { "\($0)".hasPrefix("forked") } == true)
    }

    @Test("a newer format stops the reader") func newerFormat() throws {
        try place.journal(records: 1)
        let covered = Array("{\"v\":2,\"zone\":7".utf8)
        let hash = covered.withUnsafeBytes { Digest(hashing: $0) }
        place.bytes += covered + Array(",\"h\":\"\(hash.text)\",\"x\":1}\n".utf8)
        #expect(refusal { _ = try place.reopened().all() } == .newerFormat(path: place.path, version: 2))
        #expect(refusal { try place.reopened().add([entry(1)]) } == .newerFormat(path: place.path, version: 2))
    }

    @Test("an earlier head is found again, one of another history is not") func earlierHead() throws {
        let journal = try place.journal(records: 3)
        let noted = try journal.verify().head.hash
        try journal.add([entry(4)])
        #expect(try journal.verify(against: noted).earlierHead == 4)
        #expect(try journal.verify(against: .zero).earlierHead == nil)
    }
}
