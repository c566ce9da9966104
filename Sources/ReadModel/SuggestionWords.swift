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

    /// The one place that says what a word is.
    private static func analysed(_ text: String) -> [SuggestionWord] {
        Words.of(TextMatch.cut(text)).flatMap(pieces).map { SuggestionWord(key: $0, shown: $0) }
    }

    private static func isTelling(_ word: String) -> Bool {
        let bytes = word.utf8
        return bytes.count <= longest
            && !(bytes.count > longestNumber && bytes.allSatisfy { (0x30...0x39).contains($0) })
    }

    /// Scripts that write without spaces in pairs of characters, everything else as it is.
    private static func pieces(_ word: String) -> [String] {
        guard word.unicodeScalars.contains(where: isUnspaced) else { return [word] }
        var pieces: [String] = []
        var run: [Unicode.Scalar] = []
        func end() {
            guard let first = run.first else { return }
            if !isUnspaced(first) || run.count == 1 {
                pieces.append(text(run[...]))
            } else {
                for start in 0..<run.count - 1 { pieces.append(text(run[start...start + 1])) }
            }
            run = []
        }
        for scalar in word.unicodeScalars {
            if let last = run.last, isUnspaced(last) != isUnspaced(scalar) { end() }
            run.append(scalar)
        }
        end()
        return pieces
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }

    /// Kana, Han and Hangul.
    private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3040...0x30FF, 0x31F0...0x31FF, 0x3400...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x3FFFF:
            true
        default: false
        }
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
