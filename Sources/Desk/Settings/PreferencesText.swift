/// A settings text that is changed line by line: what is not changed stays as somebody wrote it, byte for byte, with its
/// comments, its order and its line ends.
///
/// Keys are named as in messages: `theme`, `keys.quit`, `views[2].filter`, counted from 1.
public struct PreferencesText: Sendable, Hashable {
    /// The text as it stands now.
    public var text: String { String(decoding: bytes, as: UTF8.self) }
    private var bytes: [UInt8]

    /// A text to change.
    public init(_ text: String) { bytes = Array(text.utf8) }

    /// A text as a TOML value, in quotes.
    public static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\" + String(scalar)
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            default:
                let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
                result += isControl ? "\\u" + Self.hex(scalar.value) : String(scalar)
            }
        }
        return result + "\""
    }

    /// Whether `key`, a table or a table of a list stands there.
    public func has(_ key: String) -> Bool { SettingsLines(text).lines[key] != nil }

    /// Gives `key` a value: in the place of the one it has, with the comment behind it kept; else on a line of its own
    /// behind the last key of its table.
    ///
    /// - Parameter value: as TOML writes it, on one line.
    public mutating func set(_ key: String, to value: String) {
        if let line = SettingsLines(text).lines[key], let range = valueRange(line: line) {
            bytes.replaceSubrange(range, with: value.utf8)
            return
        }
        let dot = key.lastIndex(of: ".")
        let table = dot.map { String(key[..<$0]) } ?? ""
        let name = dot.map { String(key[key.index(after: $0)...]) } ?? key
        if !table.isEmpty, !has(table) { append("[\(table)]") }
        insert("\(name) = \(value)", at: endOfKeys(of: table))
    }

    /// Removes the lines of `key`.
    public mutating func remove(_ key: String) {
        guard let line = SettingsLines(text).lines[key], let value = valueRange(line: line) else { return }
        bytes.removeSubrange(start(ofLine: line)..<endOfLine(from: value.upperBound))
    }

    /// Adds lines at the end, such as a table with its keys, after an empty line.
    public mutating func append(_ block: String) {
        let separator = bytes.isEmpty || bytes.suffix(2).elementsEqual("\n\n".utf8) ? "" : lineEnd
        insert(separator + block, at: bytes.count)
    }

    /// Removes a table, or one of a list such as `views[2]`, with its keys, up to the next header; comments right above
    /// that belong to what follows and stay.
    public mutating func removeTable(_ table: String) {
        let lines = SettingsLines(text).lines
        guard let header = lines[table] else { return }
        let last = lines.filter { $0.key.hasPrefix(table + ".") }.map(\.value).max() ?? header
        var end = valueRange(line: last).map(\.upperBound) ?? start(ofLine: last)
        end = endOfLine(from: end)
        // One of the empty lines around it goes with it.
        while end < bytes.count, isEmptyLine(at: end) { end = endOfLine(from: end) }
        bytes.removeSubrange(start(ofLine: header)..<end)
    }

    // MARK: - Places

    private var lineEnd: String {
        guard let first = bytes.firstIndex(of: 0x0A), first > 0, bytes[first - 1] == 0x0D else { return "\n" }
        return "\r\n"
    }

    private mutating func insert(_ lines: String, at place: Int) {
        let isOpen = place > 0 && bytes[place - 1] != 0x0A
        bytes.insert(contentsOf: ((isOpen ? lineEnd : "") + lines + lineEnd).utf8, at: place)
    }

    private func start(ofLine line: Int) -> Int {
        var place = 0
        for _ in 1..<max(1, line) { place = endOfLine(from: place) }
        return place
    }

    /// Where the next line begins.
    private func endOfLine(from place: Int) -> Int {
        bytes[place...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    }

    private func isEmptyLine(at place: Int) -> Bool {
        bytes[place..<endOfLine(from: place)].allSatisfy { [0x20, 0x09, 0x0D, 0x0A].contains($0) }
    }

    /// Where another key of `table` goes.
    private func endOfKeys(of table: String) -> Int {
        let lines = SettingsLines(text).lines
        let keys = lines.filter { key, _ in
            let rest = table.isEmpty ? key[...] : key.hasPrefix(table + ".") ? key.dropFirst(table.count + 1) : ""
            return !rest.isEmpty && !rest.contains { ".[".contains($0) }
        }
        // Of the file's own names those of tables have no value.
        let ends = keys.values.compactMap { valueRange(line: $0)?.upperBound }
        if let last = ends.max() { return endOfLine(from: last) }
        if let header = lines[table] { return endOfLine(from: start(ofLine: header)) }
        // Words at the head of a file stay its head.
        var place = 0
        while place < bytes.count, bytes[place] == UInt8(ascii: "#") { place = endOfLine(from: place) }
        return place < bytes.count && !isEmptyLine(at: place) ? 0 : place
    }

    /// Where the value of the assignment that begins on `line` stands; nil for a line that is none.
    private func valueRange(line: Int) -> Range<Int>? {
        let start = start(ofLine: line)
        let end = endOfLine(from: start)
        let blanks: [UInt8] = [0x20, 0x09]
        guard let first = bytes[start..<end].first(where: { !blanks.contains($0) }), first != UInt8(ascii: "["),
            let equals = bytes[start..<end].firstIndex(of: UInt8(ascii: "="))
        else { return nil }
        let from = bytes[(equals + 1)...].firstIndex { !blanks.contains($0) } ?? bytes.count
        return from..<ValueEnd(bytes).find(from: from)
    }

    private static func hex(_ value: UInt32) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }
}

/// Follows quotes and brackets to the end of a value.
private struct ValueEnd {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func find(from start: Int) -> Int {
        var place = start
        var end = start
        var depth = 0
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                place = afterText(from: place)
                end = place
                continue
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
            case UInt8(ascii: "#"):
                if depth == 0 { return end }
                place = bytes[place...].firstIndex(of: 0x0A) ?? bytes.count
                continue
            case 0x0A: if depth == 0 { return end }
            case 0x20, 0x09, 0x0D:
                place += 1
                continue
            default: break
            }
            place += 1
            end = place
        }
        return end
    }

    private func afterText(from start: Int) -> Int {
        let quote = bytes[start]
        let isLong = bytes[start...].starts(with: [quote, quote, quote])
        var place = start + (isLong ? 3 : 1)
        while place < bytes.count {
            if bytes[place] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                place += 2
            } else if bytes[place] != quote {
                place += 1
            } else if !isLong {
                return place + 1
            } else if bytes[place...].starts(with: [quote, quote, quote]) {
                // Up to two quotes may stand right before those that end the text.
                return place + bytes[place...].prefix(5).prefix { $0 == quote }.count
            } else {
                place += 1
            }
        }
        return min(place, bytes.count)
    }
}
