/// Every word that a person sees, in one language.
///
/// A phrase may have named places, `{name}`, and places whose words follow a number,
/// `{count|one ticket|# tickets}`: the form is chosen by the language's plural rule, `#` stands for the number.
public struct Catalogue: Sendable {
    /// Which form of a word goes with a number.
    public enum PluralRule: Sendable {
        /// One form for 1, another for everything else (English, Swedish).
        case oneAndOther
        /// The last form always (Japanese).
        case always
    }

    /// The language, as a BCP 47 tag.
    public let language: String
    let plural: PluralRule
    /// Phrases by their key; what is missing is said in English.
    private let translated: [String: String]
    /// The phrases that have places, taken apart once, since they are filled on the way of every key.
    private let patterns: [Phrase: PhrasePattern]

    /// The catalogue as it is written in the source.
    public static let english = Catalogue(language: "en")

    /// Makes a catalogue of a language from its phrases, by ``Phrase/key``.
    public init(language: String, plural: PluralRule = .oneAndOther, phrases: [String: String] = [:]) {
        self.language = language
        self.plural = plural
        translated = phrases
        var patterns: [Phrase: PhrasePattern] = [:]
        for phrase in Phrase.all {
            let words = phrases.isEmpty ? phrase.english : phrases[phrase.key] ?? phrase.english
            if words.utf8.contains(UInt8(ascii: "{")) { patterns[phrase] = PhrasePattern(words) }
        }
        self.patterns = patterns
    }

    /// The same words for terminals that take nothing but ASCII: typographic signs as what comes nearest.
    ///
    /// What ASCII can't come near to (the letters of other scripts) stays; the screen shows it as `?`.
    public var inASCII: Catalogue {
        var phrases: [String: String] = [:]
        for phrase in Phrase.all {
            phrases[phrase.key] = self(phrase).unicodeScalars.map { Self.nearest[$0] ?? String($0) }.joined()
        }
        return Catalogue(language: language, plural: plural, phrases: phrases)
    }

    private static let nearest: [Unicode.Scalar: String] = [
        "…": "...", "–": "-", "—": "-", "“": "\"", "”": "\"", "‘": "'", "’": "'", "×": "x", "·": "-", "•": "*",
        "✓": "+", "✗": "x", "‼": "!!", "●": "*", "○": "o", "↺": "<", "§": "S", "›": ">", "│": "|", "─": "-", "┼": "+",
    ]

    /// The words of a phrase that has no places.
    public func callAsFunction(_ phrase: Phrase) -> String {
        translated.isEmpty ? phrase.english : translated[phrase.key] ?? phrase.english
    }

    /// The words of a phrase with its places filled.
    public func callAsFunction(_ phrase: Phrase, _ arguments: KeyValuePairs<String, String>) -> String {
        patterns[phrase]?.filled(arguments, plural) ?? self(phrase)
    }
}
