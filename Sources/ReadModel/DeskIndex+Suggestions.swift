import GRDB
import Helpdesk

extension DeskIndex {
    /// What the desk's resolved tickets say about a text, field by field.
    ///
    /// Costs the same on every size of desk: a row for each of at most 64 words, and the values that fields can have.
    /// Restricted tickets are not learned from, and values that the settings no longer have are left out.
    ///
    /// - Parameter besides: a ticket that is not to be its own witness.
    public func suggestions(for text: String, besides: TicketID? = nil) throws(IndexError) -> Suggestions {
        try read { db, cache in
            var learned = Int(try db.integer("SELECT value FROM counter WHERE name = 'learned'") ?? 0)
            let own = try besides.flatMap { try TicketTable.ticket(db, $0.number) }.flatMap { Lesson($0) }
            let without = own.map { Unlearned($0) }
            if without != nil { learned -= 1 }
            var known = try labels(db, &cache)
            if let without { known = known.map(without.label) }
            let words = SuggestionWords.of(text)
            let counts = try words.map { try SuggestionTable.counts(db, of: $0.key) }
            var choices: [SuggestedField: [Suggestion]] = [:]
            for field in SuggestedField.allCases {
                let labels = known.filter { $0.field == field && $0.known.tickets > 0 }
                guard !labels.isEmpty else { continue }
                let places = Dictionary(
                    labels.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
                let asked = zip(words, counts).map { word, counts in
                    Classifier.Word(
                        word.shown,
                        counts.entries.compactMap { entry in
                            places[entry.label].map { place in
                                (place, without?.count(entry.tickets, of: word.key, labels[place]) ?? entry.tickets)
                            }
                        })
                }
                choices[field] = Classifier(labels.map(\.known)).suggestions(for: asked)
            }
            return Suggestions(learned: learned, choices: choices)
        }
    }

    /// The values that can be chosen now.
    func labels(_ db: Database, _ cache: inout QueryCache) throws -> [SuggestionTable.Label] {
        if let known = cache.suggestionLabels { return known }
        let labels = try SuggestionTable.labels(db).filter { isChoosable($0) }
        cache.suggestionLabels = labels
        return labels
    }

    private func isChoosable(_ label: SuggestionTable.Label) -> Bool {
        let value = label.known.value
        switch label.field {
        case .category: return settings.categories.isEmpty || settings.categories.contains { $0.name == value }
        case .subcategory:
            guard !settings.categories.isEmpty else { return true }
            guard let path = CategoryPath(parsing: value), let sub = path.subcategory else { return false }
            return settings.categories.contains { $0.name == path.category && $0.subcategories.contains(sub) }
        case .team: return settings.teams.isEmpty || settings.teams.contains { $0.name == value }
        case .impact, .urgency: return true
        }
    }
}

/// What one ticket taught, to be left out of the sums.
private struct Unlearned {
    let lesson: Lesson
    let words: Set<ExactText>

    init(_ lesson: Lesson) {
        self.lesson = lesson
        words = Set(SuggestionWords.of(lesson.text).map { ExactText($0.key) })
    }

    private func has(_ label: SuggestionTable.Label) -> Bool { lesson.labels[label.field] == label.known.value }

    func label(_ label: SuggestionTable.Label) -> SuggestionTable.Label {
        guard has(label) else { return label }
        var label = label
        label.known.tickets -= 1
        label.known.words -= words.count
        return label
    }

    func count(_ tickets: Int, of word: String, _ label: SuggestionTable.Label) -> Int {
        has(label) && words.contains(ExactText(word)) ? tickets - 1 : tickets
    }
}
