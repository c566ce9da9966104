/// A place between two records: how far someone has read.
///
/// Positions are ordered by `seq` alone. The hash makes sure that a position kept elsewhere (in the index, in another
/// process) belongs to this history and not to a restored backup.
public struct Position: Sendable, Hashable, Comparable {
    /// The number of the last record before this place; 0 before the first.
    public var seq: Int64
    /// The byte offset behind the newline of that record.
    public var offset: Int64
    /// The `h` of that record.
    public var hash: Digest

    /// Names the place behind a record.
    public init(seq: Int64, offset: Int64, hash: Digest) {
        self.seq = seq
        self.offset = offset
        self.hash = hash
    }

    /// The place before the first record of any log.
    public static let start = Position(seq: 0, offset: 0, hash: .zero)

    /// Whether the left place comes before the right one.
    public static func < (left: Position, right: Position) -> Bool {
        left.seq < right.seq
    }

    /// A compact text, `seq:offset:hash`, for keeping a position elsewhere.
    public var text: String { "\(seq):\(offset):\(hash.text)" }

    /// Reads what `text` wrote; nil for anything else.
    public init?(text: some StringProtocol) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 3, let seq = Int64(parts[0]), let offset = Int64(parts[1]), seq >= 0, offset >= 0,
            let hash = Digest(text: parts[2])
        else { return nil }
        self.init(seq: seq, offset: offset, hash: hash)
    }
}
