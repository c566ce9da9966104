import GRDB
import Glibc
import Helpdesk
import Primitives
import Search

/// A text of a filter, as something that full-text search can't read as syntax.
///
/// Words stand one behind the other in what it finds, in any of their forms; a word alone is found in compounds too.
/// Of scripts without spaces, each run is found wherever it stands.
struct TextMatch: Sendable, Hashable {
    /// The full-text expression; nil when the text holds no word at all.
    let expression: String?
    /// How many terms are looked up for one document.
    let terms: Int
    private let text: String

    /// Texts are cut, in scalars: nobody types more, and a pasted page must not become a query.
    private static let longest = 1000

    /// More words of a text are not looked for.
    private static let mostWords = 48

    /// As much of a text as is looked for.
    static func cut(_ text: String) -> String {
        text.utf8.count <= longest ? text : String(text.unicodeScalars.prefix(longest))
    }

    init(_ text: String, _ db: Database) throws {
        self.text = Self.cut(text)
        var parts: [String] = []
        var count = 0
        for group in Self.groups(of: self.text) {
            let options = try Self.options(group, db)
            count += options.reduce(0) { $0 + $1.count }
            let phrases = options.map(FullText.phrase)
            parts.append(phrases.count == 1 ? phrases[0] : "(" + phrases.joined(separator: " OR ") + ")")
        }
        expression = parts.isEmpty ? nil : parts.count == 1 ? parts[0] : "(" + parts.joined(separator: " AND ") + ")"
        terms = count
    }

    /// Pieces that stand together: words in a row, and each run of a script without spaces.
    static func groups(of text: String) -> [[QueryPiece]] {
        var groups: [[QueryPiece]] = []
        for var piece in QueryPiece.all(of: text).prefix(mostWords) {
            piece.terms = Array(piece.terms.prefix(mostWords))
            if piece.kind != .run, let last = groups.last?.last, last.kind != .run {
                groups[groups.count - 1].append(piece)
            } else {
                groups.append([piece])
            }
        }
        return groups
    }

    /// Terms in a row, any of which answers a group.
    private static func options(_ group: [QueryPiece], _ db: Database) throws -> [[String]] {
        let row = group.flatMap(\.terms)
        guard group.count == 1, let piece = group.first else { return [row] }
        switch piece.kind {
        case .identifier: return [row] + (piece.whole.map { [[$0]] } ?? [])
        case .word:
            let longer = try SoughtWords(db).compounds(piece, limit: mostCompounds).map(\.terms)
            return [row] + longer.filter { $0 != row }
        case .code, .run: return [row]
        }
    }

    /// So many compounds of a word are looked for, the most frequent ones.
    private static let mostCompounds = 48

    /// Whatever stands between doubled quotes is text to FTS5; a NUL would end the expression.
    ///
    /// Byte by byte: a quote with a combining mark behind it is one `Character`, and no longer equal to a quote.
    static func quoted(_ text: String) -> String {
        let quote = UInt8(ascii: "\"")
        let length = text.utf8.reduce(2) { $0 + ($1 == quote ? 2 : 1) }
        return String(unsafeUninitializedCapacity: length) { bytes in
            var count = 0
            func append(_ byte: UInt8) {
                bytes[count] = byte
                count += 1
            }
            append(quote)
            for byte in text.utf8 {
                if byte == quote { append(quote) }
                append(byte == 0 ? UInt8(ascii: " ") : byte)
            }
            append(quote)
            return count
        }
    }

    /// The test of one row. Without a word there is nothing to look up, and the title alone is searched for the text.
    var onRow: Condition {
        if let expression {
            Condition(
                "EXISTS (SELECT 1 FROM ticketText WHERE ticketText MATCH ? AND rowid = ticket.number)",
                [.text(expression)])
        } else {
            Condition("instr(title, ?) > 0", [.text(text)])
        }
    }
}

extension String {
    /// Whether the bytes are equal: `==` takes a composed and a decomposed letter for the same, the index does not.
    func hasSameBytes(as other: String) -> Bool {
        guard utf8.count == other.utf8.count else { return false }
        var (mine, others) = (self, other)
        return mine.withUTF8 { mine in
            others.withUTF8 { others in
                guard let mine = mine.baseAddress, let start = others.baseAddress else { return true }
                return memcmp(mine, start, others.count) == 0
            }
        }
    }
}

extension Filter.Term {
    /// The test of one row.
    func onRow(now: Timestamp, _ db: Database, _ cache: inout QueryCache) throws -> Condition {
        let test: Condition
        if case .words(let text) = condition {
            test = try cache.match(text, db).onRow
        } else {
            test = condition.onRow(now: now)
        }
        return isNegated ? test.negated : test
    }
}

extension QueryCache {
    /// What a text of a filter finds.
    mutating func match(_ text: String, _ db: Database) throws -> TextMatch {
        if let known = texts[text] { return known }
        let match = try TextMatch(text, db)
        texts[text] = match
        return match
    }
}
