/// Takes out of a text what reaches or identifies a person: mail addresses, telephone numbers, identity and card
/// numbers, and postal addresses as they are written in Sweden, in Britain and America, and in Japan.
///
/// What looks like them and is not (versions, internet addresses, error codes, times, ids of tickets, names of rooms)
/// stays: numbers that hang on letters, dots or colons are none of these, and a street is known by what streets are
/// called.
struct PersonalDetails {
    /// What stands for an address, and for a number.
    let address: String
    let number: String

    /// The text without them.
    func left(outOf text: String) -> String {
        guard text.unicodeScalars.contains(where: { Self.digit($0) != nil || Self.isAt($0) }) else { return text }
        let scalars = withoutMail(Array(text.unicodeScalars))
        let text = AddressText(scalars: scalars)
        var result = String.UnicodeScalarView()
        var place = 0
        while place < scalars.count {
            if let end = Self.postal(scalars, place) ?? Self.place(text, place) {
                result.append(contentsOf: address.unicodeScalars)
                place = end
            } else if let end = Self.number(scalars, place) {
                result.append(contentsOf: number.unicodeScalars)
                place = end
            } else {
                result.append(scalars[place])
                place += 1
            }
        }
        return String(result)
    }

    // MARK: - Mail

    private static func isAt(_ scalar: Unicode.Scalar) -> Bool { scalar == "@" || scalar == "\u{FF20}" }

    /// Letters of scripts that leave spaces between words.
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { AddressText.isLetter(scalar) }

    private static func isMailPart(_ scalar: Unicode.Scalar) -> Bool {
        isLetter(scalar) || digit(scalar) != nil || "._%+-'".unicodeScalars.contains(scalar)
    }

    /// Every `name@place.somewhere`; a host behind an `@` without a dot is none.
    private func withoutMail(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        var place = 0
        while place < scalars.count {
            guard Self.isAt(scalars[place]) else {
                result.append(scalars[place])
                place += 1
                continue
            }
            let name = result.reversed().prefix(while: Self.isMailPart).count
            var end = place + 1
            while end < scalars.count, Self.isMailPart(scalars[end]), scalars[end] != "'" { end += 1 }
            while end > place + 1, !Self.isLetter(scalars[end - 1]) { end -= 1 }
            guard name > 0, scalars[(place + 1)..<end].dropFirst().contains(".") else {
                result.append(scalars[place])
                place += 1
                continue
            }
            result.removeLast(name)
            result += address.unicodeScalars
            place = end
        }
        return result
    }

    // MARK: - Numbers

    /// What a decimal digit is worth, also of full width.
    static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar.value {
        case 0x30...0x39: Int(scalar.value) - 0x30
        case 0xFF10...0xFF19: Int(scalar.value) - 0xFF10
        default: nil
        }
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "-", "(", ")", "/", "\u{A0}", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2212}", "\u{30FC}", "\u{FF0D}",
            "\u{FF08}", "\u{FF09}", "\u{3000}":
            true
        default: false
        }
    }

    /// Whether a number may begin here; scripts without spaces leave none before it.
    private static func standsApart(_ scalars: [Unicode.Scalar], _ start: Int) -> Bool {
        guard start > 0 else { return true }
        let before = scalars[start - 1]
        // The minutes of a time are no number of their own, what is told behind a colon is.
        if before == ":" { return start < 2 || digit(scalars[start - 2]) == nil }
        return digit(before) == nil && !isLetter(before) && !".,_#/-@".unicodeScalars.contains(before)
    }

    /// Where a number that begins here ends, when it is a person's.
    private static func number(_ scalars: [Unicode.Scalar], _ start: Int) -> Int? {
        let first = scalars[start]
        let hasPlus = first == "+" || first == "\u{FF0B}"
        guard hasPlus || digit(first) != nil || first == "(", standsApart(scalars, start) else {
            return nil
        }
        var (groups, group): ([[Int]], [Int]) = ([], [])
        var (place, end) = (hasPlus ? start + 1 : start, start)
        var gap = 0
        // No person's number has as many groups; a page full of figures is not read over and over.
        while place < scalars.count, gap < 3, groups.count < 8 {
            if let value = digit(scalars[place]) {
                group.append(value)
                (gap, end) = (0, place + 1)
            } else if isSeparator(scalars[place]) {
                if !group.isEmpty { groups.append(group) }
                group = []
                gap += 1
            } else {
                break
            }
            place += 1
        }
        if !group.isEmpty { groups.append(group) }
        let next = end < scalars.count ? scalars[end] : nil
        let isCut = next.map { isLetter($0) || $0 == "_" } ?? false
        return !isCut && isPersonal(groups, hasPlus: hasPlus) ? end : nil
    }

    private static func isPersonal(_ groups: [[Int]], hasPlus: Bool) -> Bool {
        let digits = groups.flatMap { $0 }
        if hasPlus { return (8...15).contains(digits.count) }
        if digits.first == 0 { return (8...15).contains(digits.count) }
        // A birth date with four more: 850412-1234, also with the century.
        if groups.count == 2, groups[1].count == 4, groups[0].count == 6 || groups[0].count == 8 {
            let date = groups[0].suffix(4)
            let (month, day) = (
                date[date.startIndex] * 10 + date[date.startIndex + 1], (date.last ?? 0) + date[date.endIndex - 2] * 10
            )
            if (1...12).contains(month), (1...31).contains(day) || (61...91).contains(day) { return true }
        }
        // A card's number in fours, or one long number.
        if groups.count >= 3, groups.dropLast().allSatisfy({ $0.count == 4 }) {
            return (13...19).contains(digits.count)
        }
        return groups.count == 1 && digits.count >= 9
    }

    /// Where an address that begins here ends.
    private static func place(_ text: AddressText, _ start: Int) -> Int? {
        let (scalars, first) = (text.scalars, text.scalars[start])
        let isBeginning = start == 0 || !isLetter(scalars[start - 1]) && digit(scalars[start - 1]) == nil
        if first.value >= 0x3041 { return JapaneseAddress(text: text).end(start) }
        if digit(first) != nil {
            guard standsApart(scalars, start) else { return nil }
            return JapaneseAddress(text: text).end(start) ?? EnglishAddress(text: text).end(start)
                ?? StreetAddress(text: text).end(start)
        }
        guard isBeginning, isLetter(first) else { return nil }
        return StreetAddress(text: text).end(start) ?? EnglishAddress(text: text).end(start)
    }

    /// Where an address behind 〒 ends: at the end of the line or the sentence.
    private static func postal(_ scalars: [Unicode.Scalar], _ start: Int) -> Int? {
        guard scalars[start] == "〒" else { return nil }
        let rest = scalars[(start + 1)...]
        guard rest.prefix(12).contains(where: { digit($0) != nil }) else { return nil }
        return rest.firstIndex { "\n\r。、,;".unicodeScalars.contains($0) } ?? scalars.count
    }
}
