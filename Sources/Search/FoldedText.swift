/// A text letter by letter as search writes it: case, width and accents fall, half-width kana take in their voiced marks.
///
/// What separates words stays, in its narrow form, so that a part of a text can be looked for as it was written.
public struct FoldedText: Sendable, Hashable {
    /// The letters.
    public private(set) var values: [UInt32] = []
    /// The bytes of the text that each stands for; a letter that is written as two has the same bytes twice.
    public private(set) var bytes: [Range<Int>] = []

    /// Folds a text.
    public init(_ text: String) {
        var place = 0
        for scalar in text.unicodeScalars {
            let end = place + scalar.utf8.count
            take(scalar.value, place..<end)
            place = end
        }
        dropLongVowels()
    }

    private mutating func take(_ value: UInt32, _ place: Range<Int>) {
        let folding = Folding(value)
        switch folding.kind {
        case .letter:
            append(folding.first, place)
            if folding.second != 0 { append(folding.second, place) }
        case .unspaced: append(folding.first == 0xFF70 ? Folding.longVowel : folding.first, place)
        case .separator: append(Self.narrow(value), place)
        case .mark, .voice:
            guard let last = values.indices.last, Self.isLetter(values[last]) else { return append(value, place) }
            if folding.kind == .voice, let composed = Folding.composed(values[last], folding.first) {
                values[last] = composed
            }
            bytes[last] = bytes[last].lowerBound..<place.upperBound
        }
    }

    private mutating func append(_ value: UInt32, _ place: Range<Int>) {
        values.append(value)
        bytes.append(place)
    }

    /// Punctuation of full width, and blanks of any.
    private static func narrow(_ value: UInt32) -> UInt32 {
        switch value {
        case 0xFF01...0xFF5E: value - 0xFEE0
        case 0x9, 0xA0, 0x2002...0x200A, 0x202F, 0x3000: 0x20
        default: value
        }
    }

    private static func isLetter(_ value: UInt32) -> Bool {
        let kind = Folding(value).kind
        return kind == .letter || kind == .unspaced
    }

    /// サーバー is サーバ: at the end of a word of more than three, the long vowel belongs to the character before it.
    private mutating func dropLongVowels() {
        guard values.contains(Folding.longVowel) else { return }
        var kept = FoldedText()
        var katakana = 0
        for index in values.indices {
            let isEnd = index + 1 == values.count || !Folding.isKatakana(values[index + 1])
            if values[index] == Folding.longVowel, katakana >= 3, isEnd, let last = kept.bytes.indices.last {
                kept.bytes[last] = kept.bytes[last].lowerBound..<bytes[index].upperBound
                katakana = 0
                continue
            }
            katakana = Folding.isKatakana(values[index]) ? katakana + 1 : 0
            kept.append(values[index], bytes[index])
        }
        self = kept
    }

    private init() {}

    /// Whether a letter is of a script that writes without spaces.
    public static func isUnspaced(_ value: UInt32) -> Bool { Folding(value).kind == .unspaced }
}
