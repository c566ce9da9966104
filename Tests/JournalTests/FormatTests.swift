import Foundation
import Primitives
import SeededRandom
import Testing

@testable import Journal

@Suite("The lines of a log")
struct FormatTests {
    private let place: Place

    init() throws {
        place = try Place()
    }

    @Test("each line is what the format page says") func lineForm() throws {
        let journal = try place.journal(records: 1)
        let lines = place.bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
        let parsed = try JSON(parsing: lines[1]).objectValue
        #expect(
            parsed?.members.map(\.key) == [
                "v", "log", "seq", "prev", "at", "by", "on", "rev", "type", "bh", "h", "salt", "body",
            ])
        let first = try JSON(parsing: lines[0]).objectValue
        #expect(first?.string("type") == "journal.created")
        #expect(first?.string("prev") == String(repeating: "A", count: 43))
        #expect(parsed?.string("prev") == first?.string("h"))
        #expect(parsed?.string("at") == "2026-11-21T12:00:00.001Z")
        let covered = try #require(lines[1].range(of: ",\"h\":"))
        let hash = Array(lines[1][..<covered.lowerBound].utf8).withUnsafeBytes { Digest(hashing: $0) }
        #expect(parsed?.string("h") == hash.text)
        let salt = try #require(parsed?.string("salt").flatMap { Base64URL.decode($0) })
        #expect(salt.count == 16)
        let body = try #require(parsed?["body"]).text
        let commitment = (salt + Array(body.utf8)).withUnsafeBytes { Digest(hashing: $0) }
        #expect(parsed?.string("bh") == commitment.text)
        #expect(try journal.all().records[1].body == Array(body.utf8))
    }

    @Test("SHA-256 of FIPS 180-4's example") func hashExample() {
        let digest = Array("abc".utf8).withUnsafeBytes { Digest(hashing: $0) }
        let hex = digest.bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
        #expect(hex == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(Digest(text: digest.text) == digest)
    }

    @Test("records come back as they were given, readable, and safe to cat", arguments: 0..<12)
    func roundTripAndSafeToCat(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let journal = try place.journal()
        let texts = (0..<40).map { _ in random.text() } + ["障害"]
        let drafts = texts.enumerated().map { number, text in
            NewRecord(
                at: noon, by: text, on: "INC-\(text)", revision: Int64(number), type: "ticket.noted",
                body: [text: .string(text)])
        }
        try journal.add(drafts)
        let records = try place.reopened(.readOnly).all().records.dropFirst()
        #expect(records.map(\.by) == texts, "seed \(seed)")
        #expect(records.map(\.on) == texts.map { "INC-\($0)" }, "seed \(seed)")
        for (record, draft) in zip(records, drafts) {
            #expect(try JSON(parsing: record.body ?? []) == draft.body, "seed \(seed)")
        }
        let written = String(decoding: place.bytes, as: UTF8.self)
        #expect(written.utf8.count == place.bytes.count, "seed \(seed): not UTF-8")
        #expect(written.contains("障害"))
        let unsafe = written.unicodeScalars.filter { $0 != "\n" && DisplayRule.mustEscape($0) }
        #expect(unsafe.isEmpty, "seed \(seed): \(Array(unsafe.prefix(5)))")
        #expect(place.bytes.filter { $0 == 0x0A }.count == 42, "seed \(seed)")
    }

    @Test("an erased body still verifies, and nothing moves") func erasedBodyVerifies() throws {
        let journal = try place.journal(records: 3)
        let record = try journal.all().records[2]
        var bytes = place.bytes
        let line = Array(bytes[Int(record.offset)..<Int(record.offset) + record.length])
        let kept = try #require(String(decoding: line, as: UTF8.self).range(of: ",\"salt\":")).lowerBound
        let head = Array(String(decoding: line, as: UTF8.self)[..<kept].utf8)
        var erased = head + Array(",\"salt\":null,\"body\":null".utf8)
        erased += [UInt8](repeating: 0x20, count: line.count - erased.count - 2) + Array("}\n".utf8)
        bytes.replaceSubrange(Int(record.offset)..<Int(record.offset) + record.length, with: erased)
        place.bytes = bytes
        let report = try place.reopened().verify()
        #expect(report.isSound && report.records == 4 && report.erased == 1)
        #expect(try journal.all().records[2].body == nil)
        #expect(try journal.record(at: record.offset, length: record.length).bodyHash == record.bodyHash)
    }

    @Test("what cannot be written is refused, and the log stays as it was") func refusedRecords() throws {
        let journal = try place.journal(records: 1)
        let before = place.bytes
        let tooLong = entry(1, text: String(repeating: "x", count: Journal.longestRecord))
        #expect(refusal { try journal.add([entry(2), tooLong]) }.map { "\($0)".hasPrefix("recordTooLong") } == true)
        var own = entry(1)
        own.type = "journal.created"
        #expect(refusal { try journal.add([own]) } == .reservedType("journal.created"))
        var deep = entry(1)
        deep.body = (0..<17).reduce(JSON.null) { inner, _ in .array([inner]) }
        #expect(refusal { try journal.add([deep]) } == .tooDeep(type: "ticket.noted"))
        #expect(place.bytes == before)
        let longest = entry(3, text: String(repeating: "x", count: Journal.longestRecord - 400))
        try journal.add([longest])
        #expect(try journal.all().records.count == 3)
    }

    @Test("a position survives as text") func positionText() throws {
        let journal = try place.journal(records: 2)
        let position = try journal.all().outcome.position
        #expect(Position(text: position.text) == position)
        #expect(Position(text: "1:2") == nil && Position(text: "-1:2:\(position.hash.text)") == nil)
    }
}

extension SeededGenerator {
    fileprivate mutating func text() -> String {
        var text = String.UnicodeScalarView()
        let limits: [UInt32] = [0x20, 0x80, 0x300, 0x3000, 0x10FFFF]
        for _ in 0..<Int.random(in: 1...20, using: &self) {
            let limit = limits[Int.random(in: 0..<limits.count, using: &self)]
            text.append(Unicode.Scalar(UInt32.random(in: 0...limit, using: &self)) ?? "?")
        }
        return String(text)
    }
}
