import Glibc
import Helpdesk
import TOMLKit

extension Mapping {
    /// Finds a mapping by the name of one built in, or by the path of a TOML file.
    public static func named(_ name: String) throws(MappingError) -> Mapping {
        if let text = BuiltInMappings.texts[name] { return try Mapping(toml: text, name: name, file: name) }
        let known = BuiltInMappings.names
        guard let stream = fopen(name, "re") else {
            let code = errno
            let reason: MappingError.Reason = code == ENOENT ? .noSuchMapping(known: known) : .unreadable(code: code)
            throw MappingError(file: name, line: 0, key: "", reason: reason)
        }
        defer { fclose(stream) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        let count = fread(&bytes, 1, bytes.count, stream)
        let code = ferror(stream) != 0 ? errno : count == bytes.count ? EFBIG : 0
        if code != 0 { throw MappingError(file: name, line: 0, key: "", reason: .unreadable(code: code)) }
        let stem = name.split(separator: "/").last.map(String.init) ?? name
        let short = stem.hasSuffix(".toml") ? String(stem.dropLast(5)) : stem
        return try Mapping(toml: String(decoding: bytes[..<count], as: UTF8.self), name: short, file: name)
    }

    /// The names of the mappings that are built in; the first is the plain one, whose columns have our own names.
    public static var builtIn: [String] { BuiltInMappings.names }

    /// Reads a mapping.
    ///
    /// - Parameters:
    ///   - text: the TOML.
    ///   - name: the source that records carry, unless the file has a `name` of its own.
    ///   - file: how messages call it.
    public init(toml text: String, name: String, file: String) throws(MappingError) {
        let document = try MappingDocument(text, file: file)
        try document.check(document.root, [], ["name", "rows", "delimiter", "empty", "dates", "optional", "fields"])
        self.name = try document.text(document.root, ["name"]) ?? name
        rows = try document.choice(document.root, ["rows"], Rows.self)
        delimiter = try Self.delimiter(document)
        empty = try document.texts(document.root, ["empty"]) ?? []
        columnsAreOptional = try document.bool(document.root, ["optional"]) ?? false
        dates = []
        for pattern in try document.texts(document.root, ["dates"]) ?? [] {
            guard let format = DateFormat(pattern) else {
                throw document.error(["dates"], .notADateFormat(pattern))
            }
            dates.append(format)
        }
        (rules, states) = try document.fields()
        if rows == .states {
            for field in [MappingField.key, .state, .updatedAt] where rules[field] == nil {
                throw document.error(["fields", field.rawValue], .missing)
            }
        }
    }

    private static func delimiter(_ document: MappingDocument) throws(MappingError) -> UInt8 {
        guard let text = try document.text(document.root, ["delimiter"]) else { return UInt8(ascii: ",") }
        guard text.utf8.count == 1, let byte = text.utf8.first, ![0x22, 0x0A, 0x0D].contains(byte) else {
            throw document.error(["delimiter"], .wrongKind(expected: .oneByte))
        }
        return byte
    }
}
