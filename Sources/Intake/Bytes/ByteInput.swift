import Glibc

/// Bytes that are read once, from the front.
public protocol ByteInput: AnyObject {
    /// Bytes taken from the underlying file so far, for progress; compressed ones where it is compressed.
    var consumed: Int64 { get }
    /// Reads some bytes; 0 is the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(IntakeError) -> Int
}

/// A file, or standard input. Gzip is recognised by its first bytes (RFC 1952) and read through zlib.
public final class FileInput: ByteInput {
    /// The name for messages.
    public let path: String
    /// The size of the file as it lies there, in bytes; `nil` for pipes.
    public let size: Int64?
    public private(set) var consumed: Int64 = 0
    private let descriptor: Int32
    private let ownsDescriptor: Bool
    private var buffered: [UInt8]
    private var position = 0
    private var inflater: Inflater?

    /// Opens a file; `-` is standard input.
    public init(path: String) throws(IntakeError) {
        self.path = path
        ownsDescriptor = path != "-"
        descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 { throw .unreadable(path: path, code: errno) }
        var status = stat()
        let isFile = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        size = isFile ? Int64(status.st_size) : nil
        buffered = []
        try recogniseGzip()
    }

    deinit {
        if ownsDescriptor && descriptor >= 0 { close(descriptor) }
    }

    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(IntakeError) -> Int {
        guard let inflater else { return try readPlain(into: buffer) }
        return try inflater.read(into: buffer, path: path) { (raw) throws(IntakeError) in
            try self.readPlain(into: raw)
        }
    }

    private func recogniseGzip() throws(IntakeError) {
        var head = [UInt8](repeating: 0, count: 2)
        var count = 0
        while count < 2 {
            let read = try readDescriptor { Glibc.read(self.descriptor, &head[count], 2 - count) }
            if read == 0 { break }
            count += read
        }
        buffered = Array(head[..<count])
        if buffered == [0x1F, 0x8B] { inflater = try Inflater(path: path) }
    }

    private func readPlain(into buffer: UnsafeMutableRawBufferPointer) throws(IntakeError) -> Int {
        if position < buffered.count {
            let count = min(buffer.count, buffered.count - position)
            for index in 0..<count { buffer[index] = buffered[position + index] }
            position += count
            return count
        }
        return try readDescriptor { Glibc.read(self.descriptor, buffer.baseAddress, buffer.count) }
    }

    private func readDescriptor(_ body: () -> Int) throws(IntakeError) -> Int {
        while true {
            let count = body()
            if count >= 0 {
                consumed += Int64(count)
                return count
            }
            if errno != EINTR { throw .unreadable(path: path, code: errno) }
        }
    }
}

/// Bytes that are in memory already.
public final class MemoryInput: ByteInput {
    public private(set) var consumed: Int64 = 0
    private let bytes: [UInt8]

    /// Reads from an array.
    public init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Reads a text's UTF-8.
    public convenience init(_ text: String) { self.init(Array(text.utf8)) }

    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(IntakeError) -> Int {
        let start = Int(consumed)
        let count = min(buffer.count, bytes.count - start)
        for index in 0..<count { buffer[index] = bytes[start + index] }
        consumed += Int64(count)
        return count
    }
}
