import Glibc
import Primitives

/// What one line turns out to be.
enum LineVerdict {
    /// A valid record.
    case record(Record)
    /// The envelope is valid, the body is not what `bh` promises; the body must not be used.
    case damagedBody(Record)
    /// The hash is right, the format is newer than this program.
    case newerFormat(Int64)
    /// No record.
    case damaged
}

/// Reads single lines: hash first, then the members in their fixed order, by hand, without a JSON tree.
///
/// It remembers the last texts of `log` and `h`, since nearly every line repeats the one and names the other.
struct LineDecoder {
    private var logText: [UInt8] = []
    private var log = ""
    private var lastHashText = [UInt8](repeating: 0, count: Digest.textLength)
    private var lastHash = Digest.zero

    /// - Parameter log: the id that the lines will have, as far as is known: it need not be examined again.
    init(log: String? = nil) {
        guard let log else { return }
        logText = Array(log.utf8)
        self.log = log
    }

    /// Decodes a line without its line feed.
    mutating func decode(
        _ line: UnsafeRawBufferPointer, at offset: Int64, verifying verification: Verification
    ) -> LineVerdict {
        guard let covered = hashMark(in: line) else { return .damaged }
        var cursor = LineCursor(bytes: line, position: covered)
        guard cursor.take(",\"h\":\""), let hashText = cursor.take(Digest.textLength), cursor.take("\"") else {
            return .damaged
        }
        let hash = Digest(hashing: UnsafeRawBufferPointer(rebasing: line[..<covered]))
        guard Digest(text: hashText) == hash else { return .damaged }
        let verdict = envelope(line, covered: covered, hash: hash, offset: offset, rest: cursor, verification)
        lastHashText.withUnsafeMutableBytes { $0.copyMemory(from: hashText) }
        lastHash = hash
        return verdict
    }

    /// Where `,"h":` first stands: everything before it is what `h` covers.
    private func hashMark(in line: UnsafeRawBufferPointer) -> Int? {
        guard let base = line.baseAddress else { return nil }
        var from = 0
        while from < line.count, let comma = memchr(base + from, 0x2C, line.count - from) {
            let index = UnsafeRawPointer(comma) - base
            var cursor = LineCursor(bytes: line, position: index)
            if cursor.take(",\"h\":") { return index }
            from = index + 1
        }
        return nil
    }

    private mutating func envelope(
        _ line: UnsafeRawBufferPointer, covered: Int, hash: Digest, offset: Int64, rest: LineCursor,
        _ verification: Verification
    ) -> LineVerdict {
        var cursor = LineCursor(bytes: UnsafeRawBufferPointer(rebasing: line[..<covered]), position: 0)
        guard cursor.take("{\"v\":"), let version = cursor.integer() else { return .damaged }
        guard version == 1 else { return .newerFormat(version) }
        guard cursor.take(",\"log\":\""), let log = cursor.take(36).flatMap({ logID($0) }), cursor.take("\",\"seq\":"),
            let seq = cursor.integer(), cursor.take(",\"prev\":\""), let previousText = cursor.take(Digest.textLength),
            let previous = digest(previousText), cursor.take("\",\"at\":\""), let atText = cursor.take(24),
            let at = Timestamp(rfc3339: atText), cursor.take("\",\"by\":"), let by = cursor.string(),
            cursor.take(",\"on\":"), let on = cursor.string(), cursor.take(",\"rev\":"),
            let revision = cursor.integer(), cursor.take(",\"type\":"), let type = cursor.string(),
            cursor.take(",\"bh\":\""), let bodyHashText = cursor.take(Digest.textLength),
            let bodyHash = Digest(text: bodyHashText), cursor.take("\""), cursor.isAtEnd, seq > 0
        else { return .damaged }
        var record = Record(
            log: log, seq: seq, previous: previous, at: at, by: by, on: on, revision: revision, type: type,
            body: nil, bodyHash: bodyHash, hash: hash, offset: offset, length: line.count + 1)
        switch LineBody(rest) {
        case .erased: return .record(record)
        case .damaged: return .damaged
        case .present(let salt, let body):
            if verification == .chainAndBodies, !matches(salt, body, bodyHash) { return .damagedBody(record) }
            record.body = Array(body)
            return .record(record)
        }
    }

    private func digest(_ text: UnsafeRawBufferPointer) -> Digest? {
        let isLast = lastHashText.withUnsafeBytes { isEqual($0, text) }
        return isLast ? lastHash : Digest(text: text)
    }

    private mutating func logID(_ bytes: UnsafeRawBufferPointer) -> String? {
        let isKnown = logText.withUnsafeBytes { isEqual($0, bytes) }
        if !isKnown {
            let text = String(decoding: bytes, as: UTF8.self)
            guard Journal.isLogID(text) else { return nil }
            logText = Array(bytes)
            log = text
        }
        return log
    }

    private func matches(_ salt: UnsafeRawBufferPointer, _ body: UnsafeRawBufferPointer, _ hash: Digest) -> Bool {
        withUnsafeTemporaryAllocation(byteCount: 16, alignment: 8) { decoded in
            Base64URL.decode(salt, into: decoded)
                && Digest(hashing: UnsafeRawBufferPointer(decoded), then: body) == hash
        }
    }
}

/// What stands behind `h` in a line.
private enum LineBody {
    case present(salt: UnsafeRawBufferPointer, body: UnsafeRawBufferPointer)
    case erased
    case damaged

    init(_ rest: LineCursor) {
        var cursor = rest
        guard let closing = cursor.bytes.last, closing == UInt8(ascii: "}") else {
            self = .damaged
            return
        }
        let end = cursor.bytes.count - 1
        if cursor.take(",\"salt\":null,\"body\":null") {
            // Spaces keep the length of the line whose body was erased.
            let padding = cursor.position <= end ? cursor.bytes[cursor.position..<end] : cursor.bytes[0..<0]
            self = cursor.position <= end && padding.allSatisfy { $0 == 0x20 } ? .erased : .damaged
            return
        }
        guard cursor.take(",\"salt\":\""), let salt = cursor.take(22), cursor.take("\",\"body\":"),
            cursor.position < end
        else {
            self = .damaged
            return
        }
        self = .present(salt: salt, body: UnsafeRawBufferPointer(rebasing: cursor.bytes[cursor.position..<end]))
    }
}

private func isEqual(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
    guard left.count == right.count else { return false }
    guard let first = left.baseAddress, let second = right.baseAddress else { return true }
    return memcmp(first, second, left.count) == 0
}
