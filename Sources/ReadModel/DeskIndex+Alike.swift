import GRDB
import Glibc
import Helpdesk
import Primitives

/// Open incidents that look like a text.
extension DeskIndex {
    /// Of each word, so many of the newest incidents are looked at.
    private static let newestOfWord: Int64 = 64
    /// The share of a title's weight that another must have too, and less where the service is the same.
    private static let needed = (alone: 0.5, sameService: 0.34)

    /// Open incidents of the last day that share telling words with a title, the newest first.
    ///
    /// A word weighs more the fewer resolved tickets have it; two words at least must be shared. Costs the same on
    /// every size of desk: the newest incidents of each word are looked at, and no others.
    ///
    /// - Parameters:
    ///   - service: tickets of the same service need share less.
    ///   - besides: the ticket whose title it is.
    public func alike(
        title: String, service: String?, besides: TicketID?, now: Timestamp
    ) throws(IndexError) -> [QueueRow] {
        try read { db, cache in
            let words = SuggestionWords.of(title).map(\.key)
            guard words.count > 1 else { return [] }
            let learned = Double(try db.integer("SELECT value FROM counter WHERE name = 'learned'") ?? 0)
            let fields = Dictionary(
                try labels(db, &cache).map { ($0.id, $0.field) }, uniquingKeysWith: { first, _ in first })
            var found: [Int64: (weight: Double, words: Int)] = [:]
            var total = 0.0
            for word in words {
                let weight = log((learned + 20) / (try Self.frequency(of: word, fields, db) + 1))
                total += weight
                for number in try Self.open(word, db) where number != besides?.number {
                    found[number, default: (0, 0)].weight += weight
                    found[number]?.words += 1
                }
            }
            let likely = found.filter { $0.value.words > 1 && $0.value.weight >= Self.needed.sameService * total }
            var query = try Query(db, "SELECT \(QueueRow.columns) FROM ticket WHERE number = ?")
            var rows: [QueueRow] = []
            for (number, shared) in likely.sorted(by: { $0.key > $1.key }) where try !sight.hides(number, db) {
                query.restart()
                query.bind(number)
                guard try query.step() else { continue }
                let row = QueueRow(columns: query)
                let isSameService = service != nil && row.service == service
                let isAlike = isSameService || shared.weight >= Self.needed.alone * total
                if isAlike, now - row.createdAt <= Alikeness.window { rows.append(row) }
            }
            return rows
        }
    }

    /// In how many resolved tickets a word is.
    private static func frequency(
        of word: String, _ fields: [Int: SuggestedField], _ db: Database
    ) throws -> Double {
        // Every ticket that was learned from has a value in most fields, and one value in each.
        var sums: [SuggestedField: Int] = [:]
        for entry in try SuggestionTable.counts(db, of: word).entries {
            if let field = fields[entry.label] { sums[field, default: 0] += entry.tickets }
        }
        return Double(sums.values.max() ?? 0)
    }

    private static func open(_ word: String, _ db: Database) throws -> [Int64] {
        let query = try Query(
            db, "SELECT number FROM openWord WHERE word = ? ORDER BY number DESC LIMIT ?",
            [.text(word), .integer(newestOfWord)])
        var numbers: [Int64] = []
        while try query.step() { numbers.append(query.integer(0)) }
        return numbers
    }
}
