import Helpdesk

/// Reads a document for a question: which words it has, where, and what that is worth.
struct Ranking {
    let shortlist: Shortlist

    /// What reading a document gave.
    struct Reading {
        var words: [Explanation.Word] = []
        /// What the words are worth together, from 0 to about 1.
        var points = 0.0
        /// How much of what the question tells the document has at all, from 0 to 1.
        var coverage = 0.0
        /// The same where words that nothing has count too: what was asked for may be just these.
        var answered = 0.0
        /// How many telling words it has, and how many of them in its title.
        var shared = 0
        var inTitle = 0
        /// How much of its title the question covers.
        var title = 0.0
    }

    /// What a word is worth by the place that has it.
    private func worth(_ place: Explanation.Place) -> Double {
        switch place {
        case .title: 1
        case .headings: 0.6
        case .text: 0.35
        }
    }

    private var places: [Explanation.Place] {
        shortlist.table == .articles ? [.title, .headings, .text] : [.title, .text]
    }

    func read(_ document: RankedDocument) -> Reading {
        let column = shortlist.table.counted
        var reading = Reading()
        var titleTerms: Set<String> = []
        var (all, had) = (0.0, 0.0)
        var asked = 0.0
        var loanwords: [Int: [Int]] = [:]
        for (index, word) in shortlist.words.enumerated() {
            let weight = shortlist.weights[index]
            asked += weight
            guard word.documents(column) > 0 else { continue }
            all += weight
            guard let found = best(word, document, &titleTerms) else { continue }
            had += weight
            reading.words.append(found)
            reading.words[reading.words.count - 1].points *= weight
            if let loanword = word.loanword { loanwords[loanword, default: []].append(reading.words.count - 1) }
            guard shortlist.telling.contains(index) else { continue }
            reading.shared += 1
            if found.place == .title { reading.inTitle += 1 }
        }
        guard all > 0 else { return reading }
        weighLoanwords(&reading, had: loanwords)
        for index in reading.words.indices { reading.words[index].points /= all }
        reading.points = reading.words.reduce(0) { $0 + $1.points }
        reading.coverage = had / all
        reading.answered = had / asked
        reading.title = document.coverage(titleTerms)
        return reading
    }

    /// A pair of a word in katakana tells little without the others: リン of プリンター is in リンク and ンタ in センター too.
    ///
    /// - Parameter had: which words of the reading are pairs of each.
    private func weighLoanwords(_ reading: inout Reading, had: [Int: [Int]]) {
        for (loanword, places) in had {
            let share = Double(places.count) / Double(shortlist.words.count { $0.loanword == loanword })
            for place in places { reading.words[place].points *= share * share }
        }
    }

    /// What another form of a word counts in a title, whose stem is the same: *skriva ut* is no answer to *skrivare*.
    private static let otherForm = 0.85

    private func isOtherForm(_ option: SoughtWord.Option, of word: SoughtWord, in document: RankedDocument) -> Bool {
        option.how == .whole && option.terms.count == 1 && option.terms[0] != word.letters
            && !document.titleHasForm(beginning: word.letters)
    }

    /// The best reading of a word that the document has, in its best place.
    private func best(
        _ word: SoughtWord, _ document: RankedDocument, _ titleTerms: inout Set<String>
    ) -> Explanation.Word? {
        var best: Explanation.Word?
        var found: Set<String> = []
        for option in word.options {
            for (place, counts) in zip(places, document.places) {
                let least = option.terms.map { counts[$0] ?? 0 }.min() ?? 0
                guard least > 0 else { continue }
                found.formUnion(option.terms)
                if place == .title { titleTerms.formUnion(option.terms) }
                // Who is about a thing says it more than once.
                let often = Double(least) / Double(least + 3)
                var points = option.weight * (worth(place) + 0.1 * often) / 1.1
                if place == .title, isOtherForm(option, of: word, in: document) { points *= Self.otherForm }
                if points > best?.points ?? 0 {
                    best = .init(
                        typed: word.letters, found: option.terms, how: option.how, place: place, points: points)
                }
            }
        }
        guard var best else { return nil }
        best.found = best.found + found.subtracting(best.found).sorted()
        return best
    }
}
