/// Other spellings under which a word may stand in an index.
public enum WordForms {
    /// The stem of a single word's letters.
    public static func stem(_ letters: String) -> String {
        var found = ""
        TextScanner.scan(letters) { bytes, place in
            found = String(decoding: bytes, as: UTF8.self)
            return place.kind != .word
        }
        return found
    }

    /// Stems of which this may be the beginning of a longer form: *printi* may become *printing*, whose stem is *print*.
    public static func stems(ofBeginning letters: String) -> [String] {
        var found: [String] = []
        for count in 1...4 {
            let start = String(letters.dropLast(count))
            guard start.count >= 3 else { break }
            let rest = String(letters.suffix(count))
            guard endings.contains(where: { $0.hasPrefix(rest) }) else { continue }
            let stem = stem(start)
            if !found.contains(stem) { found.append(stem) }
        }
        return found
    }

    private static let endings = [
        "ing", "ning", "ed", "es", "s", "ers", "en", "ens", "et", "ets", "ar", "arna", "arnas", "er", "erna", "ernas",
        "or", "orna", "ade", "at", "are", "aren", "na",
    ]

    /// How a word could be two: *lösenordsbyte* is *lösenord* and *byte*. Stems, the longer second part last.
    public static func splits(_ letters: String) -> [(first: String, second: String)] {
        let all = Array(letters)
        guard all.count >= 7, all.count <= 40 else { return [] }
        return (3...(all.count - 3)).map { place in
            (stem(String(all[..<place])), stem(String(all[place...])))
        }
    }

    /// The beginnings that a longer compound of the word can have: *skrivare* is *skrivar* in *skrivarkö*.
    public static func beginnings(_ letters: String, stem: String) -> [String] {
        var found: [String] = []
        let bare = letters.last == "e" || letters.last == "a" ? String(letters.dropLast()) : letters
        if bare.count >= 4 { found.append(bare) }
        if stem.count >= 6, !bare.hasPrefix(stem) || stem != bare { found.append(stem) }
        return found
    }

    /// What longer compounds have of the word within them: *skrivar* in *nätverksskrivarproblem*. Nothing shorter than five
    /// letters, which stand in too many words by chance.
    public static func part(_ letters: String, stem: String) -> String? {
        beginnings(letters, stem: stem).filter { $0.count >= 5 }.min { $0.count < $1.count }
    }

    /// Stems of all words that are one typing error away: a letter missing, added, wrong, or two in each other's place.
    public static func misspellings(_ letters: String) -> Set<String> {
        let word = Array(letters.unicodeScalars)
        guard word.count >= 4, word.count <= 24 else { return [] }
        var found: Set<String> = []
        var other = word
        func take() {
            var text = String.UnicodeScalarView()
            text.append(contentsOf: other)
            found.insert(stem(String(text)))
        }
        for place in 0...word.count {
            other = word
            other.insert("a", at: place)
            for letter in alphabet {
                other[place] = letter
                take()
            }
            guard place < word.count else { break }
            other = word
            for letter in alphabet where letter != word[place] {
                other[place] = letter
                take()
            }
            other.remove(at: place)
            take()
            guard place + 1 < word.count, word[place] != word[place + 1] else { continue }
            other = word
            other.swapAt(place, place + 1)
            take()
        }
        found.remove(stem(letters))
        return found
    }

    private static let alphabet = Array("abcdefghijklmnopqrstuvwxyzåäö".unicodeScalars)
}
