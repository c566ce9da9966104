import Primitives

/// Typed access to a body's members; every method throws a ``BodyError`` that names the member.
extension JSONObject {
    func required(_ key: String) throws(BodyError) -> String {
        guard let value = string(key) else { throw BodyError(key) }
        return value
    }

    func requiredInteger(_ key: String) throws(BodyError) -> Int64 {
        guard let value = integer(key) else { throw BodyError(key) }
        return value
    }

    /// A member that is one of an enumeration's raw values.
    func required<Choice: RawRepresentable>(_ key: String, as type: Choice.Type) throws(BodyError) -> Choice
    where Choice.RawValue == String {
        guard let value = string(key).flatMap(Choice.init(rawValue:)) else { throw BodyError(key) }
        return value
    }

    /// An optional member that is one of an enumeration's raw values; a value outside is an error, not an absence.
    func optional<Choice: RawRepresentable>(_ key: String, as type: Choice.Type) throws(BodyError) -> Choice?
    where Choice.RawValue == String {
        guard let text = try optionalString(key) else { return nil }
        guard let value = Choice(rawValue: text) else { throw BodyError(key) }
        return value
    }

    /// The same for enumerations with numbers.
    func optional<Choice: RawRepresentable>(_ key: String, as type: Choice.Type) throws(BodyError) -> Choice?
    where Choice.RawValue == Int {
        guard let member = self[key], member != .null else { return nil }
        guard let number = integer(key), let value = Choice(rawValue: Int(clamping: number)) else {
            throw BodyError(key)
        }
        return value
    }

    func optionalString(_ key: String) throws(BodyError) -> String? {
        guard let member = self[key], member != .null else { return nil }
        guard let value = string(key) else { throw BodyError(key) }
        return value
    }

    func requiredTimestamp(_ key: String) throws(BodyError) -> Timestamp {
        guard let value = try optionalTimestamp(key) else { throw BodyError(key) }
        return value
    }

    func optionalTimestamp(_ key: String) throws(BodyError) -> Timestamp? {
        guard let text = try optionalString(key) else { return nil }
        guard let value = Timestamp(rfc3339: text) else { throw BodyError(key) }
        return value
    }

    /// A list of strings; absent is empty.
    func strings(_ key: String) throws(BodyError) -> [String] {
        guard let member = self[key], member != .null else { return [] }
        guard let values = array(key) else { throw BodyError(key) }
        var texts: [String] = []
        for value in values {
            guard case .string(let text) = value else { throw BodyError(key) }
            texts.append(text)
        }
        return texts
    }

    /// Adds a member unless there is nothing to say.
    mutating func put(_ key: String, _ text: String?) {
        if let text { self[key] = .string(text) }
    }

    mutating func put(_ key: String, _ number: Int?) {
        if let number { self[key] = .integer(Int64(number)) }
    }

    mutating func put(_ key: String, _ time: Timestamp?) {
        if let time { self[key] = .string(time.rfc3339) }
    }

    mutating func put(_ key: String, _ texts: [String]) {
        if !texts.isEmpty { self[key] = .array(texts.map(JSON.string)) }
    }
}
