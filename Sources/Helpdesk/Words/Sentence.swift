import Primitives

/// A text in each of the desk's languages, kept beside what it tells of, so that an event or a rule is one file.
///
/// It may have named places, `{name}`, and places whose words follow a number, `{count|one ticket|# tickets}`, as the
/// catalogue's phrases have. A text without one of the languages can't be made.
public struct Sentence: Sendable, Hashable {
    /// The words in English.
    public var english: String
    /// The words in Swedish.
    public var swedish: String
    /// The words in Japanese.
    public var japanese: String

    /// Makes a text.
    public init(_ english: String, swedish: String, japanese: String) {
        self.english = english
        self.swedish = swedish
        self.japanese = japanese
    }
}

/// A choice of the domain that names itself in every language.
public protocol Worded: RawRepresentable, CaseIterable, Sendable, Hashable where RawValue == String {
    /// Its name, such as `duplicate of`.
    var words: Sentence { get }
}

/// What fills a place of a sentence.
public enum WordedValue: Sendable, Hashable {
    /// A text as somebody wrote it, or a name.
    case text(String)
    case number(Int64)
    case ticket(TicketID)
    case article(ArticleID)
    case time(Timestamp)
    /// A length of time, in minutes.
    case minutes(Int64)
    /// Another text, without places of its own.
    case words(Sentence)
    /// A field's name.
    case field(Field)
    /// Several, with the language's comma.
    case list([WordedValue])

    /// The tickets that it names.
    var tickets: [TicketID] {
        switch self {
        case .ticket(let id): [id]
        case .list(let values): values.flatMap(\.tickets)
        default: []
        }
    }

    /// The name of a choice.
    public static func name(_ choice: some Worded) -> WordedValue { .words(choice.words) }
    /// Several texts.
    public static func texts(_ texts: some Sequence<String>) -> WordedValue { .list(texts.map(Self.text)) }
}

/// A sentence with its places filled.
public struct Told: Sendable, Hashable {
    /// The sentence.
    public var sentence: Sentence
    /// What fills its places, by their names.
    public var places: [String: WordedValue]

    /// Fills a sentence.
    public init(_ sentence: Sentence, _ places: [String: WordedValue] = [:]) {
        self.sentence = sentence
        self.places = places
    }
}

/// How an event tells itself: one line, and what was written with it.
public struct Account: Sendable, Hashable {
    /// What happened, in one line. The place `{actor}` is filled by whoever tells it.
    public var headline: Told
    /// Further lines, each told by itself.
    public var lines: [Told]
    /// What somebody wrote, in several lines; may be empty.
    public var text: String

    /// Makes an account.
    public init(
        _ headline: Sentence, _ places: [String: WordedValue] = [:], lines: [Told] = [], text: String = ""
    ) {
        self.headline = Told(headline, places)
        self.lines = lines
        self.text = text
    }
}

/// A rule that is in the way of a command, told by the file that has the rule: which it is, and how to meet it.
public struct Obstacle: Sendable, Hashable {
    /// The rule's name, for programs: dotted, such as `relation.own-child`. Never changes.
    public var rule: String
    /// The rule and how to meet it, in words.
    public var told: Told
    /// The fields in which it can be met, the first to be mended first; empty when it is about the whole ticket.
    public var fields: [Field]

    /// Makes an obstacle.
    public init(
        _ rule: String, _ sentence: Sentence, _ places: [String: WordedValue] = [:], fields: [Field] = []
    ) {
        self.rule = rule
        told = Told(sentence, places)
        self.fields = fields
    }
}
