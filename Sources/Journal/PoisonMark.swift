import Primitives

/// What a writer leaves beside the log when a sync has failed: until it is lifted nobody may write.
public struct PoisonMark: Sendable, Hashable {
    /// The log's id.
    public var log: String
    /// Where the log ended before the append whose fate is unknown.
    public var position: Position
    /// When it happened, by the writer's clock.
    public var at: Timestamp
    /// Whose append it was.
    public var by: String
    /// The `errno` of the failed sync.
    public var code: Int32

    /// The path of the mark of the log at a path.
    public static func path(ofLogAt path: String) -> String { path + ".poison" }

    init(log: String, position: Position, at: Timestamp, by: String, code: Int32) {
        self.log = log
        self.position = position
        self.at = at
        self.by = by
        self.code = code
    }

    var bytes: [UInt8] {
        let json: JSON = [
            "v": 1, "log": .string(log), "seq": .integer(position.seq), "offset": .integer(position.offset),
            "hash": .string(position.hash.text), "at": .string(at.rfc3339), "by": .string(by),
            "errno": .integer(Int64(code)),
        ]
        var bytes: [UInt8] = []
        json.write(to: &bytes)
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    /// Reads a mark. One that cannot be read still is a mark: then nothing in it is known.
    init(bytes: [UInt8]) {
        let object = try? JSON(parsing: bytes).objectValue
        log = object?.string("log") ?? ""
        position = Position(
            seq: object?.integer("seq") ?? 0, offset: object?.integer("offset") ?? 0,
            hash: object?.string("hash").flatMap { Digest(text: $0) } ?? .zero)
        at = object?.string("at").flatMap { Timestamp(rfc3339: $0) } ?? Timestamp(milliseconds: 0)
        by = object?.string("by") ?? ""
        code = Int32(truncatingIfNeeded: object?.integer("errno") ?? 0)
    }
}
