extension TextScanner {
    /// A character of a script without spaces, folded, and where it ends.
    private struct Sign {
        var value: UInt32
        var start: Int
        var end: Int
    }

    /// Reads a run of a script without spaces: every two neighbours are a term, and each character is one too, so that
    /// a query of one character finds it.
    mutating func scanUnspaced(_ take: Take) {
        var last: Sign?
        var katakana = 0
        while !isStopped, var sign = sign(at: place) {
            katakana = Folding.isKatakana(sign.value) ? katakana + 1 : 0
            // サーバー is サーバ: at the end of a word of more than three, the long vowel is written or not.
            if katakana >= 3, let next = self.sign(at: sign.end), next.value == Folding.longVowel,
                !isKatakana(at: next.end)
            {
                sign.end = next.end
                katakana = 0
            }
            place = sign.end
            if let last { give(last, sign, take) }
            last = sign
        }
        if let last { give(last, isColocated: false, take) }
    }

    private func sign(at place: Int) -> Sign? {
        guard place < text.count, text[place] >= 0x80 else { return nil }
        let (value, length) = decode(at: place)
        let folding = Folding(value)
        guard folding.kind == .unspaced else { return nil }
        var sign = Sign(value: folding.first == 0xFF70 ? Folding.longVowel : folding.first, start: place, end: place)
        sign.end += length
        while sign.end < text.count, text[sign.end] >= 0x80 {
            let (next, length) = decode(at: sign.end)
            let mark = Folding(next)
            guard mark.kind == .voice || mark.kind == .mark else { break }
            if mark.kind == .voice, let voiced = Folding.composed(sign.value, mark.first) { sign.value = voiced }
            sign.end += length
        }
        return sign
    }

    private func isKatakana(at place: Int) -> Bool { sign(at: place).map { Folding.isKatakana($0.value) } ?? false }

    private mutating func give(_ first: Sign, _ second: Sign, _ take: Take) {
        var count = UTF8Bytes.write(first.value, to: word.letters, at: 0)
        count = UTF8Bytes.write(second.value, to: word.letters, at: count)
        let place = TermPlace(start: first.start, end: second.end, kind: .pair, isColocated: false)
        give(word.letters, count, place, take)
        give(first, isColocated: true, take)
    }

    private mutating func give(_ sign: Sign, isColocated: Bool, _ take: Take) {
        let count = UTF8Bytes.write(sign.value, to: word.letters, at: 0)
        let place = TermPlace(start: sign.start, end: sign.end, kind: .single, isColocated: isColocated)
        give(word.letters, count, place, take)
    }
}
