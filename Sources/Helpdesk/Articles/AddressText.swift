/// Reads the parts of a text that addresses are made of: words, numbers and what parts them.
struct AddressText {
    let scalars: [Unicode.Scalar]

    /// A word of letters; apostrophes and hyphens within belong to it.
    func word(at start: Int) -> Range<Int>? {
        var end = start
        while end < scalars.count {
            if Self.isLetter(scalars[end]) {
                end += 1
            } else if end > start, end + 1 < scalars.count, "'’-".unicodeScalars.contains(scalars[end]),
                Self.isLetter(scalars[end + 1])
            {
                end += 2
            } else {
                break
            }
        }
        return end > start ? start..<end : nil
    }

    /// Decimal digits of either width, from one to so many; `nil` where there are more.
    func digits(at start: Int, _ counts: ClosedRange<Int>) -> Range<Int>? {
        var end = start
        while end < scalars.count, PersonalDetails.digit(scalars[end]) != nil { end += 1 }
        return counts.contains(end - start) ? start..<end : nil
    }

    /// Behind blanks on the line, three at most.
    func blanks(at start: Int) -> Int {
        var end = start
        while end < scalars.count, end < start + 3, " \u{A0}\t\u{3000}".unicodeScalars.contains(scalars[end]) {
            end += 1
        }
        return end
    }

    /// Behind a blank, where there is one.
    func blank(at start: Int) -> Int? {
        let end = blanks(at: start)
        return end > start ? end : nil
    }

    /// Behind what parts the lines of an address: a comma, a full stop or the end of a line, with blanks; or blanks alone.
    func gap(at start: Int) -> Int? {
        var end = blanks(at: start)
        // An abbreviation's full stop may stand before the comma.
        for _ in 0..<2 where end < scalars.count && ",.、".unicodeScalars.contains(scalars[end]) {
            end = blanks(at: end + 1)
        }
        if end < scalars.count, scalars[end] == "\r" { end += 1 }
        if end < scalars.count, scalars[end] == "\n" { end = blanks(at: end + 1) }
        return end > start ? end : nil
    }

    func string(_ range: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[range])
        return String(text)
    }

    /// Whether a word begins with a capital.
    func isCapital(_ word: Range<Int>) -> Bool { scalars[word.lowerBound].properties.isUppercase }

    /// Whether a word is written as names are: a capital, then small letters. *PCIe* and *VLAN* are not.
    func isTitle(_ word: Range<Int>) -> Bool {
        isCapital(word) && scalars[word].dropFirst().allSatisfy { !$0.properties.isUppercase || $0 == "’" }
    }

    /// Whether no letter or digit of the same word follows.
    func ends(at place: Int) -> Bool {
        guard place < scalars.count else { return true }
        let next = scalars[place]
        return !Self.isLetter(next) && PersonalDetails.digit(next) == nil && next != "_"
    }

    /// Whether a number ends here, and is not the beginning of a time, a version, a share or a fraction.
    func endsNumber(at place: Int) -> Bool {
        guard ends(at: place) else { return false }
        guard place + 1 < scalars.count, PersonalDetails.digit(scalars[place + 1]) != nil else {
            let after = blanks(at: place)
            return !(after < scalars.count && scalars[after] == "%")
        }
        return !".,:/%".unicodeScalars.contains(scalars[place])
    }

    /// Whether a line, or a part of one behind a comma or a colon, begins here.
    func begins(at place: Int) -> Bool {
        var before = place
        while before > 0, " \u{A0}\t".unicodeScalars.contains(scalars[before - 1]) { before -= 1 }
        return before == 0 || "\n\r,;:(".unicodeScalars.contains(scalars[before - 1])
    }

    /// Behind one of these texts, where the text goes on with it.
    func skip(_ texts: [String], at place: Int) -> Int? {
        for text in texts {
            var end = place
            for scalar in text.unicodeScalars {
                guard end < scalars.count, scalars[end] == scalar else {
                    end = -1
                    break
                }
                end += 1
            }
            if end >= 0 { return end }
        }
        return nil
    }

    /// Letters of scripts that leave spaces between words.
    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x2E80 && scalar.properties.isAlphabetic
    }
}
