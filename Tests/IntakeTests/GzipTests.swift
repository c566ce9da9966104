import CZlib
import Foundation
import Intake
import Testing

/// One gzip member around some bytes.
private func gzip(_ bytes: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    deflateInit2_(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, zlibVersion(), size)
    var input = bytes
    var output = [UInt8](repeating: 0, count: bytes.count + 200)
    let count = input.withUnsafeMutableBufferPointer { source in
        output.withUnsafeMutableBufferPointer { target in
            stream.next_in = source.baseAddress
            stream.avail_in = UInt32(source.count)
            stream.next_out = target.baseAddress
            stream.avail_out = UInt32(target.count)
            deflate(&stream, Z_FINISH)
            return target.count - Int(stream.avail_out)
        }
    }
    deflateEnd(&stream)
    return Array(output[..<count])
}

private func readAll(_ bytes: [UInt8]) throws -> [UInt8] {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let input = try FileInput(path: file.path)
    #expect(input.size == Int64(bytes.count))
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1000)
    while true {
        let count = try buffer.withUnsafeMutableBytes { try input.read(into: $0) }
        if count == 0 { break }
        all += buffer[..<count]
    }
    #expect(input.consumed == Int64(bytes.count))
    return all
}

@Suite("Files")
struct GzipTests {
    private let text = (0..<40_000).map { UInt8(truncatingIfNeeded: ($0 &* $0) >> 3) }

    @Test("are read as they are")
    func plain() throws {
        #expect(try readAll(text) == text)
        #expect(try readAll([]) == [])
        #expect(try readAll([0x1F]) == [0x1F])
    }

    @Test("are unpacked when they are gzip, all members of them")
    func members() throws {
        #expect(try readAll(gzip(text)) == text)
        #expect(try readAll(gzip(text) + gzip([]) + gzip([1, 2, 3])) == text + [1, 2, 3])
    }

    @Test("are refused when their gzip data is cut or damaged")
    func damaged() throws {
        let whole = gzip(text)
        #expect(throws: IntakeError.self) { try readAll(Array(whole.dropLast(1))) }
        #expect(throws: IntakeError.self) { try readAll(Array(whole.prefix(whole.count / 2))) }
        var flipped = whole
        flipped[whole.count - 6] ^= 1
        #expect(throws: IntakeError.self) { try readAll(flipped) }
    }

    @Test("say why they can't be opened")
    func missing() {
        #expect(throws: IntakeError.unreadable(path: "/nowhere/at/all.csv", code: ENOENT)) {
            try FileInput(path: "/nowhere/at/all.csv")
        }
    }
}
