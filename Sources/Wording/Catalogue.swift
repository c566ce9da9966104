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

    /// The catalogue as it is written in the source.
    public static let english = Catalogue(language: "en")

    /// Makes a catalogue of a language from its phrases, by ``Phrase/key``.
    public init(language: String, plural: PluralRule = .oneAndOther, phrases: [String: String] = [:]) {
        self.language = language
        self.plural = plural
        translated = phrases
    }

    /// The words of a phrase that has no places.
    public func callAsFunction(_ phrase: Phrase) -> String {
        translated.isEmpty ? phrase.english : translated[phrase.key] ?? phrase.english
    }

    /// The words of a phrase with its places filled.
    public func callAsFunction(_ phrase: Phrase, _ arguments: KeyValuePairs<String, String>) -> String {
        fill(self(phrase), arguments)
    }

    private func fill(_ pattern: String, _ arguments: KeyValuePairs<String, String>) -> String {
        var result = ""
        var rest = pattern[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            result += place(rest[rest.index(after: open)..<close], arguments)
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    private func place(_ place: Substring, _ arguments: KeyValuePairs<String, String>) -> String {
        let parts = place.split(separator: "|", omittingEmptySubsequences: false)
        guard let value = arguments.first(where: { $0.key == parts[0] })?.value else { return "{\(place)}" }
        guard parts.count > 1 else { return value }
        let isOne = plural == .oneAndOther && value == "1"
        let form = isOne ? parts[1] : parts[parts.count - 1]
        return form.split(separator: "#", omittingEmptySubsequences: false).joined(separator: value)
    }
}
