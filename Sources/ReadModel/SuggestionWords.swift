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
        let text = TextMatch.cut(text)
        let bytes = text.utf8
        scan(text) { key, place in
            let word = String(decoding: key, as: UTF8.self)
            guard seen.insert(ExactText(word)).inserted else { return true }
            let start = bytes.index(bytes.startIndex, offsetBy: place.start)
            let end = bytes.index(bytes.startIndex, offsetBy: place.end)
            words.append(SuggestionWord(key: word, shown: String(text[start..<end]).lowercased()))
            return words.count < most
        }
        return words
    }

    /// The same words without names for people, as places in a list; what is new to the list is added to it.
    static func places(in text: String, _ list: inout WordList) -> [Int] {
        var found: [Int] = []
        list.beginText()
        scan(TextMatch.cut(text)) { key, _ in
            if let place = list.placeOnce(of: key) { found.append(place) }
            return found.count < most
        }
        return found
    }

    /// The one place that says what a word is: what search takes for one, without the parts of compounds and names.
    private static func scan(_ text: String, _ take: TextScanner.Take) {
        var covered = 0
        TextScanner.scan(text) { key, place in
            // The last of a run of Japanese stands alone too, for search; its pair has said it.
            if place.isColocated || place.kind == .single && place.end <= covered { return true }
            covered = place.end
            return isTelling(key) ? take(key, place) : true
        }
    }

    private static func isTelling(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        word.count <= longest
            && !(word.count > longestNumber && word.allSatisfy { (0x30...0x39).contains($0) })
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
