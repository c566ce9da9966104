/// A field that the desk's own history has something to say about.
public enum SuggestedField: String, CaseIterable, Sendable, Hashable {
    case category
    /// Its values are whole paths, such as `network/vpn`.
    case subcategory
    case team, impact, urgency
}

/// What a field could become, learned from resolved tickets. It is offered, never applied by itself.
public struct Suggestion: Sendable, Hashable {
    /// The value as commands take it: a category or a path, a team, 1 to 3.
    public var value: String
    /// How probable it is, above 0 to 1; all values that a field can have come to 1 together.
    public var probability: Double
    /// The words that spoke for it, as they stand in the text, the most telling first; at most three.
    public var words: [String]

    /// Makes a suggestion.
    public init(value: String, probability: Double, words: [String]) {
        self.value = value
        self.probability = probability
        self.words = words
    }
}

/// What the desk's resolved tickets say about a text.
public struct Suggestions: Sendable, Hashable {
    /// How many tickets were learned from.
    public var learned: Int
    /// The values of each field, the most probable first.
    public var choices: [SuggestedField: [Suggestion]]

    /// From so many tickets on, something is offered: fewer are chance.
    public static let least = 10
    /// From this probability on, a value is offered.
    public static let offered = 0.4

    /// Makes suggestions.
    public init(learned: Int = 0, choices: [SuggestedField: [Suggestion]] = [:]) {
        self.learned = learned
        self.choices = choices
    }

    /// The value that is worth offering, if any: a probable one for which words of the text speak.
    ///
    /// A category comes with its subcategory where that is probable too; the probability is that of both together.
    public func offer(for field: SuggestedField) -> Suggestion? {
        guard learned >= Self.least, let best = choices[field]?.first, best.probability >= Self.offered,
            !best.words.isEmpty
        else { return nil }
        guard field == .category else { return best }
        let below = choices[.subcategory]?.first { CategoryPath(parsing: $0.value)?.category == best.value }
        guard let below, below.probability >= Self.offered else { return best }
        var words = best.words
        for word in below.words where !words.contains(word) && words.count < Classifier.wordsShown {
            words.append(word)
        }
        return Suggestion(
            value: below.value, probability: min(best.probability, below.probability), words: words)
    }
}
