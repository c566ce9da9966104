import Glibc

/// Tells from the words of a text how probable each value of one field is, by counting in how many tickets of each
/// value a word was.
///
/// A mean of two naive Bayes estimates over the words that a text has (each counted once), with counts drawn towards the
/// whole desk's by a number of imagined ones (Dirichlet smoothing):
///
/// - multinomial: how much more frequent a word is among the words of this value than among all words
///   (McCallum and Nigam, *A Comparison of Event Models for Naive Bayes Text Classification*, 1998);
/// - complement: how much more frequent it is in tickets of this value than in all others
///   (Rennie et al., *Tackling the Poor Assumptions of Naive Bayes Text Classifiers*, 2003).
///
/// Words of one text depend on each other, so that beyond ``voices`` of them they share so many voices: without that,
/// long texts would make everything certain. The figures were chosen on real tickets, by the earlier ones alone.
/// The counts are sums over tickets, so that what was learned does not depend on the order, and can be taken back.
public struct Classifier: Sendable {
    /// A value that the field can have.
    public struct Label: Sendable, Hashable {
        /// The value.
        public var value: String
        /// How many tickets have it.
        public var tickets: Int
        /// How many different words these have, ticket by ticket, together.
        public var words: Int

        /// Makes a label.
        public init(_ value: String, tickets: Int, words: Int) {
            self.value = value
            self.tickets = tickets
            self.words = words
        }
    }

    /// A word of the text.
    public struct Word: Sendable {
        /// As it stands in the text.
        public var text: String
        /// In how many tickets of which label it is, by the labels' places; each place at most once.
        public var counts: [(label: Int, tickets: Int)]

        /// Makes a word.
        public init(_ text: String, _ counts: [(label: Int, tickets: Int)]) {
            self.text = text
            self.counts = counts
        }
    }

    /// How many words of a text speak with a voice of their own.
    static let voices = 4.0
    /// Imagined words and tickets of each label: as many as that, and fewer where little was learned.
    private static let imagined = (words: 300.0, tickets: 100.0)
    /// How many words are named.
    static let wordsShown = 3
    /// The least that a named word must speak for a value, as the logarithm of how much likelier it makes it.
    private static let telling = 0.1
    /// No more values are weighed, those with the most tickets first.
    private static let mostLabels = 256

    private let labels: [Label]

    /// Takes the values that a field can have.
    public init(_ labels: [Label]) { self.labels = labels }

    /// How probable each value is for a text with these words, the most probable first. They come to 1 together.
    public func suggestions(for words: [Word]) -> [Suggestion] {
        let places = heaviest()
        guard !places.isEmpty else { return [] }
        let sums = Sums(labels, places)
        var scores = places.map { place in
            log((Double(labels[place].tickets) + 0.5) / (sums.tickets + 0.5 * Double(places.count)))
        }
        var spoken: [[(word: Int, weight: Double)]] = Array(repeating: [], count: places.count)
        var known: [(word: Int, weights: [Double])] = []
        for (index, word) in words.enumerated() {
            if let weights = weights(of: word, places, sums) { known.append((index, weights)) }
        }
        let voice = min(1, Self.voices / Double(max(known.count, 1)))
        for (index, weights) in known {
            for place in places.indices {
                scores[place] += voice * weights[place]
                if weights[place] >= Self.telling { spoken[place].append((index, weights[place])) }
            }
        }
        let highest = scores.max() ?? 0
        let shares = scores.map { exp($0 - highest) }
        let total = shares.reduce(0, +)
        let made = places.indices.map { index in
            let telling = spoken[index].sorted { $0.weight == $1.weight ? $0.word < $1.word : $0.weight > $1.weight }
            return Suggestion(
                value: labels[places[index]].value, probability: shares[index] / total,
                words: telling.prefix(Self.wordsShown).map { words[$0.word].text })
        }
        return made.sorted { $0.probability == $1.probability ? $0.value < $1.value : $0.probability > $1.probability }
    }

    /// The places of the labels that are weighed.
    private func heaviest() -> [Int] {
        let used = labels.indices.filter { labels[$0].tickets > 0 }
        guard used.count > Self.mostLabels else { return used }
        let sorted = used.sorted { a, b in
            labels[a].tickets == labels[b].tickets
                ? labels[a].value < labels[b].value : labels[a].tickets > labels[b].tickets
        }
        return sorted.prefix(Self.mostLabels).sorted()
    }

    /// How much a word speaks for each label; `nil` when no ticket has it.
    private func weights(of word: Word, _ places: [Int], _ sums: Sums) -> [Double]? {
        var counts = [Double](repeating: 0, count: labels.count)
        for (label, tickets) in word.counts where counts.indices.contains(label) { counts[label] = Double(tickets) }
        let all = places.reduce(0) { $0 + counts[$1] }
        guard all > 0 else { return nil }
        let share = (all + 1) / (sums.words + 1)
        let presence = (all + 0.5) / (sums.tickets + 1)
        let (words, tickets) = (sums.imaginedWords, sums.imaginedTickets)
        return places.map { place in
            let (count, label) = (counts[place], labels[place])
            let among = log((count + words * share) / ((Double(label.words) + words) * share))
            let inside = (count + tickets * presence) / (Double(label.tickets) + tickets)
            let outside = (all - count + tickets * presence) / (sums.tickets - Double(label.tickets) + tickets)
            return (among + log(inside / outside)) / 2
        }
    }

    private struct Sums {
        var tickets: Double
        var words: Double

        var imaginedTickets: Double { min(imagined.tickets, tickets / 2) }
        var imaginedWords: Double { imaginedTickets * imagined.words / imagined.tickets }

        init(_ labels: [Label], _ places: [Int]) {
            tickets = places.reduce(0) { $0 + Double(labels[$1].tickets) }
            words = places.reduce(0) { $0 + Double(labels[$1].words) }
        }
    }
}
