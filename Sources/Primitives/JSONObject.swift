/// The members of a JSON object, in the order they were written.
///
/// Look-up is linear: event bodies have a handful of members. Two objects are equal when they have the same members
/// in the same order.
public struct JSONObject: Sendable, Hashable {
    /// One named value.
    public struct Member: Sendable, Hashable {
        /// The name.
        public var key: String
        /// The value.
        public var value: JSON

        /// Names a value.
        public init(key: String, value: JSON) {
            self.key = key
            self.value = value
        }
    }

    /// All members, in order.
    public private(set) var members: [Member]

    /// An object without members.
    public init() {
        members = []
    }

    /// An object with these members in this order; of equal keys the last value counts.
    public init(_ elements: [(String, JSON)]) {
        members = []
        members.reserveCapacity(elements.count)
        for (key, value) in elements { self[key] = value }
    }

    /// Members that are already known to have distinct keys.
    init(distinct members: [Member]) {
        self.members = members
    }

    /// The value of a key. Setting nil removes the member; setting a value replaces it in place or appends it.
    public subscript(key: String) -> JSON? {
        get {
            members.first { $0.key == key }?.value
        }
        set {
            let index = members.firstIndex { $0.key == key }
            switch (index, newValue) {
            case (let index?, let value?): members[index].value = value
            case (let index?, nil): members.remove(at: index)
            case (nil, let value?): members.append(Member(key: key, value: value))
            case (nil, nil): break
            }
        }
    }

    /// Whether there are no members.
    public var isEmpty: Bool { members.isEmpty }

    /// The text of a key, nil when absent or something else.
    public func string(_ key: String) -> String? { self[key]?.stringValue }
    /// The integer of a key, nil when absent or something else.
    public func integer(_ key: String) -> Int64? { self[key]?.integerValue }
    /// The number of a key (integers included), nil when absent or something else.
    public func number(_ key: String) -> Double? { self[key]?.numberValue }
    /// The truth value of a key, nil when absent or something else.
    public func bool(_ key: String) -> Bool? { self[key]?.boolValue }
    /// The array of a key, nil when absent or something else.
    public func array(_ key: String) -> [JSON]? { self[key]?.arrayValue }
    /// The object of a key, nil when absent or something else.
    public func object(_ key: String) -> JSONObject? { self[key]?.objectValue }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    /// An object with these members in this order; of equal keys the last value counts.
    public init(dictionaryLiteral elements: (String, JSON)...) {
        self.init(elements)
    }
}
