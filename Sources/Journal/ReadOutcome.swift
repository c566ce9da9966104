/// What a reader found besides the records it was given.
public struct ReadOutcome: Sendable, Hashable {
    /// How far the reader came: the place behind the last valid record.
    public var position: Position
    /// What stands at the end of the file.
    public var tail: Tail
    /// Damaged bytes with valid records behind them that no record names. Reading went on; writing must not.
    public var damage: [Damage]

    /// The end of the file.
    public enum Tail: Sendable, Hashable {
        /// The file ends with a valid record, or the reader stopped before the end.
        case clean
        /// These bytes at the end are no record (yet): a writer is in the middle of an append, or one died there.
        /// They are ignored; the next writer seals them.
        case incomplete(Range<Int64>)
    }
}

/// A stretch of the file that is not what its writer wrote.
public struct Damage: Sendable, Hashable {
    /// What is wrong with it.
    public enum Kind: Sendable, Hashable {
        /// No record can be read here.
        case unreadable
        /// The envelope of this record is valid, but its body does not match the hash in it.
        case body(seq: Int64)
    }

    /// The bytes, whole lines with their newlines.
    public var range: Range<Int64>
    /// What is wrong.
    public var kind: Kind
    /// The last valid place before it.
    public var after: Position

    /// Describes a damaged stretch.
    public init(range: Range<Int64>, kind: Kind, after: Position) {
        self.range = range
        self.kind = kind
        self.after = after
    }
}

/// Two histories in one file: a record whose own hash is right, but that does not continue the one before it.
///
/// It comes from a restored backup or a writer that bypassed the lock.
public struct Fork: Sendable, Hashable {
    /// The place that the record should have continued.
    public var expected: Position
    /// The record that does not.
    public var found: Record
    /// The earlier record with the same number, when there is one.
    public var rival: Record?
}

/// How much a reader checks.
public enum Verification: Sendable, Hashable {
    /// The chain: each record's hash and place. Bodies are handed on unchecked.
    case chain
    /// The chain, and each body against the hash in its record.
    case chainAndBodies
}
