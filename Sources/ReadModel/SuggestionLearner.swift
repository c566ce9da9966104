import GRDB
import Helpdesk

/// Gathers what tickets teach while they are projected, and writes the sums down together.
///
/// What is kept is a sum over the tickets that are resolved now: it does not depend on the order of events, and a
/// ticket that is reopened, or turns out to be something else, is taken out again exactly.
final class SuggestionLearner {
    private struct LabelKey: Hashable {
        var field: SuggestedField
        var value: ExactText
    }

    private struct Label {
        var id: Int
        var tickets = 0
        var words = 0
        var isStored = false
    }

    private let db: Database
    private var labels: [LabelKey: Label] = [:]
    private var words = WordList()
    private var counts: [SuggestionCounts] = []
    private var nextLabel: Int?
    private var tickets: Int64 = 0

    /// With more words than that in memory they are written.
    private static let capacity = 1 << 17
    /// The name of the kept number of tickets that were learned from.
    static let learned = "learned"

    init(_ db: Database) { self.db = db }

    /// Learns what a ticket teaches now instead of what it taught before.
    func take(from old: Ticket?, to new: Ticket) throws {
        let before = old.flatMap { Lesson($0) }
        let after = Lesson(new)
        if let before, let after, before.labels == after.labels, before.text.hasSameBytes(as: after.text) { return }
        if let before { try add(before, -1) }
        if let after { try add(after, 1) }
        if words.count > Self.capacity { try write() }
    }

    private func add(_ lesson: Lesson, _ sign: Int) throws {
        let places = SuggestionWords.places(in: lesson.text, &words)
        while counts.count < words.count { counts.append(SuggestionCounts()) }
        var ids: [Int] = []
        for (field, value) in lesson.labels {
            let key = LabelKey(field: field, value: ExactText(value))
            var label = try label(key)
            label.tickets += sign
            label.words += sign * places.count
            labels[key] = label
            ids.append(label.id)
        }
        for place in places {
            for id in ids { counts[place].add(sign, to: id) }
        }
        tickets += Int64(sign)
    }

    private func label(_ key: LabelKey) throws -> Label {
        if let known = labels[key] { return known }
        var query = try Query(
            db, "SELECT id, tickets, words FROM suggestionLabel WHERE field = ? AND value = ?")
        query.bind(key.field.code)
        query.bind(key.value.text)
        if try query.step() {
            return Label(
                id: Int(query.integer(0)), tickets: Int(query.integer(1)), words: Int(query.integer(2)), isStored: true)
        }
        let id = try nextLabel ?? Int(db.integer("SELECT max(id) FROM suggestionLabel") ?? 0) + 1
        nextLabel = id + 1
        return Label(id: id)
    }

    /// Writes what was gathered.
    func write() throws {
        try writeLabels()
        try writeWords()
        if tickets != 0 {
            try db.run(
                """
                INSERT INTO counter(name, value) VALUES (?, ?)
                ON CONFLICT(name) DO UPDATE SET value = value + excluded.value
                """, [.text(Self.learned), .integer(tickets)])
        }
        (labels, words, counts, nextLabel, tickets) = ([:], WordList(), [], nil, 0)
    }

    private func writeLabels() throws {
        for (key, label) in labels.sorted(by: { $0.value.id < $1.value.id }) {
            guard label.tickets > 0 else {
                if label.isStored {
                    try db.run("DELETE FROM suggestionLabel WHERE id = ?", [.integer(Int64(label.id))])
                }
                continue
            }
            try db.run(
                "INSERT OR REPLACE INTO suggestionLabel(id, field, value, tickets, words) VALUES (?, ?, ?, ?, ?)",
                [
                    .integer(Int64(label.id)), .integer(key.field.code), .text(key.value.text),
                    .integer(Int64(label.tickets)), .integer(Int64(label.words)),
                ])
        }
    }

    private func writeWords() throws {
        let ordered = counts.indices.map { (word: words[$0], place: $0) }
        // In the order of the table, so that neighbours are written to the same page.
        for (word, place) in ordered.sorted(by: { $0.word.utf8.lexicographicallyPrecedes($1.word.utf8) }) {
            var sums = try SuggestionTable.counts(db, of: word)
            for (label, tickets) in counts[place].entries where tickets != 0 { sums.add(tickets, to: label) }
            guard let packed = sums.packed else {
                try db.run("DELETE FROM suggestionWord WHERE word = ?", [.text(word)])
                continue
            }
            var query = try Query(db, "INSERT OR REPLACE INTO suggestionWord(word, counts) VALUES (?, ?)")
            query.bind(word)
            query.bind(blob: packed)
            try query.run()
        }
    }
}
