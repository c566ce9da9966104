import GRDB
import Helpdesk

/// A full-text table.
enum TextTable: String, Sendable, Hashable, CaseIterable {
    /// Everything that is written in tickets, in one column: what the queue's filter searches.
    case tickets = "ticketText"
    /// Titles and resolutions of tickets that were solved.
    case solved = "solvedText"
    /// Articles, with their headings apart.
    case articles = "articleText"

    /// Its columns, those that tell most first.
    var columns: [String] {
        switch self {
        case .tickets: ["text"]
        case .solved: ["title", "notes"]
        case .articles: ["title", "headings", "text"]
        }
    }

    /// The table with a row for each document.
    var rows: String {
        switch self {
        case .tickets: "ticket"
        case .solved: "solved"
        case .articles: "article"
        }
    }

    /// How the vocabulary counts its documents. What is solved is a part of the tickets and not counted by itself.
    var counted: WordTable.Column { self == .articles ? .articles : .tickets }
}

/// Writes and asks full-text tables.
enum FullText {
    /// Replaces a document by another; nil is none. False when nothing differs.
    ///
    /// A contentless index forgets a document only when it is told the very text again.
    static func replace(
        _ db: Database, _ table: TextTable, _ number: Int64, from old: [String]?, to new: [String]?
    ) throws -> Bool {
        if old == nil, new == nil { return false }
        if let old, let new, zip(old, new).allSatisfy({ $0.hasSameBytes(as: $1) }) { return false }
        let name = table.rawValue
        let columns = table.columns.joined(separator: ", ")
        let places = table.columns.map { _ in "?" }.joined(separator: ", ")
        if let old {
            try db.run(
                "INSERT INTO \(name)(\(name), rowid, \(columns)) VALUES ('delete', ?, \(places))",
                [.integer(number)] + old.map(SQLValue.text))
        }
        if let new {
            try db.run(
                "INSERT INTO \(name)(rowid, \(columns)) VALUES (?, \(places))",
                [.integer(number)] + new.map(SQLValue.text))
        }
        return true
    }

    /// Terms that stand in a row, as an expression.
    static func phrase(_ terms: [String]) -> String { TextMatch.quoted(terms.joined(separator: " ")) }

    /// The numbers of documents, from the newest or the oldest on.
    static func numbers(
        _ db: Database, _ table: TextTable, _ expression: String, above: Int64 = .min, limit: Int
    ) throws -> [Int64] {
        let name = table.rawValue
        var query = try Query(
            db, "SELECT rowid FROM \(name) WHERE \(name) MATCH ? AND rowid > ? ORDER BY rowid DESC LIMIT ?")
        query.bind(expression)
        query.bind(above)
        query.bind(Int64(limit))
        var numbers: [Int64] = []
        while try query.step() { numbers.append(query.integer(0)) }
        return numbers
    }
}

/// Headings of a Markdown text.
enum Headings {
    /// Each without its marks, as it stands; what is fenced in as code has none.
    static func of(_ text: String) -> [String] {
        var text = text
        return text.withUTF8 { bytes in
            guard bytes.contains(UInt8(ascii: "#")) else { return [] }
            var headings: [String] = []
            var (start, isCode) = (0, false)
            while start < bytes.count {
                var end = start
                while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
                take(UnsafeBufferPointer(rebasing: bytes[start..<end]), &isCode, &headings)
                start = end + 1
            }
            return headings
        }
    }

    private static func take(_ line: UnsafeBufferPointer<UInt8>, _ isCode: inout Bool, _ headings: inout [String]) {
        switch line.first {
        case UInt8(ascii: "`"), UInt8(ascii: "~"):
            if line.count >= 3, line[1] == line[0], line[2] == line[0] { isCode.toggle() }
        case UInt8(ascii: "#") where !isCode:
            var marks = 1
            while marks < line.count, line[marks] == UInt8(ascii: "#") { marks += 1 }
            guard marks <= 6, marks < line.count, line[marks] == UInt8(ascii: " ") else { return }
            headings.append(String(decoding: line[(marks + 1)...], as: UTF8.self))
        default: break
        }
    }
}
