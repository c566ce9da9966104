import CZlib

/// A gzip stream on its way through zlib. Members that follow each other are read as one (RFC 1952, section 2.2).
final class Inflater {
    // zlib compares the stream's address with the one it was set up with, so it must never move.
    private let stream: UnsafeMutablePointer<z_stream>
    private let input: UnsafeMutableRawBufferPointer
    private var memberEnded = false

    init(path: String) throws(IntakeError) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        input = .allocate(byteCount: 64 * 1024, alignment: 16)
        // 15 bits of window, 16 for gzip's header and check sum.
        let size = Int32(MemoryLayout<z_stream>.size)
        let status = inflateInit2_(stream, 15 + 16, zlibVersion(), size)
        if status != Z_OK { throw .damagedGzip(path: path, byte: 0) }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
        input.deallocate()
    }

    /// Fills a part of `output`; 0 is the end of the last member.
    func read(
        into output: UnsafeMutableRawBufferPointer, path: String,
        _ refill: (UnsafeMutableRawBufferPointer) throws(IntakeError) -> Int
    ) throws(IntakeError) -> Int {
        stream.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.pointee.avail_out = UInt32(output.count)
        while stream.pointee.avail_out == UInt32(output.count) {
            if stream.pointee.avail_in == 0 {
                let count = try refill(input)
                if count == 0 {
                    if memberEnded { return 0 }
                    throw damaged(path)
                }
                stream.pointee.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
                stream.pointee.avail_in = UInt32(count)
            }
            if memberEnded {
                guard inflateReset(stream) == Z_OK else { throw damaged(path) }
                memberEnded = false
            }
            switch inflate(stream, Z_NO_FLUSH) {
            case Z_OK, Z_BUF_ERROR: break
            case Z_STREAM_END: memberEnded = true
            default: throw damaged(path)
            }
        }
        return output.count - Int(stream.pointee.avail_out)
    }

    private func damaged(_ path: String) -> IntakeError {
        .damagedGzip(path: path, byte: Int64(stream.pointee.total_in))
    }
}
