import COpenSSL

extension Digest {
    /// The SHA-256 of some bytes.
    init(hashing bytes: UnsafeRawBufferPointer) {
        self.init(hashing: bytes, then: UnsafeRawBufferPointer(start: nil, count: 0))
    }

    /// The SHA-256 of two stretches of bytes, one after the other.
    init(hashing first: UnsafeRawBufferPointer, then second: UnsafeRawBufferPointer) {
        self = withUnsafeTemporaryAllocation(byteCount: 32, alignment: 8) { digest in
            vakt_sha256(
                first.baseAddress, first.count, second.baseAddress, second.count,
                digest.bindMemory(to: UInt8.self).baseAddress)
            return Digest(loading: UnsafeRawBufferPointer(digest))
        }
    }
}

/// A SHA-256 that is fed piece by piece.
struct Hasher256 {
    private var context = SHA256_CTX()

    init() {
        vakt_sha256_begin(&context)
    }

    mutating func add(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { vakt_sha256_add(&context, $0.baseAddress, $0.count) }
    }

    /// The hash of everything that was added; the last call on this value.
    mutating func digest() -> Digest {
        var bytes = [UInt8](repeating: 0, count: 32)
        vakt_sha256_end(&context, &bytes)
        return bytes.withUnsafeBytes { Digest(loading: $0) }
    }
}
