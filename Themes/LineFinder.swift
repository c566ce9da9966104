import Canvas

/// Finds the line on which a key stands, since the TOML parser keeps no places of values.
struct LineFinder {
    private let lines: [Substring]

    init(_ text: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The line, from 1, of `key` in `[table]`, or of a heading `[table.key]`; nil when it is written otherwise.
    func line(of key: String, in table: String) -> Int? {
        var current = ""
        for (index, line) in lines.enumerated() {
            let text = line.drop { $0 == " " || $0 == "\t" }
            if text.first == "[" {
                current = Self.bare(text.dropFirst().prefix { $0 != "]" })
                let wanted = table.isEmpty ? key : "\(table).\(key)"
                if current == wanted { return index + 1 }
            } else if current == table, let equals = text.firstIndex(of: "=") {
                let name = Self.bare(text[..<equals])
                if name == key || name.hasPrefix(key + ".") { return index + 1 }
            }
        }
        return nil
    }

    private static func bare(_ text: Substring) -> String {
        text.filter { $0 != " " && $0 != "\t" && $0 != "\"" && $0 != "'" && $0 != "\r" }
    }
}

/// Finds what somebody may have meant.
enum Spelling {
    /// The token name with the fewest letters to change (Levenshtein), the first of equals.
    static func nearest(to name: String) -> String {
        let distances = StyleToken.allCases.map {
            ($0.name, distance(Array(name.utf8.prefix(64)), Array($0.name.utf8)))
        }
        return distances.min { $0.1 < $1.1 }?.0 ?? StyleToken.text.name
    }

    private static func distance(_ from: [UInt8], _ to: [UInt8]) -> Int {
        var row = Array(0...to.count)
        for (index, letter) in from.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for (place, other) in to.enumerated() {
                let change = diagonal + (letter == other ? 0 : 1)
                diagonal = row[place + 1]
                row[place + 1] = min(change, row[place] + 1, diagonal + 1)
            }
        }
        return row[to.count]
    }
}
