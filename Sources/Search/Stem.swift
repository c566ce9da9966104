/// Takes the endings of Swedish and English inflection off a word, one after the other until none is left.
///
/// One set of rules for both languages, since a desk writes both in one sentence and nobody says which. Whatever a
/// form is made of, it ends where the form below it ends: *datorernas*, *datorerna*, *datorer*, *dator*. The stem
/// need be no word (*printing* and *printer* are *print*, *licenser* is *licens*); it is never shown.
enum Stem {
    /// How many of the bytes of a word are its stem, and whether a y at the stem's end was turned into i.
    ///
    /// - Parameter word: folded letters in UTF-8, at least `count` bytes.
    static func length(_ word: UnsafeMutablePointer<UInt8>, _ count: Int) -> (length: Int, hadY: Bool) {
        var length = count
        var letters = 0
        for place in 0..<count where word[place] & 0xC0 != 0x80 { letters += 1 }
        while letters >= 4 {
            let cut = Ending(word: word, length: length, letters: letters).cut
            guard cut > 0, !isWhole(word, length), hasVowel(word, length - cut) else { break }
            length -= cut
            letters -= cut
        }
        guard letters >= 4, word[length - 1] == UInt8(ascii: "y"), isConsonant(word[length - 2]) else {
            return (length, false)
        }
        word[length - 1] = UInt8(ascii: "i")
        return (length, true)
    }

    /// Words that look inflected and are not, and would fall together with others.
    private static let whole: [UInt64] = [
        "reset", "internet", "ticket", "socket", "packet", "budget", "wallet", "tablet", "target", "driver", "order",
        "number", "format", "delet", "licens", "databas", "respons", "planet", "motor", "error", "internat",
    ].map { packed(Array($0.utf8)) }.sorted()

    private static func packed(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }

    private static func isWhole(_ word: UnsafeMutablePointer<UInt8>, _ length: Int) -> Bool {
        guard length >= 5, length <= 8 else { return false }
        let key = packed(UnsafeBufferPointer(start: word, count: length))
        return whole.withUnsafeBufferPointer { $0.contains(key) }
    }

    private static func hasVowel(_ word: UnsafeMutablePointer<UInt8>, _ length: Int) -> Bool {
        for place in 0..<length where !isConsonant(word[place]) { return true }
        return false
    }

    /// Every letter beyond ASCII counts as a vowel: å, ä and ö are.
    @inline(__always)
    static func isConsonant(_ byte: UInt8) -> Bool {
        guard byte < 0x80 else { return false }
        // a, e, i, o, u, y as bits.
        return 0x110_4111 &>> UInt32(byte &- 0x61) & 1 == 0
    }
}

/// What a word ends with.
private struct Ending {
    let word: UnsafeMutablePointer<UInt8>
    let length: Int
    let letters: Int

    /// The letter that many places before the end; ASCII or part of another.
    private func last(_ place: Int) -> UInt8 { length > place ? word[length - 1 - place] : 0 }

    private func before(_ place: Int, in set: StaticString) -> Bool {
        let letter = last(place)
        for index in 0..<set.utf8CodeUnitCount where set.utf8Start[index] == letter { return true }
        return false
    }

    /// How many letters an ending has that can be taken off; endings are ASCII.
    var cut: Int {
        let last = last(0)
        let found: Int
        switch last {
        case UInt8(ascii: "s"): return before(1, in: "sui") ? 0 : 1
        case UInt8(ascii: "a"): return before(1, in: "n") && before(2, in: "eortvkd") && letters >= 6 ? 2 : 1
        case UInt8(ascii: "e"): return cutOfE
        case UInt8(ascii: "g"): found = cutOfG
        case UInt8(ascii: "d"): found = cutOfD
        case UInt8(ascii: "t"): found = cutOfT
        case UInt8(ascii: "n"): found = cutOfN
        case UInt8(ascii: "r"): found = cutOfR
        default: found = 0
        }
        if found > 0 { return found }
        return last == self.last(1) && before(0, in: "bdfgklmnprt") ? 1 : 0
    }

    private var cutOfE: Int {
        let isPast = before(1, in: "d") && before(2, in: "a")
        return isPast && letters >= 7 && Stem.isConsonant(last(3)) ? 3 : 1
    }

    private var cutOfG: Int {
        guard letters >= 6, before(1, in: "n"), before(2, in: "i") else { return 0 }
        let isNoun = before(3, in: "n") && letters >= 8 && Stem.isConsonant(last(4)) && !before(4, in: "rw")
        return isNoun ? 4 : 3
    }

    private var cutOfD: Int {
        if before(1, in: "a") { return letters >= 6 && Stem.isConsonant(last(2)) ? 2 : 0 }
        return before(1, in: "e") && letters >= 5 && !before(2, in: "e") ? 2 : 0
    }

    private var cutOfT: Int {
        if before(1, in: "a") { return letters >= 6 && Stem.isConsonant(last(2)) ? 2 : 0 }
        if before(1, in: "e") { return letters >= 5 ? 2 : 0 }
        return before(1, in: "o") && letters >= 6 ? 1 : 0
    }

    private var cutOfN: Int {
        if before(1, in: "e") { return letters >= 5 && !before(2, in: "e") ? 2 : 0 }
        if before(1, in: "a") { return letters >= 5 && !before(2, in: "e") ? 1 : 0 }
        if before(1, in: "o") { return letters >= 6 && !before(2, in: "i") ? 1 : 0 }
        return before(1, in: "r") && before(2, in: "eo") && letters >= 6 ? 1 : 0
    }

    private var cutOfR: Int {
        if before(1, in: "bdfgkmptv") { return 1 }
        guard letters >= 5 else { return 0 }
        if before(1, in: "ae") { return before(2, in: "e") ? 0 : 2 }
        return before(1, in: "o") && !before(2, in: "tro") ? 2 : 0
    }
}
