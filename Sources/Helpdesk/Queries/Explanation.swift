/// Why something was found, and why it stands where it stands: the answer to "why is this first?".
public struct Explanation: Sendable, Hashable {
    /// How a term answers a word of the question.
    public enum Match: String, Sendable, Hashable, CaseIterable {
        /// It is the word, or another form of it.
        case whole
        /// It begins as what was typed.
        case beginning
        /// The word is a part of it.
        case inside
        /// The word is made of several that were found.
        case parts
        /// It is one typing error away.
        case spelling
    }

    /// Where something stands.
    public enum Place: String, Sendable, Hashable, CaseIterable {
        case title, headings, text
    }

    /// A word of the question that was found.
    public struct Word: Sendable, Hashable {
        /// As it was written.
        public var typed: String
        /// The terms that were found for it.
        public var found: [String]
        /// How they answer it.
        public var how: Match
        /// The best place that has them.
        public var place: Place
        /// What it adds to the score of the words, from 0 to 1: rare words more than common ones.
        public var points: Double

        /// Says how a word was found.
        public init(typed: String, found: [String], how: Match, place: Place, points: Double) {
            self.typed = typed
            self.found = found
            self.how = how
            self.place = place
            self.points = points
        }
    }

    /// What a score is multiplied with, beside the words.
    public enum Factor: Sendable, Hashable {
        /// How much of the title the question covers.
        case title
        /// It is of the same category.
        case category
        /// It is of the same service.
        case service
        /// That many tickets of the same category or service were resolved with it.
        case resolved(Int)
        /// It is linked to that many tickets.
        case uses(Int)
        /// That many said that it helped, less those who said that it did not.
        case helpful(Int)
        /// It is that many days old.
        case age(days: Int)

        /// Its name for scripts.
        public var name: String {
            switch self {
            case .title: "title"
            case .category: "category"
            case .service: "service"
            case .resolved: "resolved"
            case .uses: "uses"
            case .helpful: "helpful"
            case .age: "age"
            }
        }
    }

    /// The words of the question that were found, in its order.
    public var words: [Word]
    /// What the score was multiplied with; 1 changes nothing.
    public var factors: [Weighed]
    /// The product, by which hits are sorted.
    public var score: Double

    /// A factor with its figure.
    public struct Weighed: Sendable, Hashable {
        public var factor: Factor
        public var amount: Double

        /// Weighs a factor.
        public init(_ factor: Factor, _ amount: Double) {
            self.factor = factor
            self.amount = amount
        }
    }

    /// Makes an explanation.
    public init(words: [Word], factors: [Weighed], score: Double) {
        self.words = words
        self.factors = factors
        self.score = score
    }

    /// The terms to mark where the hit is shown.
    public var terms: Set<String> { Set(words.flatMap(\.found)) }
}
