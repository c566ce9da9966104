/// The lines on which the keys of a TOML text stand, since the parser does not tell.
///
/// Tables and arrays of tables are followed by their headers; what stands inside a list or a text of several lines is
/// no key. Keys are named as in messages: `operators[2].role`, counted from 1.
struct SettingsLines {
    private(set) var lines: [String: Int] = [:]
    /// What stands behind a key's equals sign on its line, and the column before it.
    private var values: [String: (text: Substring, column: Int)] = [:]
    private var table = ""
    private var counts: [String: Int] = [:]
    /// Brackets and braces that are still open.
    private var depth = 0
    /// The quotes that end a text of several lines.
    private var openQuote: Character?

    init(_ text: String) {
        var number = 0
        // A carriage return with its line feed is one character of a string.
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" }) {
            number += 1
            take(line, number)
        }
    }

    /// The line of a key, or of the nearest table around it.
    func line(of key: String) -> Int? {
        var name = key[...]
        while true {
            if let line = lines[String(name)] { return line }
            guard let cut = name.lastIndex(where: { $0 == "." || $0 == "[" }) else { return nil }
            name = name[..<cut]
        }
    }

    /// The column, from 1, of a character of a text in quotes on one line; `nil` where it can't be told.
    func column(of key: String, character: Int) -> Int? {
        guard let value = values[key] else { return nil }
        var rest = value.text.drop { $0 == " " || $0 == "\t" }
        guard let quote = rest.popFirst(), quote == "\"" || quote == "'", !rest.hasPrefix(String([quote, quote])) else {
            return nil
        }
        // White space around a text does not count.
        rest = rest.drop { $0 == " " || $0 == "\t" }
        for _ in 0..<character where rest.first != quote {
            rest = rest.dropFirst(Self.length(ofCharacterAt: rest, isRaw: quote == "'"))
        }
        return value.column + value.text.distance(from: value.text.startIndex, to: rest.startIndex) + 1
    }

    /// How much of the text one character takes that may be escaped.
    private static func length(ofCharacterAt text: Substring, isRaw: Bool) -> Int {
        guard !isRaw, text.first == "\\" else { return 1 }
        switch text.dropFirst().first {
        case "u": return 6
        case "U": return 10
        default: return 2
        }
    }

    private mutating func take(_ line: Substring, _ number: Int) {
        let trimmed = line.drop { $0 == " " || $0 == "\t" }
        if depth == 0 && openQuote == nil {
            if trimmed.hasPrefix("[") {
                header(trimmed, number)
                return
            }
            if let equals = Self.assignment(in: trimmed) {
                let key = table + Self.unquoted(trimmed[..<equals])
                if lines[key] == nil {
                    lines[key] = number
                    let value = trimmed[trimmed.index(after: equals)...]
                    values[key] = (value, line.distance(from: line.startIndex, to: value.startIndex))
                }
                follow(trimmed[trimmed.index(after: equals)...])
            }
        } else {
            follow(trimmed)
        }
    }

    private mutating func header(_ line: Substring, _ number: Int) {
        let isList = line.hasPrefix("[[")
        let inner = line.drop { $0 == "[" }.prefix { $0 != "]" }
        let parts = Self.unquoted(inner).split(separator: ".")
        var name = ""
        for (place, part) in parts.enumerated() {
            name += (place == 0 ? "" : ".") + part
            if isList && place == parts.count - 1 { counts[name, default: 0] += 1 }
            // A table below a list belongs to the list's last one.
            if let count = counts[name] { name += "[\(count)]" }
        }
        lines[name] = number
        table = name + "."
    }

    /// Follows quotes and brackets to the end of the line.
    private mutating func follow(_ value: Substring) {
        var rest = value
        while let character = rest.first {
            if let quote = openQuote {
                if rest.hasPrefix(String(repeating: quote, count: 3)) {
                    openQuote = nil
                    rest = rest.dropFirst(3)
                } else {
                    rest = rest.dropFirst(character == "\\" && quote == "\"" ? 2 : 1)
                }
                continue
            }
            switch character {
            case "#": return
            case "[", "{": depth += 1
            case "]", "}": depth -= 1
            case "\"", "'":
                rest = afterQuote(rest, character)
                continue
            default: break
            }
            rest = rest.dropFirst()
        }
    }

    private mutating func afterQuote(_ text: Substring, _ quote: Character) -> Substring {
        if text.hasPrefix(String(repeating: quote, count: 3)) {
            openQuote = quote
            return text.dropFirst(3)
        }
        var rest = text.dropFirst()
        while let character = rest.first, character != quote {
            rest = rest.dropFirst(character == "\\" && quote == "\"" ? 2 : 1)
        }
        return rest.dropFirst()
    }

    private static func assignment(in line: Substring) -> Substring.Index? {
        guard let first = line.first, first != "#" else { return nil }
        return line.firstIndex(of: "=")
    }

    private static func unquoted(_ name: Substring) -> String {
        name.split(separator: ".").map { part in
            String(part.filter { $0 != " " && $0 != "\t" && $0 != "\"" && $0 != "'" })
        }.joined(separator: ".")
    }
}
