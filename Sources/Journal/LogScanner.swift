import Glibc

/// Cuts a file into lines from an offset on, with one buffer that grows to the longest line at most.
struct LogScanner: ~Copyable {
    /// What stands at an offset.
    enum Line {
        /// A whole line without its line feed; the bytes are valid until the next call.
        case whole(UnsafeRawBufferPointer, range: Range<Int64>)
        /// A whole line that is longer than a record may be.
        case overlong(range: Range<Int64>)
        /// The end of the file, with bytes behind the last line feed; nil instead of bytes that are too many.
        case end(residue: UnsafeRawBufferPointer?, range: Range<Int64>)
    }

    private let file: LogFile
    private var buffer: UnsafeMutableRawBufferPointer
    /// The file's bytes from `offset` on are `buffer[start..<end]`.
    private var offset: Int64
    private var start = 0
    private var end = 0
    /// Up to where the buffer was already searched for a line feed.
    private var searched = 0

    init(_ file: LogFile, from offset: Int64) {
        self.file = file
        self.offset = offset
        buffer = .allocate(byteCount: 65_536, alignment: 16)
    }

    deinit {
        buffer.deallocate()
    }

    /// The next line, or the end; after the end it may be called again to see whether more has come.
    mutating func next() throws(JournalError) -> Line {
        while true {
            if let newline = newline() {
                let line = UnsafeRawBufferPointer(rebasing: buffer[start..<newline])
                let range = offset..<offset + Int64(line.count) + 1
                consume(through: newline)
                return line.count < Journal.longestRecord ? .whole(line, range: range) : .overlong(range: range)
            }
            if end - start > Journal.longestRecord { return try overlong() }
            guard try fill() else {
                let residue = UnsafeRawBufferPointer(rebasing: buffer[start..<end])
                return .end(residue: residue, range: offset..<offset + Int64(residue.count))
            }
        }
    }

    private mutating func newline() -> Int? {
        guard searched < end, let base = buffer.baseAddress,
            let found = memchr(base + searched, 0x0A, end - searched)
        else {
            searched = end
            return nil
        }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    private mutating func consume(through newline: Int) {
        offset += Int64(newline + 1 - start)
        start = newline + 1
        searched = start
    }

    /// Reads more bytes behind those in the buffer; false at the end of the file.
    private mutating func fill() throws(JournalError) -> Bool {
        if start > 0 {
            buffer.baseAddress?.copyMemory(from: buffer.baseAddress.unsafelyUnwrapped + start, byteCount: end - start)
            searched -= start
            end -= start
            start = 0
        }
        if end == buffer.count {
            let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: buffer.count * 4, alignment: 16)
            larger.copyMemory(from: UnsafeRawBufferPointer(buffer))
            buffer.deallocate()
            buffer = larger
        }
        let free = UnsafeMutableRawBufferPointer(rebasing: buffer[end...])
        let count = try file.read(into: free, at: offset + Int64(end))
        end += count
        return count > 0
    }

    /// Passes over a line that is too long, without keeping it.
    private mutating func overlong() throws(JournalError) -> Line {
        let first = offset
        while true {
            if let newline = newline() {
                consume(through: newline)
                return .overlong(range: first..<offset)
            }
            offset += Int64(end - start)
            (start, end, searched) = (0, 0, 0)
            guard try fill() else {
                let last = offset
                offset = first
                return .end(residue: nil, range: first..<last)
            }
        }
    }
}
