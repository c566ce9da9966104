import Primitives

/// A SHA-256 hash (FIPS 180-4), 32 bytes.
public struct Digest: Sendable, Hashable {
    private let first: UInt64
    private let second: UInt64
    private let third: UInt64
    private let fourth: UInt64

    /// 32 zero bytes: what the first record of a log names as the one before it.
    public static let zero = Digest(words: (0, 0, 0, 0))

    /// How many characters the text has.
    static let textLength = 43

    /// Takes 32 bytes; nil for any other number of bytes.
    public init?(_ bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        self = bytes.withUnsafeBytes { Digest(loading: $0) }
    }

    /// Reads the base64url text of a hash; nil when it is anything else.
    public init?(text: some StringProtocol) {
        guard let bytes = Base64URL.decode(text), let digest = Digest(bytes) else { return nil }
        self = digest
    }

    /// Reads the base64url text of a hash from ASCII bytes without allocating.
    init?(text: UnsafeRawBufferPointer) {
        var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        guard text.count == Digest.textLength,
            withUnsafeMutableBytes(of: &words, { Base64URL.decode(text, into: $0) })
        else { return nil }
        self.init(words: words)
    }

    /// Takes the first 32 bytes of a buffer that has them.
    init(loading buffer: UnsafeRawBufferPointer) {
        first = buffer.loadUnaligned(as: UInt64.self)
        second = buffer.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
        third = buffer.loadUnaligned(fromByteOffset: 16, as: UInt64.self)
        fourth = buffer.loadUnaligned(fromByteOffset: 24, as: UInt64.self)
    }

    private init(words: (UInt64, UInt64, UInt64, UInt64)) {
        (first, second, third, fourth) = words
    }

    /// The 32 bytes.
    public var bytes: [UInt8] {
        withUnsafeBytes(of: (first, second, third, fourth)) { Array($0) }
    }

    /// The base64url text, 43 characters.
    public var text: String { Base64URL.encode(bytes) }

    /// Appends `text` as ASCII without allocating.
    func append(to line: inout [UInt8]) {
        withUnsafeBytes(of: (first, second, third, fourth)) { Base64URL.append($0, to: &line) }
    }
}

extension Digest: CustomStringConvertible {
    /// The same as `text`.
    public var description: String { text }
}
