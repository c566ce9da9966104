import Primitives

/// Makes lines out of new records: numbers them, salts and hashes them, and chains them.
struct RecordWriter {
    let log: String
    /// The record that the next one continues.
    private(set) var head: Position
    /// Where the next line begins; behind `head` when damaged bytes stand between.
    private(set) var lineOffset: Int64
    private var salts: SaltPool

    init(log: String, head: Position, lineOffset: Int64, system: SystemCalls) {
        self.log = log
        self.head = head
        self.lineOffset = lineOffset
        salts = SaltPool(system: system)
    }

    /// Lets bytes that are no record stand before the next one.
    mutating func skip(_ count: Int64) {
        lineOffset += count
    }

    /// Appends the line of a record to `buffer`; on an error the buffer is as before.
    mutating func write(_ new: NewRecord, to buffer: inout [UInt8]) throws(JournalError) -> Record {
        guard new.body.nesting <= JSON.deepestNesting else { throw .tooDeep(type: new.type) }
        var body: [UInt8] = []
        body.reserveCapacity(256)
        new.body.write(to: &body)
        let salt = try salts.next()
        let bodyHash = salt.withUnsafeBytes { salt in
            body.withUnsafeBytes { Digest(hashing: salt, then: $0) }
        }
        let start = buffer.count
        writeEnvelope(new, bodyHash: bodyHash, to: &buffer)
        let hash = buffer.withUnsafeBytes { Digest(hashing: UnsafeRawBufferPointer(rebasing: $0[start...])) }
        buffer.append(contentsOf: ",\"h\":\"".utf8)
        hash.append(to: &buffer)
        buffer.append(contentsOf: "\",\"salt\":\"".utf8)
        salt.withUnsafeBytes { Base64URL.append($0, to: &buffer) }
        buffer.append(contentsOf: "\",\"body\":".utf8)
        buffer.append(contentsOf: body)
        buffer.append(contentsOf: "}\n".utf8)
        let length = buffer.count - start
        guard length <= Journal.longestRecord else {
            buffer.removeLast(length)
            throw .recordTooLong(type: new.type, bytes: length)
        }
        let record = Record(
            log: log, seq: head.seq + 1, previous: head.hash, at: new.at, by: new.by, on: new.on,
            revision: new.revision, type: new.type, body: body, bodyHash: bodyHash, hash: hash, offset: lineOffset,
            length: length)
        head = record.end
        lineOffset = head.offset
        return record
    }

    private func writeEnvelope(_ new: NewRecord, bodyHash: Digest, to buffer: inout [UInt8]) {
        buffer.append(contentsOf: "{\"v\":1,\"log\":\"".utf8)
        buffer.append(contentsOf: log.utf8)
        buffer.append(contentsOf: "\",\"seq\":".utf8)
        JSON.write(head.seq + 1, to: &buffer)
        buffer.append(contentsOf: ",\"prev\":\"".utf8)
        head.hash.append(to: &buffer)
        buffer.append(contentsOf: "\",\"at\":\"".utf8)
        new.at.appendRFC3339(to: &buffer)
        buffer.append(contentsOf: "\",\"by\":".utf8)
        JSON.write(new.by, to: &buffer)
        buffer.append(contentsOf: ",\"on\":".utf8)
        JSON.write(new.on, to: &buffer)
        buffer.append(contentsOf: ",\"rev\":".utf8)
        JSON.write(max(0, new.revision), to: &buffer)
        buffer.append(contentsOf: ",\"type\":".utf8)
        JSON.write(new.type, to: &buffer)
        buffer.append(contentsOf: ",\"bh\":\"".utf8)
        bodyHash.append(to: &buffer)
        buffer.append(UInt8(ascii: "\""))
    }
}

/// Random salts of 16 bytes: one from the system for a single record, sixteen at a time for more.
private struct SaltPool {
    private let system: SystemCalls
    private var bytes: [UInt8] = []
    private var share = 16

    init(system: SystemCalls) {
        self.system = system
    }

    mutating func next() throws(JournalError) -> [UInt8] {
        if bytes.isEmpty {
            var fresh = [UInt8](repeating: 0, count: share)
            let code = fresh.withUnsafeMutableBytes { system.random($0) }
            guard code == 0 else { throw .system(SystemError(call: "getentropy", path: "", code: -code)) }
            bytes = fresh
            share = 256
        }
        defer { bytes.removeLast(16) }
        return Array(bytes.suffix(16))
    }
}
