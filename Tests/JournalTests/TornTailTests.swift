import Glibc
import Primitives
import Testing

@testable import Journal

@Suite("A log torn at its end")
struct TornTailTests {
    private let place: Place

    init() throws {
        place = try Place()
    }

    @Test("every truncated prefix opens and keeps all complete records") func everyTruncatedPrefixOpens() throws {
        let journal = try place.journal(records: 3)
        let ends = try journal.all().records.map { $0.offset + Int64($0.length) }
        let whole = place.bytes
        for length in Int(ends[0])...whole.count {
            place.bytes = Array(whole[..<length])
            let reader = try place.reopened(.readOnly)
            let (records, outcome) = try reader.all()
            let complete = ends.filter { $0 <= Int64(length) }
            #expect(records.count == complete.count, "cut at \(length)")
            #expect(outcome.damage.isEmpty, "cut at \(length)")
            let rest = (complete.last ?? 0)..<Int64(length)
            #expect(outcome.tail == (rest.isEmpty ? .clean : .incomplete(rest)), "cut at \(length)")
        }
    }

    @Test("a torn tail is sealed by the next writer, wherever it was torn") func tornTailIsSealed() throws {
        let start = try place.journal(records: 1).all().outcome.position
        try place.reopened().add([entry(2, text: "two {} three"), entry(3)])
        let whole = place.bytes
        let secondEnd = try place.reopened().all().records[2].end
        for length in Int(start.offset) + 1..<Int(secondEnd.offset) {
            place.bytes = Array(whole[..<length])
            let writer = try place.reopened()
            let committed = try writer.add([entry(9)], from: start)
            let report = try place.reopened().verify()
            #expect(report.isSound && report.tail == .clean, "cut at \(length)")
            #expect(committed.position == report.head, "cut at \(length)")
            #expect(place.bytes.starts(with: whole[..<length]), "cut at \(length): bytes were taken away")
            #expect(try place.reopened().numbers().last == 9, "cut at \(length)")
            if length == Int(secondEnd.offset) - 1 {
                #expect(try place.reopened().numbers() == [1, 2, 9], "only the line feed was missing")
                #expect(committed.found.count == 1 && report.sealed.isEmpty)
            } else {
                #expect(report.sealed.count == 1, "cut at \(length)")
                #expect(try place.reopened().numbers() == [1, 9], "cut at \(length)")
                #expect(committed.records.first?.type == "journal.tailSealed")
            }
        }
    }

    @Test(
        "rubbish of any kind at the end is sealed",
        arguments: [
            [0], [0x0A], [0x0A, 0x0A, 0x0A], Array("hello\n".utf8), Array("hello\nyou".utf8),
            [UInt8](repeating: 0, count: 4096), [0xFF, 0x0A, 0xFE], [UInt8](repeating: 0x78, count: 3_000_000),
            [UInt8](repeating: 0x78, count: 3_000_000) + [0x0A],
        ])
    func rubbishIsSealed(rubbish: [UInt8]) throws {
        try place.journal(records: 2)
        place.bytes += rubbish
        let writer = try place.reopened()
        let outcome = try writer.all().outcome
        let committed = try writer.add([entry(3), entry(4)], from: outcome.position)
        #expect(committed.records.map(\.type) == ["journal.tailSealed", "ticket.noted", "ticket.noted"])
        let report = try place.reopened().verify()
        #expect(report.isSound && report.sealed.count == 1 && report.tail == .clean)
        #expect(try place.reopened().numbers() == [1, 2, 3, 4])
        #expect(try writer.all(from: committed.position).records.isEmpty)
        #expect(try writer.all(from: outcome.position).outcome.damage.isEmpty)
    }

    @Test("a seal that was torn itself is sealed") func tornSealIsSealed() throws {
        let start = try place.journal(records: 1).all().outcome.position
        place.bytes += Array("torn".utf8)
        try place.reopened().add([entry(2)])
        let whole = place.bytes
        for length in Int(start.offset) + 4..<whole.count {
            place.bytes = Array(whole[..<length])
            try place.reopened().add([entry(3)])
            let report = try place.reopened().verify()
            #expect(report.isSound && report.tail == .clean, "cut at \(length)")
            #expect(try place.reopened().numbers().last == 3, "cut at \(length)")
        }
    }

    @Test("sealed bytes that change later are a gap") func changedSealedBytesAreAGap() throws {
        let start = try place.journal(records: 1).all().outcome.position
        place.bytes += Array("torn".utf8)
        try place.reopened().add([entry(2)])
        var bytes = place.bytes
        bytes[Int(start.offset)] ^= 1
        place.bytes = bytes
        let report = try place.reopened().verify()
        #expect(report.gaps.count == 1 && report.sealed.isEmpty)
    }

    @Test("a work that appends nothing writes nothing, not even a seal") func nothingIsWrittenForNothing() throws {
        try place.journal(records: 1)
        place.bytes += Array("torn".utf8)
        let before = place.bytes
        try place.reopened().add([])
        #expect(place.bytes == before)
    }
}
