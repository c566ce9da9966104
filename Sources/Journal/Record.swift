import Primitives

/// One record of the log, as it was read and checked. The format page explains each field.
public struct Record: Sendable, Hashable {
    /// The log's id, a UUID in lower case.
    public var log: String
    /// The record's number, from 1 without gaps; the only order there is.
    public var seq: Int64
    /// The `h` of the record before, `Digest.zero` for the first.
    public var previous: Digest
    /// The writer's clock; it may jump and orders nothing.
    public var at: Timestamp
    /// Who caused it: an operating system user, or what an import says.
    public var by: String
    /// What it is about: a ticket or article id, or `desk`.
    public var on: String
    /// The revision of `on` that the writer had seen.
    public var revision: Int64
    /// A dotted past-tense tag, e.g. `ticket.assigned`.
    public var type: String
    /// The exact bytes of the body, nil once it was erased. They are JSON, but the journal does not look inside.
    public var body: [UInt8]?
    /// SHA-256 of the salt and the body.
    public var bodyHash: Digest
    /// SHA-256 of the line before `,"h":`.
    public var hash: Digest
    /// The byte offset of the line in the file.
    public var offset: Int64
    /// The line's length in bytes, its newline included.
    public var length: Int

    /// The place behind this record.
    public var end: Position {
        Position(seq: seq, offset: offset + Int64(length), hash: hash)
    }
}

/// A record that is to be appended: what a writer decides, without what the log adds (number, chain, hashes).
public struct NewRecord: Sendable, Hashable {
    /// The writer's clock.
    public var at: Timestamp
    /// Who causes it.
    public var by: String
    /// What it is about: `INC-000123`, `KB-000007`, `desk`.
    public var on: String
    /// The revision of `on` that the writer has seen.
    public var revision: Int64
    /// A dotted past-tense tag; tags that begin with `journal.` are the journal's own.
    public var type: String
    /// The event's content.
    public var body: JSON

    /// Describes a record; the whole line must stay within `Journal.longestRecord`.
    public init(at: Timestamp, by: String, on: String, revision: Int64, type: String, body: JSON) {
        self.at = at
        self.by = by
        self.on = on
        self.revision = revision
        self.type = type
        self.body = body
    }
}
