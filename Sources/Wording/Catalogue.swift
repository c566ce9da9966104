/// Every word that a person sees, in one language.
///
/// A phrase may have named places, `{name}`, and places whose words follow a number,
/// `{count|one ticket|# tickets}`: the form is chosen by the language's plural rule, `#` stands for the number.
public struct Catalogue: Sendable {
    /// The language.
    public let language: Language
    /// Phrases said otherwise than they are written in the source; empty in most catalogues.
    private let replaced: [Phrase: String]
    /// The phrases that have places, taken apart once, since they are filled on the way of every key.
    private let patterns: [Phrase: PhrasePattern]
    /// Whether typographic signs are said as what comes nearest in ASCII.
    private let isASCII: Bool
    /// Whether every instant is told with its whole date, `2026-11-24 14:05`, instead of "today" and "in 2 h".
    public var tellsWholeDates = false

    /// The catalogue in English.
    public static let english = Catalogue(.english)
    /// The catalogue in Swedish.
    public static let swedish = Catalogue(.swedish)
    /// The catalogue in Japanese.
    public static let japanese = Catalogue(.japanese)

    /// The catalogue of a language.
    public static func of(_ language: Language) -> Catalogue {
        switch language {
        case .english: english
        case .swedish: swedish
        case .japanese: japanese
        }
    }

    private init(_ language: Language, replacing replaced: [Phrase: String] = [:], isASCII: Bool = false) {
        self.language = language
        self.isASCII = isASCII
        self.replaced = replaced
        var patterns: [Phrase: PhrasePattern] = [:]
        for phrase in Phrase.all {
            let words = replaced[phrase] ?? phrase.words(in: language)
            if words.utf8.contains(UInt8(ascii: "{")) { patterns[phrase] = PhrasePattern(words) }
        }
        self.patterns = patterns
    }

    /// The same words for terminals that take nothing but ASCII: typographic signs as what comes nearest.
    ///
    /// A language that ASCII can't come near to is left for English.
    public var inASCII: Catalogue {
        guard language.isNearASCII else { return Catalogue.english.inASCII }
        var phrases: [Phrase: String] = [:]
        for phrase in Phrase.all {
            phrases[phrase] = Self.nearASCII(self(phrase))
        }
        return Catalogue(language, replacing: phrases, isASCII: true)
    }

    /// A text as this catalogue's terminal takes it.
    func near(_ text: String) -> String { isASCII ? Self.nearASCII(text) : text }

    private static func nearASCII(_ text: String) -> String {
        text.unicodeScalars.map { nearest[$0] ?? String($0) }.joined()
    }

    /// The same words for the ear: signs that the eye takes in at a glance are words, or left out where words beside them
    /// say the same.
    public var spoken: Catalogue {
        var phrases = replaced
        for sign in SignPhrase.allCases {
            switch sign {
            case .done: phrases[.sign(sign)] = self(.plain(.signDone))
            case .open: phrases[.sign(sign)] = self(.plain(.signOpen))
            case .warned: phrases[.sign(sign)] = self(.plain(.signWarned))
            case .breached: phrases[.sign(sign)] = self(.plain(.signBreached))
            case .nothing: phrases[.sign(sign)] = self(.form(.none))
            case .comma, .cut, .pending, .added, .removed: break
            default: phrases[.sign(sign)] = ""
            }
        }
        return Catalogue(language, replacing: phrases, isASCII: isASCII)
    }

    private static let nearest: [Unicode.Scalar: String] = [
        "…": "...", "–": "-", "—": "-", "“": "\"", "”": "\"", "‘": "'", "’": "'", "×": "x", "·": "-", "•": "*",
        "✓": "+", "✗": "x", "‼": "!!", "●": "*", "○": "o", "↺": "<", "§": "S", "›": ">", "│": "|", "─": "-", "┼": "+",
        "■": "#", "−": "-",
        "å": "a", "ä": "a", "ö": "o", "é": "e", "Å": "A", "Ä": "A", "Ö": "O",
        "↳": "\\", "→": ">", "⇑": "^", "▲": "A",
        "◉": "w", "◦": "o", "≠": "#", "✎": "d",
    ]

    /// The words of a phrase that has no places.
    public func callAsFunction(_ phrase: Phrase) -> String {
        replaced.isEmpty ? phrase.words(in: language) : replaced[phrase] ?? phrase.words(in: language)
    }

    /// The words of a phrase with its places filled.
    public func callAsFunction(_ phrase: Phrase, _ arguments: KeyValuePairs<String, String>) -> String {
        patterns[phrase]?.filled(arguments, language.plural) ?? self(phrase)
    }
}
