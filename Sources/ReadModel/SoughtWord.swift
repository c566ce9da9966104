import GRDB
import Helpdesk
import Search

/// A word of a question, with all that it may stand for in the index.
struct SoughtWord: Sendable, Hashable {
    /// One reading of it.
    struct Option: Sendable, Hashable {
        /// Terms of the index.
        var terms: [String]
        /// How they answer the word.
        var how: Explanation.Match
        /// How much finding them counts, from 0 to 1.
        var weight: Double
        var articles: Int
        var tickets: Int

        func documents(_ column: WordTable.Column) -> Int { column == .articles ? articles : tickets }

        /// What FTS5 is asked.
        var expression: String {
            guard how == .parts else { return FullText.phrase(terms) }
            return "(" + terms.map { FullText.phrase([$0]) }.joined(separator: " AND ") + ")"
        }
    }

    /// As it was written.
    var letters: String
    /// How much its sort of word tells, from 0 to 1: Japanese endings tell little.
    var share = 1.0
    /// Which word in katakana it is a pair of; nil for any other.
    var loanword: Int?
    /// The best first; none where the index has nothing like it.
    var options: [Option] = []

    /// About how many documents have it.
    func documents(_ column: WordTable.Column) -> Int {
        options.reduce(0) { $0 + $1.documents(column) }
    }

    /// Finds every document that has it in any reading; nil when there is none.
    func expression(_ column: WordTable.Column) -> String? {
        let found = options.filter { $0.documents(column) > 0 }.map(\.expression)
        return found.isEmpty ? nil : found.count == 1 ? found[0] : "(" + found.joined(separator: " OR ") + ")"
    }
}

/// Reads a question: what each of its words may stand for, by the vocabulary of the index.
struct SoughtWords {
    let db: Database
    private let vocabulary: WordTable

    /// More words of a text are not looked up.
    static let mostWords = 32

    init(_ db: Database) {
        self.db = db
        vocabulary = WordTable(db: db)
    }

    /// The words of a text, each once.
    ///
    /// - Parameter isTyped: whether the last word may still go on.
    func read(_ text: String, isTyped: Bool, _ cache: inout QueryCache) throws -> [SoughtWord] {
        let text = TextMatch.cut(text)
        var words: [SoughtWord] = []
        var seen: Set<String> = []
        var loanwords = 0
        for piece in QueryPiece.all(of: text) {
            guard words.count < Self.mostWords else { break }
            if piece.kind == .run {
                loanwords += 1
                for pair in piece.terms.prefix(Self.mostWords - words.count) {
                    let isKatakana = pair.unicodeScalars.allSatisfy { (0x30A1...0x30FF).contains($0.value) }
                    if !isKatakana { loanwords += 1 }
                    guard seen.insert(pair).inserted else { continue }
                    words.append(try word(pair))
                    if isKatakana { words[words.count - 1].loanword = loanwords }
                }
            } else if seen.insert(piece.letters).inserted {
                let isOpen = isTyped && piece.bytes.upperBound == text.utf8.count
                words.append(try word(piece, isOpen: isOpen, &cache))
            }
        }
        return words
    }

    /// Two neighbours of a script without spaces, or a single character.
    private func word(_ pair: String) throws -> SoughtWord {
        let found = try vocabulary.find(pair)
        return SoughtWord(letters: pair, share: Self.share(pair), options: Self.options([found], .whole, 1))
    }

    /// How much a term tells by its letters: Japanese endings and particles are written in hiragana.
    static func share(_ term: String) -> Double {
        let syllables = term.unicodeScalars.prefix(2).count { (0x3041...0x309F).contains($0.value) }
        return syllables == 0 ? 1 : syllables == 1 ? 0.35 : 0.15
    }

    private func word(_ piece: QueryPiece, isOpen: Bool, _ cache: inout QueryCache) throws -> SoughtWord {
        let key = QueryCache.WordKey(letters: piece.letters, whole: piece.whole, isOpen: isOpen)
        if let known = cache.words[key] { return known }
        var word = SoughtWord(letters: piece.letters)
        word.options = try options(piece)
        if isOpen { word.options += try openOptions(piece) }
        if piece.kind == .word {
            word.options += try compounds(piece)
            word.options += try split(piece)
            word.options += try spellings(piece, found: word.options.reduce(0) { $0 + $1.articles + $1.tickets })
        }
        word.options = Self.unique(word.options)
        cache.words[key] = word
        return word
    }

