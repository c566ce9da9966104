/// How well what was typed fits a name, letters left out in between allowed.
///
/// Each typed word has to be found, in any order: its letters in the name's order, best at the beginnings of words and
/// one right after the other. Case, marks (`a` finds `å`), width (`ｊ`) and kind of kana (`め` finds `メ`) don't count.
struct FuzzyMatch: Sendable, Hashable {
    /// More is better; above 0.
    var score: Int
    /// The places of the letters that were found, in the name.
    var places: Set<Int>

    /// Nil when a word is not there. Nothing typed fits everything alike.
    init?(_ typed: String, in name: String) {
        let letters = name.map(\.folded)
        let isStart = Self.wordStarts(name)
        score = 1
        places = []
        for word in typed.halfWidth.split(whereSeparator: \.isWhitespace) {
            guard let found = Self.best(word.map(\.folded), typed: Array(word), letters, Array(name), isStart) else {
                return nil
            }
            score += found.score
            places.formUnion(found.places)
        }
        // Of names that fit alike the shorter one has less that was not asked for.
        if !places.isEmpty { score = max(1, score * 8 - letters.count) }
    }

    private static let start = 8
    private static let follows = 10
    private static let letter = 2
    private static let exact = 1
    private static let first = 3

    /// The best way to find the letters of a word, one after the other, among those of a name.
    private static func best(
        _ word: [Character], typed: [Character], _ name: [Character], _ original: [Character], _ isStart: [Bool]
    ) -> (score: Int, places: [Int])? {
        // For each place, the best way to find the letters so far with the last of them there.
        var row: [(score: Int, places: [Int])?] = []
        for (index, wanted) in word.enumerated() {
            var next: [(score: Int, places: [Int])?] = Array(repeating: nil, count: name.count)
            var before: (score: Int, places: [Int])?
            for place in name.indices {
                // `before` is the best that ends two places back or earlier; the neighbour counts for more.
                if index > 0, place > 1, let earlier = row[place - 2], earlier.score > before?.score ?? -1 {
                    before = earlier
                }
                guard name[place] == wanted else { continue }
                var score = letter + (isStart[place] ? start : 0) + (place == 0 ? first : 0)
                if typed[index] == original[place] { score += exact }
                if index == 0 {
                    next[place] = (score, [place])
                } else if let way = better(place > 0 ? row[place - 1] : nil, before) {
                    next[place] = (score + way.score, way.places + [place])
                }
            }
            row = next
        }
        return row.compactMap { $0 }.max { $0.score < $1.score }
    }

    private static func better(
        _ neighbour: (score: Int, places: [Int])?, _ other: (score: Int, places: [Int])?
    ) -> (score: Int, places: [Int])? {
        guard let neighbour else { return other }
        let score = neighbour.score + follows
        return other.map { $0.score > score ? $0 : (score, neighbour.places) } ?? (score, neighbour.places)
    }

    /// Where words begin: behind what is no letter, at a capital behind a small one, and where Japanese changes its script.
    private static func wordStarts(_ name: String) -> [Bool] {
        var before: Character?
        return name.map { character in
            defer { before = character }
            guard character.isLetter || character.isNumber else { return false }
            guard let before, before.isLetter || before.isNumber else { return true }
            return character.isUppercase && before.isLowercase || character.script != before.script
        }
    }
}

extension Character {
    private static let bases: [Character: Character] = {
        let groups: [(String, Character)] = [
            ("àáâãäåāæ", "a"), ("çć", "c"), ("èéêëē", "e"), ("ìíîïī", "i"), ("ñ", "n"), ("òóôõöøōœ", "o"),
            ("ùúûüū", "u"),
            ("ýÿ", "y"),
        ]
        return groups.reduce(into: [:]) { bases, group in for letter in group.0 { bases[letter] = group.1 } }
    }()

    /// The character without what does not count when names are looked for.
    fileprivate var folded: Character {
        let plain = halfWidth ?? self
        if plain.isASCII { return plain.lowercased().first ?? plain }
        if let value = plain.unicodeScalars.first?.value, (0x3041...0x3096).contains(value) {
            return Unicode.Scalar(value + 0x60).map(Character.init) ?? plain
        }
        let small = plain.lowercased().first ?? plain
        return Self.bases[small] ?? small
    }

    fileprivate enum Script { case kanji, hiragana, katakana, other }

    fileprivate var script: Script {
        switch unicodeScalars.first?.value ?? 0 {
        case 0x3040...0x309F: .hiragana
        case 0x30A0...0x30FF: .katakana
        case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: .kanji
        default: .other
        }
    }
}
