extension JSON {
    /// Reads one JSON value and nothing else.
    ///
    /// Strict: duplicate keys, nesting deeper than `deepestNesting`, invalid UTF-8, lone surrogates, raw control
    /// characters in strings and bytes behind the value are errors. White space is what RFC 8259 allows.
    public init(parsing bytes: UnsafeRawBufferPointer) throws(JSONError) {
        var parser = JSONParser(bytes: bytes.bindMemory(to: UInt8.self))
        self = try parser.document()
    }

    /// Reads one JSON value and nothing else.
    public init(parsing bytes: [UInt8]) throws(JSONError) {
        self = try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) -> JSON in
            try JSON(parsing: UnsafeRawBufferPointer(buffer))
        }
    }

    /// Reads one JSON value from the UTF-8 of a text.
    public init(parsing text: some StringProtocol) throws(JSONError) {
        self = try JSON(parsing: Array(text.utf8))
    }
}

/// A single pass over the bytes; recursion is bounded by `JSON.deepestNesting`.
struct JSONParser: ~Copyable {
    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0
    private var depth = 0

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    mutating func document() throws(JSONError) -> JSON {
        let value = try value()
        skipSpace()
        guard position == bytes.count else { throw JSONError(.trailingBytes, at: position) }
        return value
    }

    private mutating func value() throws(JSONError) -> JSON {
        skipSpace()
        guard position < bytes.count else { throw JSONError(.unexpectedEnd, at: position) }
        switch bytes[position] {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "{"): return .object(try object())
        case UInt8(ascii: "["): return .array(try array())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case let byte: throw JSONError(.unexpectedByte(byte), at: position)
        }
    }

    private mutating func word(_ word: StaticString, _ value: JSON) throws(JSONError) -> JSON {
        for index in 0..<word.utf8CodeUnitCount {
            guard position < bytes.count else { throw JSONError(.unexpectedEnd, at: position) }
            guard bytes[position] == word.utf8Start[index] else {
                throw JSONError(.unexpectedByte(bytes[position]), at: position)
            }
            position += 1
        }
        return value
    }

    private mutating func object() throws(JSONError) -> JSONObject {
        try enter()
        var members: [JSONObject.Member] = []
        var distinct = DistinctKeys()
        guard !takeAfterSpace(UInt8(ascii: "}")) else { return leave(JSONObject()) }
        repeat {
            skipSpace()
            let keyOffset = position
            guard position < bytes.count else { throw JSONError(.unexpectedEnd, at: position) }
            guard bytes[position] == UInt8(ascii: "\"") else {
                throw JSONError(.unexpectedByte(bytes[position]), at: position)
            }
            let key = try string()
            guard distinct.insert(key, beside: members) else { throw JSONError(.duplicateKey(key), at: keyOffset) }
            try require(UInt8(ascii: ":"))
            members.append(JSONObject.Member(key: key, value: try value()))
        } while takeAfterSpace(UInt8(ascii: ","))
        try require(UInt8(ascii: "}"))
        return leave(JSONObject(distinct: members))
    }

    private mutating func array() throws(JSONError) -> [JSON] {
        try enter()
        var elements: [JSON] = []
        guard !takeAfterSpace(UInt8(ascii: "]")) else { return leave(elements) }
        repeat {
            elements.append(try value())
        } while takeAfterSpace(UInt8(ascii: ","))
        try require(UInt8(ascii: "]"))
        return leave(elements)
    }

    private mutating func enter() throws(JSONError) {
        depth += 1
        guard depth <= JSON.deepestNesting else { throw JSONError(.tooDeep, at: position) }
        position += 1
    }

    private mutating func leave<Value>(_ value: Value) -> Value {
        depth -= 1
        return value
    }

    private mutating func skipSpace() {
        while position < bytes.count, case let byte = bytes[position],
            byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
        {
            position += 1
        }
    }

    private mutating func takeAfterSpace(_ byte: UInt8) -> Bool {
        skipSpace()
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    private mutating func require(_ byte: UInt8) throws(JSONError) {
        guard !takeAfterSpace(byte) else { return }
        guard position < bytes.count else { throw JSONError(.unexpectedEnd, at: position) }
        throw JSONError(.unexpectedByte(bytes[position]), at: position)
    }
}

/// Tells whether a key is new to an object: by comparison while the object is small, by a set when it is large, so
/// that a hostile object with many keys costs no quadratic time.
private struct DistinctKeys {
    private var set: Set<String>?

    init() {}

    mutating func insert(_ key: String, beside members: [JSONObject.Member]) -> Bool {
        if set == nil {
            guard members.count >= 24 else { return !members.contains { $0.key == key } }
            set = Set(members.map(\.key))
        }
        return set?.insert(key).inserted ?? false
    }
}
