import Glibc

/// The open file and the calls made on it.
struct LogFile: Sendable {
    let path: String
    let descriptor: Int32
    let system: SystemCalls

    /// Reads at an offset, as much as is there at once; 0 at the end of the file.
    func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int64) throws(JournalError) -> Int {
        while true {
            let count = system.read(descriptor, buffer, offset)
            if count >= 0 { return count }
            guard count == -Int(EINTR) else { throw error("pread", Int32(-count)) }
        }
    }

    /// Reads at an offset into an array from an index on.
    func read(into bytes: inout [UInt8], from index: Int = 0, at offset: Int64) throws(JournalError) -> Int {
        let outcome = bytes.withUnsafeMutableBytes { buffer in
            Result { () throws(JournalError) in
                try read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[index...]), at: offset)
            }
        }
        return try outcome.get()
    }

    /// Reads exactly these bytes; nil when the file ends before.
    func bytes(_ range: Range<Int64>) throws(JournalError) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: range.count)
        var filled = 0
        while filled < bytes.count {
            let count = try read(into: &bytes, from: filled, at: range.lowerBound + Int64(filled))
            guard count > 0 else { return nil }
            filled += count
        }
        return bytes
    }

    /// Writes all bytes at the end of the file, going on after a short write.
    func append(_ bytes: [UInt8]) throws(JournalError) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                system.write(descriptor, UnsafeRawBufferPointer(rebasing: $0[written...]))
            }
            if count == -Int(EINTR) { continue }
            guard count > 0 else {
                throw .notWritten(SystemError(call: "write", path: path, code: Int32(-count)))
            }
            written += count
        }
    }

    /// The file's status.
    func status() throws(JournalError) -> SystemCalls.FileStatus {
        switch system.status(descriptor) {
        case .success(let status): return status
        case .failure(let code): throw error("fstat", code.code)
        }
    }

    func error(_ call: String, _ code: Int32) -> JournalError {
        .system(SystemError(call: call, path: path, code: code))
    }
}
