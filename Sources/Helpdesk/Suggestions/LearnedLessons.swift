/// What was learned from tickets, held in memory: the same counts that the read model keeps in its tables.
public struct LearnedLessons: Sendable, Hashable {
    private var labels: [SuggestedField: [String: Count]] = [:]
    private var words: [String: [SuggestedField: [String: Int]]] = [:]
    /// How many tickets were learned from.
    public private(set) var tickets = 0

    private struct Count: Sendable, Hashable {
        var tickets = 0
        var words = 0
    }

    /// Knows nothing.
    public init() {}

    /// Learns that a text with these words turned out to be that. No word may come twice.
    public mutating func learn(_ words: [String], _ labels: [SuggestedField: String]) { add(words, labels, 1) }

    /// Takes back what was learned with the same words and labels; nothing is left of it.
    public mutating func forget(_ words: [String], _ labels: [SuggestedField: String]) { add(words, labels, -1) }

    private mutating func add(_ words: [String], _ labels: [SuggestedField: String], _ sign: Int) {
        tickets += sign
        for (field, value) in labels {
            self.labels[field, default: [:]][value, default: Count()].tickets += sign
            self.labels[field]?[value]?.words += sign * words.count
            if self.labels[field]?[value] == Count() { self.labels[field]?[value] = nil }
            if self.labels[field]?.isEmpty ?? false { self.labels[field] = nil }
        }
        for word in words {
            for (field, value) in labels {
                self.words[word, default: [:]][field, default: [:]][value, default: 0] += sign
                if self.words[word]?[field]?[value] == 0 { self.words[word]?[field]?[value] = nil }
                if self.words[word]?[field]?.isEmpty ?? false { self.words[word]?[field] = nil }
            }
            if self.words[word]?.isEmpty ?? false { self.words[word] = nil }
        }
    }

    /// What these words suggest.
    public func suggestions(for words: [String]) -> Suggestions {
        var choices: [SuggestedField: [Suggestion]] = [:]
        for (field, counts) in labels {
            let values = counts.keys.sorted()
            let places = Dictionary(uniqueKeysWithValues: values.enumerated().map { ($1, $0) })
            let known = values.map { value in
                Classifier.Label(value, tickets: counts[value]?.tickets ?? 0, words: counts[value]?.words ?? 0)
            }
            let asked = words.map { word in
                let found = self.words[word]?[field] ?? [:]
                return Classifier.Word(word, found.compactMap { value, count in places[value].map { ($0, count) } })
            }
            choices[field] = Classifier(known).suggestions(for: asked)
        }
        return Suggestions(learned: tickets, choices: choices)
    }
}
