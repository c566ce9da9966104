import Search

/// A word from which suggestions are learned.
public struct SuggestionWord: Sendable, Hashable {
    /// What makes two words the same, compared byte by byte.
    public var key: String
    /// The word as a person reads it.
    public var shown: String
}

/// The words of a text from which suggestions are learned: each once, in the order of the text.
public enum SuggestionWords {
    /// No more words of a text count.
    static let most = 64
    /// Longer words, in bytes of UTF-8, are no words.
    private static let longest = 48
    /// Numbers with more digits name one thing and say nothing about others.
    private static let longestNumber = 4

    /// The words of a text.
    public static func of(_ text: String) -> [SuggestionWord] {
        var seen: Set<ExactText> = []
        var words: [SuggestionWord] = []
        for word in analysed(text) where isTelling(word.key) && seen.insert(ExactText(word.key)).inserted {
            words.append(word)
            if words.count == most { break }
        }
        return words
    }

    /// The one place that says what a word is: what search takes for one, without the parts of compounds and names.
    private static func analysed(_ text: String) -> [SuggestionWord] {
        let text = TextMatch.cut(text)
        let bytes = Array(text.utf8)
        var words: [SuggestionWord] = []
        var covered = 0
        for term in Term.of(text) where !term.place.isColocated {
            // The last of a run of Japanese stands alone too, for search; its pair has said it.
            if term.place.kind == .single, term.place.end <= covered { continue }
            covered = term.place.end
            let shown = String(decoding: bytes[term.place.start..<term.place.end], as: UTF8.self)
            words.append(SuggestionWord(key: term.text, shown: shown.lowercased()))
        }
        return words
    }

    private static func isTelling(_ word: String) -> Bool {
        let bytes = word.utf8
        return bytes.count <= longest
            && !(bytes.count > longestNumber && bytes.allSatisfy { (0x30...0x39).contains($0) })
    }
}

/// A text that equals only what has the same bytes, as SQLite compares.
struct ExactText: Hashable, Sendable {
    let text: String

    init(_ text: String) { self.text = text }

    static func == (a: ExactText, b: ExactText) -> Bool { a.text.hasSameBytes(as: b.text) }

    func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