    private func options(_ piece: QueryPiece) throws -> [SoughtWord.Option] {
        guard let whole = piece.whole else { return Self.options([try vocabulary.find(piece.terms[0])], .whole, 1) }
        let parts = try piece.terms.map(vocabulary.find)
        let found = Self.options([try vocabulary.find(whole)], .whole, 1)
        let (articles, tickets) = (parts.map(\.articles).min() ?? 0, parts.map(\.tickets).min() ?? 0)
        guard articles + tickets > 0 else { return found }
        return found + [
            .init(terms: piece.terms, how: .whole, weight: 0.95, articles: articles, tickets: tickets),
            .init(terms: piece.terms, how: .parts, weight: 0.6, articles: articles, tickets: tickets),
        ]
    }

    private static func options(
        _ found: [WordTable.Found], _ how: Explanation.Match, _ weight: Double
    ) -> [SoughtWord.Option] {
        found.filter { $0.all > 0 }.map {
            .init(terms: [$0.term], how: how, weight: weight, articles: $0.articles, tickets: $0.tickets)
        }
    }

    /// Each reading once, in its best form.
    private static func unique(_ options: [SoughtWord.Option]) -> [SoughtWord.Option] {
        var seen: Set<[String]> = []
        return options.filter { seen.insert($0.terms + ($0.how == .parts ? [""] : [])).inserted }
    }
}

extension SoughtWords {
    /// Words that begin as what is still being typed.
    private func openOptions(_ piece: QueryPiece) throws -> [SoughtWord.Option] {
        let longer = try vocabulary.beginning(piece.letters, limit: 12)
        var options = Self.options(longer, .beginning, 0.8)
        guard piece.kind == .word else { return options }
        options += Self.options(try WordForms.stems(ofBeginning: piece.letters).map(vocabulary.find), .beginning, 0.8)
        return options
    }

    /// Longer words that the word is a part of: at their beginning, at their end, or within.
    func compounds(_ piece: QueryPiece, limit: Int = 16) throws -> [SoughtWord.Option] {
        let stem = piece.terms[0]
        guard stem.count >= 4 || piece.letters.count >= 5 else { return [] }
        var options: [SoughtWord.Option] = []
        for start in WordForms.beginnings(piece.letters, stem: stem) {
            let longer = try vocabulary.beginning(start, limit: limit).filter { $0.term.count >= start.count + 2 }
            options += Self.options(longer, .inside, 0.6)
        }
        guard stem.count >= 4 else { return options }
        for found in try vocabulary.ending(stem, limit: limit) {
            if try isPart(stem, after: found.term.dropLast(stem.count)) {
                options += Self.options([found], .inside, 0.6)
            }
        }
        guard let inner = WordForms.part(piece.letters, stem: stem) else { return options }
        for found in try vocabulary.within(inner, limit: limit) {
            guard let place = found.term.dropFirst(3).firstRange(of: inner) else { continue }
            if try isPart(inner, after: found.term[..<place.lowerBound]) {
                options += Self.options([found], .inside, 0.5)
            }
        }
        return options
    }

    /// Whether letters that stand behind others in a word are a part of a compound. A short word may stand there by
    /// chance: then what stands before it must be a word.
    private func isPart(_ part: String, after rest: Substring) throws -> Bool {
        guard rest.count >= 3 else { return false }
        if part.count >= 6 || (part.count == 5 && rest.count >= 5) { return true }
        return try vocabulary.find(WordForms.stem(String(rest))).all > 0
    }

    /// The two words that a compound is made of.
    private func split(_ piece: QueryPiece) throws -> [SoughtWord.Option] {
        var best: SoughtWord.Option?
        var bestLength = 0
        for (first, second) in WordForms.splits(piece.letters) {
            let length = min(first.count, second.count)
            guard length >= 3, length > bestLength, first != second else { continue }
            let (left, right) = (try vocabulary.find(first), try vocabulary.find(second))
            guard left.all > 0, right.all > 0 else { continue }
            bestLength = length
            best = .init(
                terms: [first, second], how: .parts, weight: 0.6, articles: min(left.articles, right.articles),
                tickets: min(left.tickets, right.tickets))
        }
        return best.map { [$0] } ?? []
    }

    /// Words that are one typing error away, where the word itself finds next to nothing.
    private func spellings(_ piece: QueryPiece, found: Int) throws -> [SoughtWord.Option] {
        guard found <= 2 else { return [] }
        let close = try vocabulary.find(any: WordForms.misspellings(piece.letters))
            .filter { $0.all > found * 20 }
            .sorted { ($1.all, $0.term) < ($0.all, $1.term) }
        return Self.options(Array(close.prefix(3)), .spelling, 0.7)
    }
}
