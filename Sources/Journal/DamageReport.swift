import Primitives

/// The body of the records that name damaged bytes: `journal.tailSealed` and `journal.gapAccepted`.
struct DamageReport: Sendable, Hashable {
    /// The damaged bytes.
    var range: Range<Int64>
    /// The SHA-256 of them.
    var hash: Digest

    init(range: Range<Int64>, hash: Digest) {
        self.range = range
        self.hash = hash
    }

    var body: JSON {
        [
            "offset": .integer(range.lowerBound), "length": .integer(Int64(range.count)),
            "hash": .string(hash.text),
        ]
    }

    /// Reads the body of such a record; nil for other records and other bodies.
    init?(_ record: Record) {
        guard let bytes = record.body, let object = try? JSON(parsing: bytes).objectValue,
            let offset = object.integer("offset"), let length = object.integer("length"), offset >= 0, length > 0,
            let text = object.string("hash"), let hash = Digest(text: text),
            case let (end, overflow) = offset.addingReportingOverflow(length), !overflow
        else { return nil }
        self.init(range: offset..<end, hash: hash)
    }
}

/// The tags of the journal's own records.
enum OwnType {
    static let prefix = "journal."
    static let created = "journal.created"
    static let tailSealed = "journal.tailSealed"
    static let gapAccepted = "journal.gapAccepted"
    /// What those records are about.
    static let subject = "desk"
}
