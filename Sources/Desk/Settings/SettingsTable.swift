import Helpdesk
import Primitives
import TOMLKit

/// The file that is read, for naming places in it.
struct SettingsSource {
    var path: String
    var lines: SettingsLines

    func error(_ key: String, _ problem: SettingsError.Problem) -> SettingsError {
        SettingsError(path: path, line: lines.line(of: key), key: key, problem: problem)
    }
}

/// One table of the file, read key by key; what was not asked for when all is read is unknown.
struct SettingsTable {
    let source: SettingsSource
    /// The table's name with a dot behind it; empty for the file itself.
    let prefix: String
    private let table: TOMLTable

    /// A whole file.
    ///
    /// - Throws: where the text is no TOML.
    init(parsing text: String, path: String) throws(SettingsError) {
        do {
            let table = try TOMLTable(string: text)
            self.init(table, prefix: "", source: SettingsSource(path: path, lines: SettingsLines(text)))
        } catch let mistake as TOMLParseError {
            let place = mistake.source.begin
            throw SettingsError(
                path: path, line: place.line, column: place.column, problem: .notTOML(mistake.description))
        } catch {
            throw SettingsError(path: path, problem: .notTOML("\(error)"))
        }
    }

    init(_ table: TOMLTable, prefix: String, source: SettingsSource) {
        self.table = table
        self.prefix = prefix
        self.source = source
    }

    func error(_ key: String, _ problem: SettingsError.Problem) -> SettingsError {
        source.error(prefix + key, problem)
    }

    /// A mistake at a character of a text, counted from 0.
    func error(_ key: String, _ problem: SettingsError.Problem, at character: Int) -> SettingsError {
        var error = error(key, problem)
        error.column = source.lines.column(of: prefix + key, character: character)
        return error
    }

    /// Refuses keys that are none of these.
    func allow(_ keys: [String]) throws(SettingsError) {
        let strangers = table.keys.filter { !keys.contains($0) }
        // The one that stands first in the file is told.
        let placed = strangers.map { ($0, source.lines.line(of: prefix + $0) ?? .max) }
        guard let stranger = placed.min(by: { ($0.1, $0.0) < ($1.1, $1.0) })?.0 else { return }
        throw error(stranger, .unknownKey(known: Nearest.names(to: stranger, in: keys)))
    }

    func text(_ key: String) throws(SettingsError) -> String? {
        guard let value = table[key] else { return nil }
        guard let text = value.string else { throw error(key, .wrongKind(expected: .text)) }
        let trimmed = text.trimmingSpaces
        guard !trimmed.isEmpty else { throw error(key, .wrongKind(expected: .someText)) }
        return trimmed
    }

    /// All keys, in the order in which they stand in the file.
    var names: [String] {
        table.keys.map { (line(of: $0) ?? .max, $0) }.sorted { $0 < $1 }.map(\.1)
    }

    /// The line of a key.
    func line(of key: String) -> Int? { source.lines.line(of: prefix + key) }

    /// Whether a key is there.
    func has(_ key: String) -> Bool { table[key] != nil }

    func isTable(_ key: String) -> Bool { table[key]?.table != nil }

    /// One text or a list of them, which may be empty.
    func textOrTexts(_ key: String) throws(SettingsError) -> [String] {
        if table[key]?.array != nil { return try texts(key) }
        guard table[key]?.string != nil else {
            throw error(key, .wrongKind(expected: .keys))
        }
        return [try required(key)]
    }

    /// A text as it stands, with the white space around it; it must say something.
    func wholeText(_ key: String) throws(SettingsError) -> String {
        guard let text = table[key]?.string else { throw error(key, .wrongKind(expected: .text)) }
        guard !text.trimmingSpaces.isEmpty else { throw error(key, .wrongKind(expected: .someText)) }
        return text
    }

    func required(_ key: String) throws(SettingsError) -> String {
        guard let text = try text(key) else { throw error(key, .missing) }
        return text
    }

    func number(_ key: String) throws(SettingsError) -> Double? {
        guard let value = table[key] else { return nil }
        if let whole = value.int { return Double(whole) }
        guard let number = value.double else { throw error(key, .wrongKind(expected: .number)) }
        return number
    }

    func flag(_ key: String) throws(SettingsError) -> Bool? {
        guard let value = table[key] else { return nil }
        guard let flag = value.bool else { throw error(key, .wrongKind(expected: .flag)) }
        return flag
    }

    func texts(_ key: String) throws(SettingsError) -> [String] {
        guard let value = table[key] else { return [] }
        let expected = SettingsError.Problem.wrongKind(expected: .texts)
        guard let list = value.array else { throw error(key, expected) }
        var texts: [String] = []
        for index in 0..<list.count {
            guard let text = list[index].string?.trimmingSpaces, !text.isEmpty else { throw error(key, expected) }
            if texts.contains(text) { throw error(key, .duplicate(text)) }
            texts.append(text)
        }
        return texts
    }

    /// A list of lists of whole numbers; `nil` when absent.
    func numberRows(_ key: String) throws(SettingsError) -> [[Int]]? {
        guard let value = table[key] else { return nil }
        let expected = SettingsError.Problem.wrongKind(expected: .matrix)
        guard let outer = value.array else { throw error(key, expected) }
        var rows: [[Int]] = []
        for index in 0..<outer.count {
            guard let inner = outer[index].array else { throw error(key, expected) }
            var row: [Int] = []
            for column in 0..<inner.count {
                guard let number = inner[column].int else { throw error(key, expected) }
                row.append(number)
            }
            rows.append(row)
        }
        return rows
    }

    func choice<Choice: CaseIterable & RawRepresentable>(
        _ key: String, _ type: Choice.Type
    ) throws(SettingsError) -> Choice? where Choice.RawValue == String {
        guard let text = try text(key) else { return nil }
        return try choice(text, of: key, Array(Choice.allCases))
    }

    func choices<Choice: RawRepresentable>(
        _ key: String, _ possible: [Choice]
    ) throws(SettingsError) -> [Choice] where Choice.RawValue == String {
        var found: [Choice] = []
        for text in try texts(key) { found.append(try choice(text, of: key, possible)) }
        return found
    }

    private func choice<Choice: RawRepresentable>(
        _ text: String, of key: String, _ possible: [Choice]
    ) throws(SettingsError) -> Choice where Choice.RawValue == String {
        if let choice = possible.first(where: { $0.rawValue == text }) { return choice }
        throw error(key, .unknownValue(text, known: Nearest.names(to: text, in: possible.map(\.rawValue))))
    }

    func subtable(_ key: String) throws(SettingsError) -> SettingsTable? {
        guard let value = table[key] else { return nil }
        guard let inner = value.table else { throw error(key, .wrongKind(expected: .table(prefix + key))) }
        return SettingsTable(inner, prefix: prefix + key + ".", source: source)
    }

    func subtables(_ key: String) throws(SettingsError) -> [SettingsTable]? {
        guard let value = table[key] else { return nil }
        let expected = SettingsError.Problem.wrongKind(expected: .tables(prefix + key))
        guard let list = value.array else { throw error(key, expected) }
        var tables: [SettingsTable] = []
        for index in 0..<list.count {
            guard let inner = list[index].table else { throw error(key, expected) }
            tables.append(SettingsTable(inner, prefix: "\(prefix)\(key)[\(index + 1)].", source: source))
        }
        return tables
    }
}

extension String {
    /// The text without spaces and tabs around it.
    var trimmingSpaces: String {
        let start = drop { $0 == " " || $0 == "\t" }
        return String(start.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }
}
