import Primitives

/// Writes and reads the positional JSON array that the read model keeps of a whole record.
///
/// A snapshot is derived from the journal and never outlives the version that wrote it, so fields have places, not
/// names: half the bytes, and no look-ups.
struct SnapshotWriter {
    private(set) var bytes: [UInt8]

    /// Continues behind these bytes.
    init(_ bytes: consuming [UInt8]) {
        self.bytes = bytes
        self.bytes.append(UInt8(ascii: "["))
    }

    /// Ends the array.
    mutating func close() {
        if bytes.last == UInt8(ascii: ",") { bytes.removeLast() }
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func put(_ value: JSON) {
        value.write(to: &bytes)
        bytes.append(UInt8(ascii: ","))
    }

    mutating func put(_ text: String) { put(JSON.string(text)) }
    mutating func put(_ text: String?) { put(text.map(JSON.string) ?? .null) }
    mutating func put(_ number: Int64) { put(JSON.integer(number)) }
    mutating func put(_ number: Int?) { put(number.map { .integer(Int64($0)) } ?? .null) }
    mutating func put(_ time: Timestamp?) { put(time.map { .integer($0.milliseconds) } ?? .null) }
    mutating func put(_ flag: Bool) { put(JSON.bool(flag)) }
    mutating func put(_ object: JSONObject) { put(JSON.object(object)) }
    mutating func put(_ texts: [String]) { list(texts) { $0.put($1) } }
    mutating func put(_ category: CategoryPath?) {
        put(category?.category)
        put(category?.subcategory)
    }
    mutating func put(_ key: ImportKey?) {
        put(key?.source)
        put(key?.key)
    }

    /// An array of whatever `write` puts for each element.
    mutating func list<Element>(_ elements: [Element], _ write: (inout SnapshotWriter, Element) -> Void) {
        bytes.append(UInt8(ascii: "["))
        for element in elements { write(&self, element) }
        close()
        bytes.append(UInt8(ascii: ","))
    }
}

/// Takes the fields back in the order in which they were put; anything out of place throws.
struct SnapshotReader {
    private let fields: [JSON]
    private var next = 0

    init(_ fields: [JSON]) { self.fields = fields }

    init(parsing bytes: UnsafeRawBufferPointer) throws {
        guard case .array(let fields) = try JSON(parsing: bytes) else { throw BodyError("snapshot") }
        self.init(fields)
    }

    private mutating func take() throws(BodyError) -> JSON {
        guard next < fields.count else { throw BodyError("snapshot[\(next)]") }
        next += 1
        return fields[next - 1]
    }

    private func misplaced() -> BodyError { BodyError("snapshot[\(next - 1)]") }

    mutating func object() throws(BodyError) -> JSONObject {
        guard case .object(let object) = try take() else { throw misplaced() }
        return object
    }

    mutating func optionalText() throws(BodyError) -> String? {
        switch try take() {
        case .null: return nil
        case .string(let text): return text
        default: throw misplaced()
        }
    }

    mutating func text() throws(BodyError) -> String {
        guard let text = try optionalText() else { throw misplaced() }
        return text
    }

    mutating func optionalInteger() throws(BodyError) -> Int64? {
        switch try take() {
        case .null: return nil
        case .integer(let number): return number
        default: throw misplaced()
        }
    }

    mutating func integer() throws(BodyError) -> Int64 {
        guard let number = try optionalInteger() else { throw misplaced() }
        return number
    }

    mutating func optionalTime() throws(BodyError) -> Timestamp? {
        try optionalInteger().map(Timestamp.init(milliseconds:))
    }

    mutating func time() throws(BodyError) -> Timestamp { Timestamp(milliseconds: try integer()) }

    mutating func flag() throws(BodyError) -> Bool {
        guard case .bool(let flag) = try take() else { throw misplaced() }
        return flag
    }

    mutating func array() throws(BodyError) -> [JSON] {
        guard case .array(let elements) = try take() else { throw misplaced() }
        return elements
    }

    mutating func texts() throws(BodyError) -> [String] {
        var texts: [String] = []
        for element in try array() {
            guard case .string(let text) = element else { throw misplaced() }
            texts.append(text)
        }
        return texts
    }

    mutating func category() throws(BodyError) -> CategoryPath? {
        let category = try optionalText()
        let subcategory = try optionalText()
        return category.map { CategoryPath($0, subcategory) }
    }

    mutating func importKey() throws(BodyError) -> ImportKey? {
        let source = try optionalText()
        let key = try optionalText()
        guard let source, let key else { return nil }
        return ImportKey(source: source, key: key)
    }

    mutating func optionalChoice<Choice: RawRepresentable>(
        _ type: Choice.Type
    ) throws(BodyError) -> Choice? where Choice.RawValue == String {
        guard let text = try optionalText() else { return nil }
        guard let choice = Choice(rawValue: text) else { throw misplaced() }
        return choice
    }

    mutating func choice<Choice: RawRepresentable>(
        _ type: Choice.Type
    ) throws(BodyError) -> Choice where Choice.RawValue == String {
        guard let choice = try optionalChoice(type) else { throw misplaced() }
        return choice
    }

    mutating func optionalLevel<Level: RawRepresentable>(
        _ type: Level.Type
    ) throws(BodyError) -> Level? where Level.RawValue == Int {
        guard let number = try optionalInteger() else { return nil }
        guard let level = Level(rawValue: Int(number)) else { throw misplaced() }
        return level
    }
}
