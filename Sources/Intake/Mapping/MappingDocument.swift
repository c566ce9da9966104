import TOMLKit

/// A mapping file as TOML, with typed access that knows the place of every error.
struct MappingDocument {
    let root: TOMLTable
    private let lines: [Substring]
    private let file: String

    init(_ text: String, file: String) throws(MappingError) {
        self.file = file
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        do {
            root = try TOMLTable(string: text)
        } catch let error as TOMLParseError {
            let reason = MappingError.Reason.notTOML(error.description)
            throw MappingError(file: file, line: error.source.begin.line, key: "", reason: reason)
        } catch {
            throw MappingError(file: file, line: 0, key: "", reason: .notTOML(String(describing: error)))
        }
    }

    func error(_ path: [String], _ reason: MappingError.Reason) -> MappingError {
        MappingError(file: file, line: line(of: path), key: path.joined(separator: "."), reason: reason)
    }

    func check(_ table: TOMLTable, _ path: [String], _ known: [String]) throws(MappingError) {
        for key in table.keys.sorted() where !known.contains(key) {
            throw error(path + [key], .unknownKey(known: known))
        }
    }

    func text(_ table: TOMLTable, _ path: [String]) throws(MappingError) -> String? {
        guard let value = table[path[path.count - 1]] else { return nil }
        guard let text = value.string else { throw error(path, .wrongKind(expected: .text)) }
        return text
    }

    func bool(_ table: TOMLTable, _ path: [String]) throws(MappingError) -> Bool? {
        guard let value = table[path[path.count - 1]] else { return nil }
        guard let bool = value.bool else { throw error(path, .wrongKind(expected: .yesOrNo)) }
        return bool
    }

    func table(_ table: TOMLTable, _ path: [String]) throws(MappingError) -> TOMLTable? {
        guard let value = table[path[path.count - 1]] else { return nil }
        guard let inner = value.table else { throw error(path, .wrongKind(expected: .table)) }
        return inner
    }

    func texts(_ table: TOMLTable, _ path: [String]) throws(MappingError) -> [String]? {
        guard let value = table[path[path.count - 1]] else { return nil }
        guard let array = value.array else { throw error(path, .wrongKind(expected: .list)) }
        var texts: [String] = []
        for index in 0..<array.count {
            guard let text = array[index].string else { throw error(path, .wrongKind(expected: .list)) }
            texts.append(text)
        }
        return texts
    }

    func choice<Choice: CaseIterable & RawRepresentable>(
        _ table: TOMLTable, _ path: [String], _ type: Choice.Type
    ) throws(MappingError) -> Choice where Choice.RawValue == String {
        guard let text = try text(table, path) else { throw error(path, .missing) }
        guard let choice = Choice(rawValue: text) else {
            throw error(path, .unknownValue(text, known: Choice.allCases.map(\.rawValue)))
        }
        return choice
    }

    /// The line on which a key, or the nearest table around it, is written. TOMLKit keeps no places of its own.
    private func line(of path: [String]) -> Int {
        var table: [String] = []
        var best = (depth: 0, line: 0)
        for (index, line) in lines.enumerated() {
            let text = line.drop { $0 == " " || $0 == "\t" }
            var written: [String]
            if text.hasPrefix("[") {
                table = Self.keys(text.drop { $0 == "[" }.prefix { $0 != "]" })
                written = table
            } else if let equals = text.firstIndex(of: "=") {
                written = table + Self.keys(text[..<equals])
            } else {
                continue
            }
            if written.count > path.count { written = Array(written.prefix(path.count)) }
            let isOnTheWay = path.starts(with: written)
            if isOnTheWay && written.count > best.depth { best = (written.count, index + 1) }
        }
        return best.line
    }

    private static func keys(_ text: Substring) -> [String] {
        text.split(separator: ".").map { part in
            var key = part.drop { $0 == " " || $0 == "\"" || $0 == "'" }
            while let last = key.last, last == " " || last == "\t" || last == "\"" || last == "'" { key.removeLast() }
            return String(key)
        }
    }
}
